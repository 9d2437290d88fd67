package se.varsam.service.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogLine;
import se.varsam.domain.register.LogValues;

/** The log (<i>behandlingslogg</i>): a hash chain over encrypted values. */
public interface RegisterLog {
    /** A line about the register itself. */
    void add(LogAction action);

    /** A line about a named thing that belongs to no child, without values. */
    void add(LogAction action, String thing);

    /** A line about a child, without values. */
    void add(LogAction action, ChildId child);

    /** A change of a child's field from a value to another; the values are encrypted with the child's own key. */
    void change(ChildId child, String field, String from, String to);

    /** A line about a child and a named thing (an item, a document kind), without values. */
    void add(LogAction action, ChildId child, String thing);

    /** All lines, oldest first; values are not read. */
    List<LogEntry> entries();

    /** All lines of a child, newest first, with their values. */
    List<LogLine> of(ChildId child);

    /** When the last line was written before the register was opened last; empty when it never was. */
    Optional<Instant> beforeOpening();

    /** The number of the last line that tells of more than reading; whoever knows it knows whether anything changed. */
    long lastChange();

    /**
     * The number of the last line that tells of more than coming and going: not of reading, opening, locking, wrong
     * tries and backups. Whoever holds it holds all that a backup is made for; 0 when there is none.
     */
    long lastWork();

    /** The values of a change; empty when the line has none or the child's key has been destroyed. */
    Optional<LogValues> values(LogEntry entry);

    /** The number of the first line whose link in the chain does not hold; empty when all do. */
    Optional<Long> firstBroken();
}
