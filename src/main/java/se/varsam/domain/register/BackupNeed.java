package se.varsam.domain.register;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What is to be said quietly about a register's backups; the gravest goes first. Words: {@code enum.BackupNeed.NAME}.
 */
public enum BackupNeed {
    /** The last try failed. */
    FAILED,
    /** No folder was chosen, and no backup was made for long. */
    NO_FOLDER,
    /** The folder isn't there: another computer, a disk that isn't connected. */
    FOLDER_GONE,
    /** There is none. */
    NONE_MADE,
    /** The last one lacks changes and is old. */
    OLD,
    /** None was tried for long. */
    REHEARSE;

    /**
     * A week of work is the most that anyone should have to write anew. Days on which nothing was changed do not count,
     * so that a holiday is no reason.
     */
    public static final Duration OLD_AFTER = Duration.ofDays(7);

    /**
     * How often one should be tried, as the product promises: often enough that a disk which is going bad is found out
     * while older copies still help, seldom enough to be done.
     */
    public static final int REHEARSE_MONTHS = 1;

    /**
     * What there is to say.
     *
     * @param past
     *            what was done
     * @param lastChange
     *            the number of the register's last change
     * @param isThere
     *            whether the chosen folder can be found
     */
    public static Optional<BackupNeed> of(BackupPlan plan, BackupPast past, long lastChange, boolean isThere,
            Instant now, ZoneId zone) {
        boolean lacks = past.lacks(lastChange);
        boolean recent = past.last().filter(done -> done.at().plus(OLD_AFTER).isAfter(now)).isPresent();
        if (past.failure().isPresent()) {
            return Optional.of(FAILED);
        }
        if (lacks && !plan.folder().isEmpty() && !isThere) {
            return Optional.of(FOLDER_GONE);
        }
        if (lacks && !recent) {
            return Optional.of(plan.folder().isEmpty() ? NO_FOLDER : past.last().isEmpty() ? NONE_MADE : OLD);
        }
        LocalDate today = LocalDate.ofInstant(now, zone);
        boolean tried = past.rehearsal().map(Rehearsal::at).map(at -> LocalDate.ofInstant(at, zone))
                .filter(day -> day.plusMonths(REHEARSE_MONTHS).isAfter(today)).isPresent();
        return past.last().isPresent() && !tried ? Optional.of(REHEARSE) : Optional.empty();
    }
}
