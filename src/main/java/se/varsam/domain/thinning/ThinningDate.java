package se.varsam.domain.thinning;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.varsam.domain.child.CardState;
import se.varsam.domain.register.Role;
import se.varsam.domain.thinning.ThinningRules.Keep;
import se.varsam.domain.thinning.ThinningRules.Rule;

/**
 * From which day a file may be thinned, and what stands in the way: the one answer that every page and paper shows.
 *
 * @param rule
 *            by which it was counted; empty when none holds
 * @param countedFrom
 *            the day from which; empty while that has not come
 * @param day
 *            the first day on which the years have passed in full: the day after their last
 * @param hindrances
 *            in the order of {@link Hindrance}
 * @param state
 *            what follows for today
 */
public record ThinningDate(Optional<Rule> rule, Optional<LocalDate> countedFrom, Optional<LocalDate> day,
        List<Hindrance> hindrances, State state) {
    /** Keeps an unmodifiable copy. */
    public ThinningDate {
        hindrances = List.copyOf(hindrances);
    }

    /** What can be done. */
    public enum State {
        /** It may be thinned. */
        DUE,
        /** The day is to come. */
        COMING,
        /** Something stands in the way, whatever the day. */
        BLOCKED,
        /** Nobody has said when. */
        NO_RULE
    }

    /** By the rules of a role on a day. */
    public static ThinningDate of(ThinningRules rules, Role role, FileState file, LocalDate today) {
        return of(rules.rule(role, today), rules.keeps(role, today), file, today);
    }

    /** By the rule that holds and what is kept, found once for many files. */
    public static ThinningDate of(Optional<Rule> rule, List<Keep> keeps, FileState file, LocalDate today) {
        Optional<LocalDate> counted = rule.flatMap(r -> counted(r, file));
        Optional<LocalDate> day = counted.flatMap(from -> rule.map(r -> after(from, r.years())));
        Set<Hindrance> hindrances = hindrances(keeps, file, today);
        State state = rule.isEmpty()
                ? State.NO_RULE
                : !hindrances.isEmpty() || day.isEmpty()
                        ? State.BLOCKED
                        : day.get().isAfter(today) ? State.COMING : State.DUE;
        return new ThinningDate(rule, counted, day, List.copyOf(hindrances), state);
    }

    private static Optional<LocalDate> counted(Rule rule, FileState file) {
        return switch (rule.from()) {
            case LAST_ENTRY -> Optional.of(file.lastEntry());
            case CARD_CLOSED -> file.card() instanceof CardState.Closed closed
                    ? Optional.of(closed.on())
                    : Optional.empty();
        };
    }

    /** The first day after so many whole years: a year from 29 February has passed when 28 February has. */
    private static LocalDate after(LocalDate from, int years) {
        return from.plusYears(years).plusDays(1);
    }

    private static Set<Hindrance> hindrances(List<Keep> keeps, FileState file, LocalDate today) {
        Set<Hindrance> found = EnumSet.noneOf(Hindrance.class);
        if (file.card().isOpen()) {
            found.add(Hindrance.OPEN_CARD);
        }
        if (file.isAway()) {
            found.add(Hindrance.AWAY);
        }
        file.hold().ifPresent(_ -> found.add(Hindrance.HOLD));
        keeps.stream().filter(keep -> keeps(keep, file, today)).map(Keep::what)
                .filter(what -> !file.releases().containsKey(what)).forEach(found::add);
        return found;
    }

    private static boolean keeps(Keep keep, FileState file, LocalDate today) {
        boolean concerns = keep.what() != Hindrance.PLACEMENT_PAPERS || file.isPlaced();
        // without a birth date nobody knows when its years end
        return concerns && keep.years().map(years -> file.born().map(born -> after(born, years).isAfter(today))
                .orElse(true)).orElse(true);
    }
}
