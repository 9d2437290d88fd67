package se.varsam.domain.document;

import se.varsam.domain.child.ChildField;
import se.varsam.domain.missing.EpisodeField;

/** Where a part of an answer comes from. */
public sealed interface Source {
    /** A field of the child. */
    record OfChild(ChildField field) implements Source {}

    /** A field of the episode that lasts. */
    record OfEpisode(EpisodeField field) implements Source {}

    /** The user's own details. */
    record OfUser(OwnField field) implements Source {}

    /** Worked out from the file. */
    record Derived(Derivation from) implements Source {}

    /** Typed for this form only, under the question's id. */
    record Typed() implements Source {}

    /** One of the own details; in data files {@code own.name}. */
    enum OwnField {
        ROLE, NAME, TITLE, UNIT, MUNICIPALITY, PHONE, EMAIL
    }

    /** What can be worked out; in data files {@code file.birth-date}. */
    enum Derivation {
        /** The birth date in force; <i>antaget</i> when partial. */
        BIRTH_DATE(Place.BIRTH_DATES),
        /** Since when and how long the child has been in Sweden. */
        TIME_IN_SWEDEN(Place.FIELD),
        /** A negative or other decision: the latest refusal, or the latest event, and the latest age decision. */
        DECISION(Place.ASYLUM),
        /** The asylum status and since when. */
        ASYLUM_STATUS(Place.ASYLUM),
        /** Earlier episodes in the register. */
        EARLIER_ABSENCES(Place.EPISODES),
        /** When the present absence was noticed. */
        NOTICED_AT(Place.EPISODES),
        /** The day of the document. */
        FORM_DATE(Place.NOWHERE);

        private final Place place;

        Derivation(Place place) {
            this.place = place;
        }

        /** Where the user changes what it is worked out from. */
        public Place place() {
            return place;
        }
    }

    /** Where what is no field of the form itself is changed. */
    enum Place {
        BIRTH_DATES, ASYLUM, EPISODES, PHOTOS, OWN_DETAILS,
        /** A field of the child's page. */
        FIELD,
        /** Nothing to change. */
        NOWHERE
    }
}
