package se.varsam.domain.checklist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.varsam.domain.child.ChildId;

/** The runs of the register. Changes are written in the surrounding unit of work. */
public interface ChecklistRuns {
    /** Starts a run (id 0). Gives it back with its id. */
    ChecklistRun start(ChecklistRun run);

    /** Ends a run, or lets it run on when empty. */
    void end(ChecklistRun run, Optional<ChecklistRun.End> end);

    /** Starts a run by hand, for what was seen. */
    HandRun startByHand(ChecklistRun run, String why);

    /** Ends a run that was started by hand, or lets it run on when empty. */
    void endByHand(ChecklistRun run, Optional<HandRun.HandEnd> end);

    /** Removes a run that was started by hand by mistake, in which nothing is marked. */
    void removeByHand(ChecklistRun run);

    /** The runs of a list that were started for a child by hand, newest first. */
    List<HandRun> byHand(ChildId child, String list);

    /** What is typed of such a list before it is started or ended. */
    Map<String, String> drafts(ChildId child, String list);

    /** Keeps what is being typed; empty text drops it. */
    void keepDraft(ChildId child, String list, String field, String typed);

    /** The runs of a child, ended ones too. */
    List<ChecklistRun> of(ChildId child);

    /** The runs of some children, however many. */
    List<ChecklistRun> among(Collection<ChildId> children);

    /** All runs of open cards. */
    List<ChecklistRun> ofOpenCards();

    /** All runs of the register. */
    List<ChecklistRun> all();

    /** Marks an item; an earlier mark stays in the history. */
    void mark(ChecklistRun run, Mark mark);

    /** Takes the newest mark of an item back; the one before it holds again. */
    void unmark(ChecklistRun run, String itemId);
}
