package se.varsam.domain.register;

/**
 * A register whose log does not hold what this computer saw of it last: an older copy of it was put in its place, or
 * its end was cut off.
 *
 * @param known
 *            how far the log went when it was seen last
 * @param found
 *            how far it goes now
 * @param cause
 *            what the log itself tells
 */
public record LogSetBack(LogHead known, LogHead found, Cause cause) {
    /** What the log itself tells of how it came so. */
    public enum Cause {
        /** It was made of a backup: an older log is what one expects. */
        RESTORED,
        /** Nothing. */
        UNKNOWN
    }
}
