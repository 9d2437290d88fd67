package se.varsam.domain.child;

import java.time.LocalDate;
import java.util.Optional;

import se.varsam.domain.shared.PartialDate;

/**
 * One entry of a child's birth-date history (<i>födelsedatum, åldersbeslut</i>; {@code routines.md} §2). Corrections
 * replace the entry; an appeal, a stay (<i>inhibition</i>) and a reversal (<i>upphävande</i>) are told of it.
 *
 * @param id
 *            0 while not saved
 * @param kind
 *            stated, registered, temporary or final
 * @param birthDate
 *            the birth date by this entry
 * @param validFrom
 *            from which day it holds; orders the history
 * @param learnedOn
 *            {@code R}: the day the user learned of it
 * @param origin
 *            who decided or said so, and the source
 * @param fate
 *            appealed, stayed, reversed
 */
public record AgeDecision(long id, Kind kind, PartialDate birthDate, LocalDate validFrom, LocalDate learnedOn,
        Origin origin, Fate fate) {
    /** What sort of entry; names are stored. */
    public enum Kind {
        /** Uppgivet av barnet. */
        STATED,
        /** Registrerat. */
        REGISTERED,
        /** Tillfälligt beslut. */
        TEMPORARY,
        /** Slutligt beslut. */
        FINAL;

        /** Whether it is a decision on age, the only entries that can write an age up. */
        public boolean isDecision() {
            return this == TEMPORARY || this == FINAL;
        }
    }

    /**
     * Where the entry comes from.
     *
     * @param decidedBy
     *            who decided, empty text when not given
     * @param decidedOn
     *            the day of the decision
     * @param source
     *            the paper or case it stands in, empty text when not given
     */
    public record Origin(String decidedBy, Optional<LocalDate> decidedOn, String source) {
        /** Nothing known. */
        public static final Origin UNKNOWN = new Origin("", Optional.empty(), "");
    }

    /**
     * What has become of a decision. An appeal does not suspend it; a stay and a reversal do.
     *
     * @param appealedOn
     *            day of the appeal
     * @param stayedOn
     *            day of the stay, while it lasts
     * @param reversedOn
     *            day of the reversal
     * @param preferred
     *            chosen by the user among equals of the same day
     */
    public record Fate(Optional<LocalDate> appealedOn, Optional<LocalDate> stayedOn, Optional<LocalDate> reversedOn,
            boolean preferred) {
        /** Nothing has happened to it. */
        public static final Fate NONE = new Fate(Optional.empty(), Optional.empty(), Optional.empty(), false);

        /** The same, appealed or no longer. */
        public Fate appealed(Optional<LocalDate> on) {
            return new Fate(on, stayedOn, reversedOn, preferred);
        }

        /** The same, stayed or no longer. */
        public Fate stayed(Optional<LocalDate> on) {
            return new Fate(appealedOn, on, reversedOn, preferred);
        }

        /** The same, reversed or no longer. */
        public Fate reversed(Optional<LocalDate> on) {
            return new Fate(appealedOn, stayedOn, on, preferred);
        }
    }

    /** Whether it counts: neither stayed nor reversed. */
    public boolean stands() {
        return fate.stayedOn().isEmpty() && fate.reversedOn().isEmpty();
    }

    /** The same entry with another fate. */
    public AgeDecision with(Fate changed) {
        return new AgeDecision(id, kind, birthDate, validFrom, learnedOn, origin, changed);
    }
}
