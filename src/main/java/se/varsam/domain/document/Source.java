package se.varsam.domain.document;

import java.util.List;

import se.varsam.domain.child.ChildField;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.ReturnField;

/** Where a part of an answer comes from. */
public sealed interface Source {
    /** A field of the child. */
    record OfChild(ChildField field) implements Source {}

    /** A field of the episode that the form is about. */
    record OfEpisode(EpisodeField field) implements Source {}

    /** What is noted of the return from that episode. */
    record OfReturn(ReturnField field) implements Source {}

    /** What the log of that episode says about a step, in the order things happened, one a line. */
    record OfLog(String step) implements Source {}

    /** The user's own details. */
    record OfUser(OwnField field) implements Source {}

    /** Worked out from the file. */
    record Derived(Derivation from) implements Source {}

    /**
     * Several together, those that are known: what was written down in several places; steps of the log in the order
     * things happened.
     */
    record Several(List<Source> sources) implements Source {
        /** Keeps an unmodifiable copy. */
        public Several {
            sources = List.copyOf(sources);
        }
    }

    /** Typed for this form only, under the question's id. */
    record Typed() implements Source {}

    /** One of the own details; in data files {@code own.name}. */
    enum OwnField {
        ROLE, NAME, TITLE, UNIT, MUNICIPALITY, PHONE, EMAIL
    }

    /** What can be worked out; in data files {@code file.birth-date}. */
    enum Derivation {
        /** The birth date in force; <i>antaget</i> when partial. */
        BIRTH_DATE,
        /** Since when and how long the child has been in Sweden. */
        TIME_IN_SWEDEN,
        /** A negative or other decision: the latest refusal, or the latest event, and the latest age decision. */
        DECISION,
        /** The asylum status and since when. */
        ASYLUM_STATUS,
        /** Earlier episodes in the register. */
        EARLIER_ABSENCES,
        /** {@code T0}: when the absence that the form is about was noticed. */
        NOTICED_AT,
        /** {@code L}: when the child left; that it is unknown, and T0's date in its place, while it is. */
        LEFT,
        /** {@code B}: when the child was located or came back; unknown until it is. */
        ENDED_AT,
        /** Where the child has lived and lives, by time, one a line. */
        PLACEMENTS,
        /** The papers that are still kept for the child, one a line. */
        PAPERS,
        /** The day of the document. */
        FORM_DATE
    }

    /** Where what is no field of the form itself is changed. */
    enum Place {
        BIRTH_DATES, ASYLUM, EPISODES, PHOTOS, RECORDS, OWN_DETAILS, AWAY, RETURN
    }
}
