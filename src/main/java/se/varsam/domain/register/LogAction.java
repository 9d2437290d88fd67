package se.varsam.domain.register;

/** What the log tells of. Names are stored: never rename, only add. */
public enum LogAction {
    CREATED, OPENED, LOCKED, UNLOCK_FAILED, READ, CHANGED, ADDED, REMOVED, CLOSED_CARD, REOPENED_CARD, MARKED, UNDONE, PRINTED, APPROVED, EXPORTED, STARTED, SIGNED, REVEALED, RESTORED, SHARED, BACKED_UP
}
