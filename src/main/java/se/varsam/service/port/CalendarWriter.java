package se.varsam.service.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Makes a calendar file of deadlines. It may be read by anyone at the office: neutral titles only. */
public interface CalendarWriter {
    /**
     * The file.
     *
     * @param days
     *            all-day events
     * @param madeAt
     *            when; a later file replaces what an earlier one said
     */
    byte[] write(List<CalendarDay> days, Instant madeAt);

    /**
     * A deadline in a calendar.
     *
     * @param id
     *            random and never changing: a second file updates instead of doubling
     * @param title
     *            file number and item id
     * @param day
     *            the last day
     * @param state
     *            whether it stands
     */
    record CalendarDay(UUID id, String title, LocalDate day, State state) {
        /** Whether a deadline stands. */
        public enum State {
            /** To be done by the day. */
            STANDS,
            /** Done, not applicable or lapsed: calendars take it away. */
            CANCELLED
        }
    }
}
