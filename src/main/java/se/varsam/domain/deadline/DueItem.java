package se.varsam.domain.deadline;

import java.time.LocalDate;
import java.util.Optional;

import se.varsam.domain.checklist.ChecklistItem;
import se.varsam.domain.checklist.ChecklistItem.ItemText;
import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.checklist.Mark;
import se.varsam.domain.checklist.Timing;
import se.varsam.domain.shared.Actor;

/**
 * An item of a run, with its days and its state on a day.
 *
 * @param run
 *            the run it belongs to
 * @param item
 *            the item
 * @param days
 *            its window as far as it is known
 * @param state
 *            where it stands
 * @param own
 *            whether it is the user's own to do, not another actor's
 * @param ifSeeker
 *            whether it applies only if the child is an asylum seeker, which isn't known (<i>om asylsökande</i>)
 * @param assumed
 *            whether its days are counted from an assumed birth date (<i>antaget</i>)
 */
public record DueItem(ChecklistRun run, ChecklistItem item, Days days, ItemState state, boolean own, boolean ifSeeker,
        boolean assumed) implements Due {
    @Override
    public String id() {
        return item.id();
    }

    @Override
    public ItemText text() {
        return item.text();
    }

    @Override
    public Optional<Actor> actor() {
        return Optional.of(item.actor());
    }

    @Override
    public Optional<Mark> mark() {
        return run.mark(item.id());
    }

    /**
     * The days of an item.
     *
     * @param from
     *            first day
     * @param last
     *            last day, or the day it is due about
     * @param about
     *            whether {@code last} is only about
     */
    public record Days(Optional<LocalDate> from, Optional<LocalDate> last, boolean about) {
        /** Nothing known. */
        public static final Days UNKNOWN = new Days(Optional.empty(), Optional.empty(), false);
    }

    @Override
    public Optional<LocalDate> atOnceSince() {
        return switch (state) {
            case ItemState.Now(var since) -> Optional.of(since);
            case ItemState.Unconfirmed(var since) when days.last().isEmpty() || hasLostItsDays() -> Optional.of(since);
            default -> Optional.empty();
        };
    }

    @Override
    public boolean hasLostItsDays() {
        boolean counted = !(item.timing() instanceof Timing.Urgent) && run.mark(item.id()).isEmpty();
        return counted && switch (state) {
            case ItemState.Now _ -> true;
            case ItemState.Unconfirmed(var since) -> !days.last().equals(Optional.of(since));
            default -> false;
        };
    }
}
