package se.varsam.domain.checklist;

import java.util.UUID;

/**
 * What names an item of a run in calendar files.
 *
 * @param uid
 *            random, never changing
 * @param sequence
 *            from 0, grows with each mark set or taken back
 */
public record CalendarId(UUID uid, int sequence) {}
