package se.varsam.domain.child;

/** The sections of a child's page, in order. */
public enum FieldGroup {
    IDENTITY, CONTACT, PROFESSIONALS, PLACEMENT, SCHOOL, NETWORK, LANGUAGE, DESCRIPTION, HEALTH, BACKGROUND, CASE
}
