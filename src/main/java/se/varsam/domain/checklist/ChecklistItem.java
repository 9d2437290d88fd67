package se.varsam.domain.checklist;

import java.util.Optional;

import se.varsam.domain.child.ChildField;
import se.varsam.domain.shared.Actor;

/**
 * One action of a checklist (<i>åtgärd</i>).
 *
 * @param id
 *            stable id of {@code routines.md}, for instance {@code a18-soc-9}
 * @param actor
 *            who is to do it
 * @param seekers
 *            whether it is for asylum seekers only ({@code asyl})
 * @param condition
 *            a yes/no field that makes it not applicable when answered no
 * @param timing
 *            when
 * @param writeUp
 *            what a written-up age does to it
 * @param text
 *            what the user reads
 */
public record ChecklistItem(String id, Actor actor, boolean seekers, Optional<ChildField> condition, Timing timing,
        WriteUpRule writeUp, ItemText text) {
    /**
     * The words of an item, ours.
     *
     * @param title
     *            one action, imperative
     * @param help
     *            how and why, empty when the title says it all
     * @param source
     *            where it comes from
     */
    public record ItemText(String title, String help, String source) {}
}
