package se.varsam.domain.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import se.varsam.domain.child.AgeDecision.Kind;

/**
 * All birth dates a child has had, of which at most one is in force ({@code routines.md} §2): the one with the latest
 * valid-from that is neither reversed nor stayed; on the same day final before temporary before registered before
 * stated, and among equals the one the user chose, else the one entered last.
 *
 * @param entries
 *            in any order; kept ordered by valid-from
 */
public record BirthDateHistory(List<AgeDecision> entries) {
    private static final Comparator<AgeDecision> FORCE = Comparator.comparing(AgeDecision::validFrom)
            .thenComparing(AgeDecision::kind)
            .thenComparing(d -> d.fate().preferred())
            .thenComparing(d -> d.id() == 0 ? Long.MAX_VALUE : d.id());

    /** No birth date known. */
    public static final BirthDateHistory EMPTY = new BirthDateHistory(List.of());

    /** Orders by force, so that the order of entry does not matter. */
    public BirthDateHistory {
        entries = entries.size() < 2 ? List.copyOf(entries) : entries.stream().sorted(FORCE).toList();
    }

    /** The entry in force, or empty when no birth date stands. */
    public Optional<AgeDecision> inForce() {
        for (int i = entries.size() - 1; i >= 0; i--) { // asked several times for each item of thousands of children
            if (entries.get(i).stands()) {
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }

    /** The entry that would be in force without {@link #inForce()}: what held before it. */
    public Optional<AgeDecision> before(AgeDecision decision) {
        return standing().filter(d -> FORCE.compare(d, decision) < 0).reduce((_, later) -> later);
    }

    /** Whether the user must choose: an entry of the same day and kind says another date than the one in force. */
    public boolean needsChoice() {
        return inForce()
                .map(top -> standing().filter(d -> d.validFrom().equals(top.validFrom()) && d.kind() == top.kind())
                        .map(AgeDecision::birthDate).distinct().count() > 1
                        && standing().noneMatch(d -> d.equals(top) && d.fate().preferred()))
                .orElse(false);
    }

    /** The day the child turns 18 ({@code D}) by the date in force; born 29 February: 28 February. */
    public Optional<LocalDate> adultOn() {
        return inForce().map(d -> adultOn(d));
    }

    /** The day the child turns 18 by one entry, counted from its earliest possible day. */
    public static LocalDate adultOn(AgeDecision entry) {
        return entry.birthDate().earliest().plusYears(18);
    }

    /** Whether the date in force is assumed: day or month unknown. */
    public boolean isAssumed() {
        return inForce().map(d -> !d.birthDate().isWhole()).orElse(false);
    }

    /**
     * A decision that stands and wrote the age up (<i>åldersuppskrivning</i>).
     *
     * @param before
     *            what held before it
     * @param decision
     *            by which the birth date became an earlier one
     */
    public record WriteUp(AgeDecision before, AgeDecision decision) {}

    /**
     * The decisions that stand and wrote the age up, in order of force: to a birth date that lies before any day the
     * one before it could mean. One that only fills in an unknown day or month is none.
     */
    public List<WriteUp> writeUps() {
        if (entries.size() < 2) {
            return List.of();
        }
        List<AgeDecision> all = standing().toList();
        return IntStream.range(1, all.size()).mapToObj(i -> new WriteUp(all.get(i - 1), all.get(i)))
                .filter(w -> w.decision().kind().isDecision() && w.decision().birthDate().latest()
                        .isBefore(w.before().birthDate().earliest()))
                .toList();
    }

    /** The decision whose birth date is in force, if it wrote the age up; later entries may have confirmed it. */
    public Optional<AgeDecision> writeUp() {
        return writeUps().stream().reduce((_, later) -> later).map(WriteUp::decision)
                .filter(d -> standing().dropWhile(e -> !e.equals(d))
                        .allMatch(e -> e.birthDate().equals(d.birthDate())));
    }

    /**
     * The decision through which the young person is an adult at once ({@code D <= R}, by a whole date), while all that
     * came after it confirms it or says another day that had passed too: a final decision after a temporary one starts
     * nothing anew. Empty for one who would be an adult without it.
     */
    public Optional<AgeDecision> adultThrough() {
        if (entries.size() < 2) {
            return Optional.empty(); // most have one birth date, and all are asked each time what is due
        }
        Map<AgeDecision, AgeDecision> before = writeUps().stream()
                .collect(Collectors.toMap(WriteUp::decision, WriteUp::before));
        Optional<AgeDecision> through = Optional.empty();
        Optional<AgeDecision> previous = Optional.empty();
        for (AgeDecision entry : standing().toList()) {
            boolean confirms = previous.filter(p -> p.birthDate().equals(entry.birthDate())).isPresent();
            if (!isAdultWhenKnown(entry, entry.learnedOn()) && !confirms) {
                through = Optional.empty();
            } else if (through.isEmpty()) {
                through = Optional.ofNullable(before.get(entry))
                        .filter(old -> !isAdultWhenKnown(old, entry.learnedOn())).map(_ -> entry);
            }
            previous = Optional.of(entry);
        }
        return through;
    }

    private static boolean isAdultWhenKnown(AgeDecision entry, LocalDate learned) {
        return entry.birthDate().isWhole() && !adultOn(entry).isAfter(learned);
    }

    /**
     * Whether it was ever known as a child: by the date in force or, when a decision is, by what held before. Of a
     * partly known date the last day that it can mean counts. Otherwise what is done before the 18th birthday never
     * concerned it.
     */
    public boolean isKnownAsChild() {
        return inForce().filter(top -> standing().anyMatch(e -> e.learnedOn()
                .isBefore((top.kind().isDecision() ? e : top).birthDate().latest().plusYears(18)))).isPresent();
    }

    /** The history with one entry added, or replaced where the id is known. */
    public BirthDateHistory with(AgeDecision entry) {
        var all = new ArrayList<AgeDecision>();
        entries.stream().filter(d -> entry.id() == 0 || d.id() != entry.id()).forEach(all::add);
        all.add(entry);
        return new BirthDateHistory(all);
    }

    /** Whether any decision that stands is under appeal: two marks on the timeline. */
    public boolean isAppealed() {
        return entries.stream()
                .anyMatch(d -> d.kind() != Kind.STATED && d.fate().appealedOn().isPresent() && d.stands());
    }

    private Stream<AgeDecision> standing() {
        return entries.stream().filter(AgeDecision::stands);
    }
}
