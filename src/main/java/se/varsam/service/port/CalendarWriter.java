package se.varsam.service.port;

import java.time.Instant;
import java.util.List;

import se.varsam.domain.checklist.CalendarEntry;

/** Makes a calendar file of deadlines. It may be read by anyone at the office: neutral titles only. */
public interface CalendarWriter {
    /**
     * The file.
     *
     * @param events
     *            of a whole day each
     * @param madeAt
     *            when
     */
    byte[] write(List<Event> events, Instant madeAt);

    /**
     * A deadline in a calendar.
     *
     * @param entry
     *            id, day and state
     * @param title
     *            file number and item id
     */
    record Event(CalendarEntry entry, String title) {}
}
