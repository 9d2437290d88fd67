package se.varsam.domain.missing;

import java.util.Optional;

import se.varsam.domain.child.ChildField;

/**
 * Whom a step says to ring. Three public numbers come with the program; others stand in the child's card or are the
 * user's own contacts. Names stand in data files in lower case. Words: bundle key {@code ring.NAME}.
 */
public enum RingKey {
    /** Danger to life. */
    EMERGENCY,
    /** The police, when it is not urgent in that sense. */
    POLICE,
    /** The line for missing children. */
    HOTLINE,
    /** The god man or the specially appointed guardian. */
    GUARDIAN(ChildField.GOD_MAN_PHONE),
    /** The child's social secretary. */
    SOCIAL_SECRETARY(ChildField.SOCIAL_SECRETARY_PHONE),
    /** The housing where it lives. */
    HOUSING(ChildField.PLACEMENT_PHONE),
    /** Its school. */
    SCHOOL(ChildField.SCHOOL_PHONE),
    /** The child itself. */
    CHILD(ChildField.MOBILE),
    /** Social services outside office hours. */
    SOCIAL_ON_CALL,
    /** Överförmyndaren. */
    CHIEF_GUARDIAN,
    /** Migrationsverket's office. */
    MIGRATION;

    private final Optional<ChildField> field;

    RingKey() {
        this.field = Optional.empty();
    }

    RingKey(ChildField field) {
        this.field = Optional.of(field);
    }

    /** Where the number stands in the child's card. */
    public Optional<ChildField> field() {
        return field;
    }
}
