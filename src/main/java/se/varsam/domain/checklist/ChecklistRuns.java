package se.varsam.domain.checklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import se.varsam.domain.child.ChildId;

/** The runs of the register. Changes are written in the surrounding unit of work. */
public interface ChecklistRuns {
    /** Starts a run (id 0); every item gets a random calendar id. Gives it back with its id. */
    ChecklistRun start(ChecklistRun run);

    /** Ends a run, or lets it run on when empty. */
    void end(ChecklistRun run, Optional<ChecklistRun.End> end);

    /** The runs of a child, ended ones too. */
    List<ChecklistRun> of(ChildId child);

    /** All runs of the register. */
    List<ChecklistRun> all();

    /** Marks an item; an earlier mark stays in the history. */
    void mark(ChecklistRun run, Mark mark);

    /** Takes the newest mark of an item back; the one before it holds again. */
    void unmark(ChecklistRun run, String itemId);

    /** The calendar id of an item of a run: random, never changing. */
    default UUID calendarId(ChecklistRun run, String itemId) {
        return Optional.ofNullable(calendarIds(run).get(itemId)).orElseThrow().uid();
    }

    /** The calendar ids of a run's items, by item id. */
    Map<String, CalendarId> calendarIds(ChecklistRun run);
}
