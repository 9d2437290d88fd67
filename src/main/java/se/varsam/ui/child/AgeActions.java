package se.varsam.ui.child;

import java.util.ArrayList;
import java.util.List;

import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.BirthDateHistory;
import se.varsam.ui.child.AgeChange.What;

/** What can be done with an entry of the history, and why it counts or does not. */
final class AgeActions {
    private AgeActions() {}

    /** What can be told of an entry as it stands; only decisions are appealed, stayed and reversed. */
    static List<What> of(AgeDecision entry, BirthDateHistory history) {
        var can = new ArrayList<What>();
        if (AgeChange.equals(entry, history).size() > 1 && entry.stands()
                && !(history.inForce().filter(entry::equals).isPresent() && entry.fate().preferred())) {
            can.add(What.CHOSEN);
        }
        can.add(What.CORRECTED);
        if (entry.kind().isDecision()) {
            can.add(entry.fate().appealedOn().isPresent() ? What.APPEAL_GONE : What.APPEALED);
            can.add(entry.fate().stayedOn().isPresent() ? What.STAY_GONE : What.STAYED);
            can.add(entry.fate().reversedOn().isPresent() ? What.REVERSAL_GONE : What.REVERSED);
        }
        can.add(What.REMOVED);
        return List.copyOf(can);
    }

    /** Why an entry counts or not. */
    enum Standing {
        IN_FORCE, REVERSED, STAYED, EQUAL, REPLACED
    }

    /** Where an entry stands. */
    static Standing standing(AgeDecision entry, BirthDateHistory history) {
        if (entry.fate().reversedOn().isPresent()) {
            return Standing.REVERSED;
        }
        if (entry.fate().stayedOn().isPresent()) {
            return Standing.STAYED;
        }
        if (history.inForce().filter(entry::equals).isPresent()) {
            return Standing.IN_FORCE;
        }
        boolean beside = history.inForce().filter(f -> AgeChange.equals(f, history).contains(entry)).isPresent();
        return beside ? Standing.EQUAL : Standing.REPLACED;
    }

    /** Why the entry in force is in force. */
    enum Why {
        ONLY, LATEST, KIND, CHOSEN, LAST_ENTERED
    }

    /** Why the entry in force counts before the one next to it. */
    static Why why(AgeDecision inForce, BirthDateHistory history) {
        return history.before(inForce).map(next -> {
            if (next.validFrom().isBefore(inForce.validFrom())) {
                return Why.LATEST;
            }
            if (next.kind() != inForce.kind()) {
                return Why.KIND;
            }
            return inForce.fate().preferred() ? Why.CHOSEN : Why.LAST_ENTERED;
        }).orElse(Why.ONLY);
    }
}
