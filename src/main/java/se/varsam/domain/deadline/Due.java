package se.varsam.domain.deadline;

import java.time.LocalDate;
import java.util.Optional;

import se.varsam.domain.checklist.ChecklistItem.ItemText;
import se.varsam.domain.checklist.Mark;
import se.varsam.domain.shared.Actor;

/** Something to be done, with its days and its state on a day: an item of a list, or a deadline of one's own. */
public sealed interface Due permits DueItem, DueReminder {
    /** Stable id, one of its kind for the child: {@code a18-soc-9}, {@code own-12}. */
    String id();

    /** What the user reads. */
    ItemText text();

    /** Its window as far as it is known. */
    DueItem.Days days();

    /** Where it stands. */
    ItemState state();

    /** Whether it is the user's own to do, not another actor's. */
    boolean own();

    /** Who is to do it; empty for a deadline of one's own. */
    Optional<Actor> actor();

    /** What was said of it last. */
    Optional<Mark> mark();

    /** Whether it applies only if the child is an asylum seeker, which isn't known. */
    boolean ifSeeker();

    /** Whether its days are counted from an assumed birth date. */
    boolean assumed();

    /** What is to be done. */
    default String title() {
        return text().title();
    }

    /**
     * Since when it is to be done, or checked with another actor, at once and without a day of its own; empty for all
     * that has its days.
     */
    default Optional<LocalDate> atOnceSince() {
        return Optional.empty();
    }

    /** Whether it has lost its days through a decision that wrote the age up (<i>gick ut genom beslutet</i>). */
    default boolean hasLostItsDays() {
        return false;
    }
}
