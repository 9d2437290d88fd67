package se.varsam.domain.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.varsam.domain.checklist.Mark;
import se.varsam.domain.child.ChildId;

/** The deadlines of one's own in the register. Changes are written in the surrounding unit of work. */
public interface Reminders {
    /** Adds one (id 0); marks are not added. Gives it back with its id. */
    Reminder add(Reminder reminder);

    /** Changes child, title, note, schedule and early warning of the one with its id. */
    void save(Reminder reminder);

    /** Puts it in the bin. */
    void remove(Reminder reminder);

    /** Takes it out of the bin. */
    void restore(Reminder reminder);

    /** The one with that key, in the bin or not. */
    Optional<Reminder> find(long id);

    /** Those of a child, without the bin. */
    List<Reminder> of(ChildId child);

    /** All of the register, without the bin. */
    List<Reminder> all();

    /** The same without those of closed cards. */
    List<Reminder> ofOpenCards();

    /** Those with these keys, but for removed ones and those of closed cards. */
    List<Reminder> among(Collection<Long> keys);

    /** Those in the bin, the one removed last first. */
    List<Reminder> removed();

    /** Marks the time that {@link Mark#item()} names; earlier marks stay in the history. */
    void mark(Reminder reminder, Mark mark);

    /** What is typed of a new one that is no whole one yet, by field; begun for a child, or for none. */
    Map<String, String> draft(Optional<ChildId> begunFor);

    /** Keeps that in place of what was kept before; nothing typed keeps nothing. */
    void keepDraft(Optional<ChildId> begunFor, Map<String, String> typed);

    /** Takes the newest mark of a time back; the one before it holds again. */
    void unmark(Reminder reminder, LocalDate planned);
}
