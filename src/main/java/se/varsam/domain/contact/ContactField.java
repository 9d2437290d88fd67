package se.varsam.domain.contact;

import se.varsam.domain.child.FieldKind;

/** What is known of a contact, a text each. Words: bundle key {@code readiness.own.NAME}. */
public enum ContactField {
    /** Whom or what one reaches there: a function rather than a person. */
    NAME(FieldKind.TEXT),
    /** The number to ring. */
    NUMBER(FieldKind.PHONE),
    /** When somebody answers. */
    HOURS(FieldKind.TEXT),
    /** What else is good to know. */
    NOTE(FieldKind.TEXT);

    private final FieldKind kind;

    ContactField(FieldKind kind) {
        this.kind = kind;
    }

    /** How it is typed and checked. */
    public FieldKind kind() {
        return kind;
    }
}
