package se.varsam.service.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.register.ClockSetBack;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogHead;
import se.varsam.domain.register.LogLine;
import se.varsam.domain.register.LogQuery;
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

    /**
     * A change of something that belongs to no child, such as a setting; the values are encrypted with a key of the
     * register's own, which no thinning destroys.
     */
    void change(String thing, String from, String to);

    /** A line about a child and a named thing (an item, a document kind), without values. */
    void add(LogAction action, ChildId child, String thing);

    /** All lines, oldest first; values are not read. */
    List<LogEntry> entries();

    /** All lines of a child, oldest first; values are not read. */
    List<LogEntry> entriesOf(ChildId child);

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

    /** The same of the last lines alone, quick in a long log. */
    Optional<Long> firstBrokenOfLast(int lines);

    /** How far the log goes. */
    LogHead head();

    /** Whether the log has a line of this number with this hash: then it holds all that the head stood for. */
    boolean holds(LogHead earlier);

    /** The numbers of the lines that a query finds, newest first: small, so that a table can hold all of them. */
    List<Long> numbers(LogQuery query);

    /** Those of them in a part. */
    List<Long> numbers(LogQuery query, Part part);

    /**
     * The numbers from the newest line down to the oldest as if none were missing, which {@link #count} knows: quick
     * however long the log is.
     */
    List<Long> span();

    /** Lines by their numbers, in the order of those; numbers that are no line are left out. */
    List<LogEntry> lines(List<Long> numbers);

    /** Hands out the lines that a query finds, oldest first, one by one: never all at once in memory. */
    void each(LogQuery query, Consumer<LogEntry> use);

    /** The newest lines, so many at most, newest first: quick however long the log is. */
    List<LogEntry> newest(int most);

    /**
     * Where the clock was set back between two lines, by more than {@link ClockSetBack#TOLERANCE}; oldest first. Of
     * those whose later line is in a part.
     */
    List<ClockSetBack> clockSetBacks(Part part);

    /** Who has left lines in a part. */
    Set<String> users(Part part);

    /**
     * Lines of the log, to be looked through part by part.
     *
     * @param after
     *            the number before the first
     * @param last
     *            the number of the last
     */
    record Part(long after, long last) {}

    /** How many lines a part has. */
    Counted count(Part part);

    /**
     * Lines there are, in a part or in several.
     *
     * @param first
     *            the number of the first; 1 when there is none
     * @param last
     *            the number of the last; 0 when there is none
     */
    record Counted(long lines, long first, long last) {
        /** No line. */
        public static final Counted NONE = new Counted(0, 1, 0);

        /** Whether no number between the first and the last is missing. */
        public boolean isWhole() {
            return last - first + 1 == lines;
        }

        /** With the lines of a later part. */
        public Counted and(Counted later) {
            return later.lines == 0
                    ? this
                    : lines == 0 ? later : new Counted(lines + later.lines, first, later.last);
        }
    }

    /** The file numbers of children that have lines, in order, so many at most of those after a number. */
    List<String> subjects(String after, int most);

    /** The file numbers of children who have a line after the one with a number. */
    Set<String> subjectsSince(long number);

    /** Follows the chain from a line that holds, a part at a time, so that saving needn't wait for a long log. */
    Followed follow(LogHead from, int most);

    /**
     * How far the chain was followed.
     *
     * @param reached
     *            the last line that holds
     * @param broken
     *            the number of the first line that doesn't, if one was found
     * @param atEnd
     *            whether there is no more to follow
     */
    record Followed(LogHead reached, Optional<Long> broken, boolean atEnd) {}
}
