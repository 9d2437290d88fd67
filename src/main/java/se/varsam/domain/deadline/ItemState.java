package se.varsam.domain.deadline;

import java.time.LocalDate;

import se.varsam.domain.checklist.Anchor;
import se.varsam.domain.checklist.Mark;

/** Where an item stands today ({@code routines.md} §0, {@code product.md} §2). */
public sealed interface ItemState {
    /** Waits for a day that isn't known yet (<i>väntar på …</i>). */
    record Waiting(Anchor anchor) implements ItemState {}

    /** Waits for another item to be done. */
    record WaitingForItem(String item) implements ItemState {}

    /** Its first day has not come. */
    record Coming() implements ItemState {}

    /** To be done now, and in time. */
    record Open() implements ItemState {}

    /** {@code Nu}: at once, without a date, since its trigger. */
    record Now(LocalDate since) implements ItemState {}

    /** Its last day has passed. */
    record Late(LocalDate last) implements ItemState {}

    /** Another actor's item that should be done by now (<i>ej bekräftad – kontrollera</i>). */
    record Unconfirmed(LocalDate since) implements ItemState {}

    /** Done, or confirmed. */
    record Done(Mark mark) implements ItemState {}

    /** Said not to apply, with a reason. */
    record NotApplicable(Mark mark) implements ItemState {}

    /** Falls away by what is known of the child: not an asylum seeker, or a condition answered no. */
    record FallsAway(Reason reason) implements ItemState {
        /** Why it falls away. */
        public enum Reason {
            NO_ASYLUM_SEEKER, CONDITION_NO
        }
    }

    /** Postponed to a day that has not passed. */
    record Postponed(LocalDate to, Mark mark) implements ItemState {}

    /** Lapsed through a decision; another item replaces it. */
    record Lapsed(String replacedBy) implements ItemState {}

    /** Whether someone should act: {@code Nu}, late, open or to be checked. */
    default boolean isActive() {
        return this instanceof Now || this instanceof Late || this instanceof Open || this instanceof Unconfirmed;
    }
}
