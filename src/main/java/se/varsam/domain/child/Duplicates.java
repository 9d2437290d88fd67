package se.varsam.domain.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.varsam.domain.shared.PartialDate;

/**
 * Finds children that may be one and the same: before a second card is made (<i>finns barnet redan</i>), and among the
 * cards there are. By names, birth date and numbers only (förordning 2001:637 15 §); nothing is stored.
 */
public final class Duplicates {
    /** The numbers that only one child has. */
    public static final List<ChildField> NUMBERS = List.of(ChildField.IDENTITY_NUMBER, ChildField.LMA_NUMBER,
            ChildField.DOSSIER_NUMBER);
    /** From how many letters a name tells something. */
    private static final int TELLING = 3;
    /** From how many digits a number does. */
    private static final int WHOLE = 6;
    private static final int NEAR_DAYS = 31;

    private Duplicates() {}

    /** Why two may be one. */
    public enum Why {
        NAME, BIRTH_DATE, IDENTITY_NUMBER, LMA_NUMBER, DOSSIER_NUMBER
    }

    /**
     * What is typed of a child without a card.
     *
     * @param first
     *            name, empty when not typed
     * @param last
     *            name, empty when not typed
     * @param birth
     *            date, as far as it is understood
     * @param numbers
     *            identity, LMA and dossier number in any order and spelling
     */
    public record Typed(String first, String last, Optional<PartialDate> birth, List<String> numbers) {
        /** Keeps an unmodifiable copy. */
        public Typed {
            numbers = List.copyOf(numbers);
        }
    }

    /** A card that may be of the same child, and why. */
    public record Possible(Child child, Set<Why> why) {
        /** Keeps an unmodifiable copy. */
        public Possible {
            why = why.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(why));
        }
    }

    /** Open cards that share a number. */
    public record Shared(ChildField number, List<Child> children) {
        /** Keeps an unmodifiable copy. */
        public Shared {
            children = List.copyOf(children);
        }

        /** Whether it is about this child. */
        public boolean concerns(ChildId id) {
            return children.stream().anyMatch(child -> child.id().equals(id));
        }
    }

    /** Cards that may be of the child that is typed: with the same number, or a name like it; most reasons first. */
    public static List<Possible> of(Typed typed, List<Child> children) {
        Set<Child> byName = Set.copyOf(named(typed.first() + " " + typed.last(), children));
        Set<Child> byOneName = new HashSet<>(named(typed.first(), children));
        byOneName.addAll(named(typed.last(), children));
        var found = new ArrayList<Possible>();
        for (Child child : children) {
            Set<Why> why = numbers(typed, child);
            boolean born = typed.birth().filter(birth -> isNear(birth, child.birthDates())).isPresent();
            if (byName.contains(child) || born && byOneName.contains(child)) {
                why.add(Why.NAME);
            }
            if (!why.isEmpty()) {
                if (born) {
                    why.add(Why.BIRTH_DATE);
                }
                found.add(new Possible(child, why));
            }
        }
        found.sort((one, other) -> Integer.compare(weight(other), weight(one)));
        return List.copyOf(found);
    }

    /** A number outweighs any name. */
    private static int weight(Possible possible) {
        return possible.why().stream().mapToInt(why -> why.compareTo(Why.BIRTH_DATE) > 0 ? 4 : 1).sum();
    }

    private static List<Child> named(String name, List<Child> children) {
        return name.strip().length() < TELLING ? List.of() : new ChildSearch(name).in(children);
    }

    private static Set<Why> numbers(Typed typed, Child child) {
        Set<Why> why = EnumSet.noneOf(Why.class);
        for (ChildField field : NUMBERS) {
            String known = plain(child.facts().text(field));
            if (known.length() >= WHOLE && typed.numbers().stream().map(Duplicates::plain).anyMatch(known::equals)) {
                why.add(Why.valueOf(field.name()));
            }
        }
        return why;
    }

    /** Digits alone, without the century of an identity number, so that any spelling of it is the same. */
    public static String plain(String number) {
        String digits = SearchTerms.digits(number);
        return digits.length() == 12 ? digits.substring(2) : digits;
    }

    /** Whether any of a child's birth dates can be this one, or is at most a month off. */
    private static boolean isNear(PartialDate birth, BirthDateHistory history) {
        LocalDate from = birth.earliest().minusDays(NEAR_DAYS);
        LocalDate to = birth.latest().plusDays(NEAR_DAYS);
        return history.entries().stream().map(AgeDecision::birthDate)
                .anyMatch(known -> !known.latest().isBefore(from) && !known.earliest().isAfter(to));
    }

    /** The numbers that several of these children have, each with those children; closed cards do not count. */
    public static List<Shared> shared(List<Child> children) {
        var shared = new ArrayList<Shared>();
        for (ChildField field : NUMBERS) {
            Map<String, List<Child>> byNumber = new LinkedHashMap<>();
            children.stream().filter(child -> child.card().isOpen()).forEach(child -> {
                String number = plain(child.facts().text(field));
                if (!number.isEmpty()) {
                    byNumber.computeIfAbsent(number, _ -> new ArrayList<>()).add(child);
                }
            });
            byNumber.values().stream().filter(same -> same.size() > 1)
                    .forEach(same -> shared.add(new Shared(field, same)));
        }
        return List.copyOf(shared);
    }
}
