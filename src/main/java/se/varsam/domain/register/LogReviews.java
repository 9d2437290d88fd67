package se.varsam.domain.register;

import java.util.List;
import java.util.Optional;

/** The reviews of the register's log. */
public interface LogReviews {
    /** Keeps a review (id 0) with its paper; gives it back with its id. */
    LogReview keep(LogReview review, byte[] pdf);

    /** All, newest first. */
    List<LogReview> all();

    /** The newest; empty when there was none yet. */
    default Optional<LogReview> last() {
        return all().stream().findFirst();
    }

    /** The paper, exactly as signed. */
    byte[] pdf(LogReview review);
}
