package se.varsam.domain.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.Child;
import se.varsam.domain.shared.Sensitive;

/**
 * A quiet word that a child's readiness should be gone through ({@code product.md} §3.4).
 *
 * @param readiness
 *            what is missing or has grown old
 * @param why
 *            why now
 */
public record Nudge(Readiness readiness, Why why) implements Sensitive {
    private static final int QUARTER = 3;
    private static final int DAYS = 14;

    /** Why now; what raises the risk goes before the calendar. Words: bundle key {@code enum.Why.NAME}. */
    public enum Why {
        /** There is a list for suspected trafficking. */
        SUSPECTED,
        /** The child has come back from being away. */
        RETURNED,
        /** An application was refused. */
        REFUSED,
        /** A quarter has begun. */
        QUARTER
    }

    /**
     * What tells that it is time.
     *
     * @param child
     *            whose file
     * @param reviewed
     *            the day it was gone through last
     * @param returned
     *            the days on which times away ended
     * @param suspected
     *            the days from which lists for suspected trafficking run
     */
    public record Signs(Child child, Optional<LocalDate> reviewed, List<LocalDate> returned,
            List<LocalDate> suspected) implements Sensitive {
        /** Keeps unmodifiable copies. */
        public Signs {
            returned = List.copyOf(returned);
            suspected = List.copyOf(suspected);
        }

        /**
         * Why the file should be gone through on a day; empty when it need not be. What raises the risk counts when it
         * happened after the file was gone through last, or in this quarter where it never was, and until it is gone
         * through; the quarter in its first two weeks.
         */
        public Optional<Why> why(LocalDate day) {
            LocalDate quarter = quarter(day);
            if (isNew(suspected, quarter, day)) {
                return Optional.of(Why.SUSPECTED);
            }
            if (isNew(returned, quarter, day)) {
                return Optional.of(Why.RETURNED);
            }
            if (isNew(child.asylum().lastRefusal(day).map(AsylumEvent::on).stream().toList(), quarter, day)) {
                return Optional.of(Why.REFUSED);
            }
            return day.isBefore(quarter.plusDays(DAYS)) && reviewed.filter(on -> !on.isBefore(quarter)).isEmpty()
                    ? Optional.of(Why.QUARTER)
                    : Optional.empty();
        }

        private boolean isNew(List<LocalDate> days, LocalDate quarter, LocalDate day) {
            return days.stream().filter(on -> !on.isAfter(day))
                    .anyMatch(on -> reviewed.map(on::isAfter).orElseGet(() -> !on.isBefore(quarter)));
        }

        @Override
        public String toString() {
            return "Signs[" + child.fileNumber() + "]";
        }
    }

    /** Whether there is anything to do: an answer is missing, or the photograph or the description has grown old. */
    public static boolean isWorthIt(Readiness readiness) {
        return !readiness.missing().isEmpty() || readiness.isPhotoOld() || readiness.isDescriptionOld();
    }

    private static LocalDate quarter(LocalDate day) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / QUARTER * QUARTER + 1, 1);
    }

    @Override
    public String toString() {
        return "Nudge[" + why + "]";
    }
}
