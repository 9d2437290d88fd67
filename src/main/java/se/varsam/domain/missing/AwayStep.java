package se.varsam.domain.missing;

import java.util.Optional;

import se.varsam.domain.shared.Actor;

/**
 * One thing to do while a child is away ({@code routines.md} §6), as a data file says it.
 *
 * @param id
 *            stable id of {@code routines.md}, for instance {@code miss-gm-1}
 * @param actor
 *            who is to do it
 * @param part
 *            from when it is shown
 * @param timing
 *            by when
 * @param duty
 *            what a log entry about it tells the other steps
 * @param ring
 *            whom to ring; empty where it is no call
 * @param text
 *            what the user reads
 */
public record AwayStep(String id, Actor actor, Part part, Timing timing, Duty duty, Optional<RingKey> ring,
        Text text) {

    /** A part of the actor table; names stand in data files in lower case. */
    public enum Part {
        /** Day 1 and 2; afterwards only while it is not done. */
        ACUTE,
        /** From day 2 until the episode ends. */
        ONGOING,
        /** Once the child is back. */
        RETURN,
        /** Once the episode was ended though the child is not back. */
        ENDED
    }

    /** By when; names stand in data files in lower case. */
    public enum Timing {
        /** {@code Nu}: at once; no date, never late. */
        URGENT,
        /** The missing-person report of the god man: at the latest 24 hours after T0. */
        REPORT,
        /** {@code Nu}, but only where no god man is known or none was reached. */
        TAKEOVER,
        /** In the first two days. No source makes it late afterwards. */
        ACUTE,
        /** Again and again until the episode ends. */
        ONGOING,
        /** Once, from day 2 to day 90. */
        ONCE,
        /** Again a number of days after it was done last. */
        RECURRING,
        /** Before the day of {@link MigrationNotice}. */
        MIGRATION,
        /** {@code Nu}, but only where the child was located in another municipality than the responsible one. */
        ELSEWHERE,
        /** {@code Nu}, but only where the municipality's case had been closed. */
        ANEW;

        /** Whether being done once leaves it to be done again. */
        public boolean isRepeated() {
            return this == ONGOING || this == RECURRING;
        }
    }

    /** What it means for other steps that this one was done; names stand in data files in lower case. */
    public enum Duty {
        /** Nothing. */
        NONE,
        /** A report to the police: the god man's duty becomes to complete it. */
        POLICE_REPORT,
        /** A try to reach the god man. */
        REACHES_GUARDIAN,
        /** The police know that the child is back; whoever told them. The same for the others. */
        TELLS_POLICE(Actor.POL),
        /** Migrationsverket knows. */
        TELLS_MIGRATION(Actor.MV),
        /** Social services know. */
        TELLS_SOCIAL_SERVICES(Actor.SOC),
        /** The god man knows. */
        TELLS_GUARDIAN(Actor.GM),
        /** The housing knows. */
        TELLS_HOUSING(Actor.BO),
        /** The school knows. */
        TELLS_SCHOOL(Actor.SK),
        /** Överförmyndaren knows. */
        TELLS_CHIEF_GUARDIAN(Actor.OF);

        private final Optional<Actor> told;

        Duty() {
            this.told = Optional.empty();
        }

        Duty(Actor told) {
            this.told = Optional.of(told);
        }

        /** Who knows when it is done; empty where it is not about telling. */
        public Optional<Actor> told() {
            return told;
        }
    }

    /**
     * The words of a step, ours.
     *
     * @param title
     *            one action, imperative
     * @param help
     *            how and why
     * @param source
     *            where it comes from
     */
    public record Text(String title, String help, String source) {}
}
