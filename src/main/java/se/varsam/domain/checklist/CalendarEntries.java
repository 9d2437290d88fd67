package se.varsam.domain.checklist;

import java.util.List;

/** What calendar files have said. Changes are written in the surrounding unit of work. */
public interface CalendarEntries {
    /** All that was ever said, the newest of each item. */
    List<CalendarEntry> all();

    /** Keeps what is said now in place of what was said before under the same uids. */
    void keep(List<CalendarEntry> said);
}
