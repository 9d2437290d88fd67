package se.varsam.ui.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AgeDecision.Fate;
import se.varsam.domain.child.BirthDateHistory;

/**
 * A change of the history that is thought of, not saved.
 *
 * @param what
 *            end of the text key that names it
 * @param saved
 *            entries added (id 0) or changed
 * @param removed
 *            an entry taken away
 */
record AgeChange(What what, List<AgeDecision> saved, Optional<AgeDecision> removed) {
    /** What is done; text {@code child.age.change.NAME}. */
    enum What {
        ADDED, CORRECTED, APPEALED, APPEAL_GONE, STAYED, STAY_GONE, REVERSED, REVERSAL_GONE, CHOSEN, REMOVED
    }

    /** An entry is added, or corrected when it has an id. */
    static AgeChange entry(AgeDecision entry) {
        return new AgeChange(entry.id() == 0 ? What.ADDED : What.CORRECTED, List.of(entry), Optional.empty());
    }

    /** An entry made by mistake is taken away. */
    static AgeChange remove(AgeDecision entry) {
        return new AgeChange(What.REMOVED, List.of(), Optional.of(entry));
    }

    /** Something happened to a decision on a day; for what is lifted again the day does not count. */
    static AgeChange fate(What what, AgeDecision entry, LocalDate on) {
        Fate now = switch (what) {
            case APPEALED -> entry.fate().appealed(Optional.of(on));
            case APPEAL_GONE -> entry.fate().appealed(Optional.empty());
            case STAYED -> entry.fate().stayed(Optional.of(on));
            case STAY_GONE -> entry.fate().stayed(Optional.empty());
            case REVERSED -> entry.fate().reversed(Optional.of(on));
            case REVERSAL_GONE -> entry.fate().reversed(Optional.empty());
            default -> entry.fate();
        };
        return new AgeChange(what, List.of(entry.with(now)), Optional.empty());
    }

    /** The user chooses one among equals of the same day. */
    static AgeChange choose(AgeDecision chosen, BirthDateHistory history) {
        var saved = new ArrayList<AgeDecision>();
        equals(chosen, history).stream().filter(e -> e.fate().preferred() != (e.id() == chosen.id()))
                .forEach(e -> saved.add(e.with(preferred(e.fate(), e.id() == chosen.id()))));
        return new AgeChange(What.CHOSEN, List.copyOf(saved), Optional.empty());
    }

    private static Fate preferred(Fate fate, boolean preferred) {
        return new Fate(fate.appealedOn(), fate.stayedOn(), fate.reversedOn(), preferred);
    }

    /** The entries of the same day and kind that stand, this one too. */
    static List<AgeDecision> equals(AgeDecision entry, BirthDateHistory history) {
        return history.entries().stream().filter(e -> e.stands() && e.kind() == entry.kind()
                && e.validFrom().equals(entry.validFrom())).toList();
    }

    /** The history as it would be. */
    BirthDateHistory on(BirthDateHistory history) {
        var changed = new BirthDateHistory(
                history.entries().stream().filter(e -> removed.filter(e::equals).isEmpty()).toList());
        for (AgeDecision entry : saved) {
            changed = changed.with(entry.id() == 0 ? asEnteredLast(entry) : entry);
        }
        return changed;
    }

    /** The number of an entry in the history as it would be: the highest for a new one. */
    static long idInHistory(AgeDecision entry) {
        return entry.id() == 0 ? Long.MAX_VALUE : entry.id();
    }

    /** Among equals the one entered last counts; a new entry has no number yet that says so. */
    private static AgeDecision asEnteredLast(AgeDecision entry) {
        return new AgeDecision(idInHistory(entry), entry.kind(), entry.birthDate(), entry.validFrom(),
                entry.learnedOn(),
                entry.origin(), entry.fate());
    }
}
