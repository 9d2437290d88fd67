package se.varsam.domain.checklist;

import java.util.List;
import java.util.Optional;

import se.varsam.domain.child.ChildId;

/** The runs of the register. Changes are written in the surrounding unit of work. */
public interface ChecklistRuns {
    /** Starts a run (id 0). Gives it back with its id. */
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
}
