package se.varsam.domain.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
        entries = entries.stream().sorted(FORCE).toList();
    }

    /** The entry in force, or empty when no birth date stands. */
    public Optional<AgeDecision> inForce() {
        return standing().reduce((_, later) -> later);
    }

    /** The entry that would be in force without {@link #inForce()}: what held before it. */
    public Optional<AgeDecision> before(AgeDecision decision) {
        return standing().filter(d -> FORCE.compare(d, decision) < 0).reduce((_, later) -> later);
    }

    /** Whether the user must choose: another entry of the same day and kind stands beside the one in force. */
    public boolean needsChoice() {
        return inForce()
                .map(top -> standing().filter(d -> d.validFrom().equals(top.validFrom()) && d.kind() == top.kind())
                        .count() > 1 && standing().noneMatch(d -> d.equals(top) && d.fate().preferred()))
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
     * The decision in force if it writes the age up (<i>åldersuppskrivning</i>): an earlier birth date than what held
     * before. One that only fills in an unknown day or month is none.
     */
    public Optional<AgeDecision> writeUp() {
        return inForce().filter(d -> d.kind().isDecision()).filter(d -> before(d)
                .map(old -> d.birthDate().earliest().isBefore(old.birthDate().earliest())
                        && !old.birthDate().isFilledInBy(d.birthDate()))
                .orElse(false));
    }

    /** The history as it was before the entry in force: what a reversal would bring back. */
    public BirthDateHistory withoutInForce() {
        return inForce().map(top -> new BirthDateHistory(entries.stream().filter(d -> !d.equals(top)).toList()))
                .orElse(this);
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

    private java.util.stream.Stream<AgeDecision> standing() {
        return entries.stream().filter(AgeDecision::stands);
    }
}
