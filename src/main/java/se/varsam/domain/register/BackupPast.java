package se.varsam.domain.register;

import java.time.Instant;
import java.util.Optional;

/**
 * What has been done about a register's backups.
 *
 * @param last
 *            the last one that was found whole
 * @param failure
 *            the last one that could not be made, when it is newer
 * @param rehearsal
 *            the last one that was tried
 */
public record BackupPast(Optional<Done> last, Optional<Failure> failure, Optional<Rehearsal> rehearsal) {
    /** Of a register that has no backup. */
    public static final BackupPast NONE = new BackupPast(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * One that was made.
     *
     * @param at
     *            the moment it shows
     * @param change
     *            the number of the log's last change that it surely holds
     */
    public record Done(Instant at, long change) {}

    /**
     * One that was not.
     *
     * @param at
     *            when
     * @param reason
     *            key of the refusal
     */
    public record Failure(Instant at, String reason) {}

    /** Whether the register holds a change, the one with that number, that no backup does. */
    public boolean lacks(long lastChange) {
        return lastChange > last.map(Done::change).orElse(0L);
    }
}
