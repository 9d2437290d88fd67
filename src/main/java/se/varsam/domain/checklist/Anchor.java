package se.varsam.domain.checklist;

import java.util.Optional;

import se.varsam.domain.child.ChildField;

/** The days that windows are counted from ({@code routines.md} §0). Names stand in data files: never rename. */
public enum Anchor {
    /** The day the young person turns 18 by the birth date in force. */
    D,
    /** The day the user learned of the decision that writes the age up. */
    R,
    /** The day the list itself was started by hand. */
    S,
    /** The day Migrationsverket's inquiry was received. */
    Q(ChildField.INQUIRY_RECEIVED_ON),
    /** The day of the visit. */
    V(ChildField.VISIT_ON),
    /** The day a place was booked. */
    K(ChildField.PLACE_BOOKED_ON),
    /** The day of the move. */
    M(ChildField.MOVE_ON);

    private final Optional<ChildField> field;

    Anchor() {
        this.field = Optional.empty();
    }

    Anchor(ChildField field) {
        this.field = Optional.of(field);
    }

    /** The field where the user enters the day; empty for days that follow from something else. */
    public Optional<ChildField> field() {
        return field;
    }
}
