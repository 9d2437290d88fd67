package se.varsam.domain.timeline;

import java.util.List;

import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.Placement;
import se.varsam.domain.deadline.Due;
import se.varsam.domain.missing.MissingEpisode;

/** What something on the timeline is. */
public sealed interface What {
    /** The child came to Sweden. */
    record Arrived() implements What {}

    /** The child lives or lived somewhere. */
    record Lived(Placement placement) implements What {}

    /** How the asylum matter stands from a day. */
    record Asylum(AsylumEvent event) implements What {}

    /** Something that has become of a decision on age. */
    record Aged(AgeDecision decision, Step step) implements What {
        /** What has become of it. */
        public enum Step {
            DECIDED, APPEALED, STAYED, REVERSED
        }
    }

    /** Items of checklists, or deadlines of one's own, with the same days and the same urgency. */
    record Actions(List<? extends Due> items, Urgency urgency) implements What {
        /** Keeps an unmodifiable copy. */
        public Actions {
            items = List.copyOf(items);
        }
    }

    /** The child is or was away. */
    record Away(MissingEpisode episode) implements What {}

    /** How much something asks for, most urgent first. */
    enum Urgency {
        /** {@code Nu} or late. */
        LATE,
        /** To be done, or to be checked with another actor. */
        OPEN,
        /** Its time has not come. */
        COMING,
        /** Done. */
        DONE
    }
}
