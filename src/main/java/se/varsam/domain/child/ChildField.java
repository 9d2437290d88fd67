package se.varsam.domain.child;

import static se.varsam.domain.child.FieldGroup.*;
import static se.varsam.domain.child.FieldKind.*;

import java.util.Arrays;
import java.util.List;

/**
 * What can be written down about a child as one value each: the fields that the police checklist ({@code routines.md}
 * §6, the 29 of the child) and the orosanmälan ({@code domain.md} §3) ask for, and the answers that dates wait for
 * ({@code routines.md} §0). Names are stored: never rename, only add. The birth date, asylum events and photographs are
 * histories of their own. Label and hint: bundle keys {@code field.NAME} and {@code field.NAME.hint}.
 */
public enum ChildField {
    FIRST_NAME(IDENTITY, TEXT), LAST_NAME(IDENTITY, TEXT), OTHER_NAMES(IDENTITY, TEXT), NATIVE_NAME(IDENTITY,
            TEXT), IDENTITY_NUMBER(IDENTITY, FieldKind.IDENTITY_NUMBER), DOSSIER_NUMBER(IDENTITY,
                    CASE_NUMBER), LMA_NUMBER(IDENTITY, CASE_NUMBER), SEX(IDENTITY,
                            FieldKind.SEX), ORIGIN(IDENTITY, TEXT), PROTECTED_IDENTITY(IDENTITY, YES_NO),

    ADDRESS(CONTACT, TEXT), MOBILE(CONTACT, PHONE), EMAIL(CONTACT, FieldKind.EMAIL), SOCIAL_MEDIA(CONTACT, TEXT),

    GOD_MAN_NAME(PROFESSIONALS, TEXT), GOD_MAN_PHONE(PROFESSIONALS, PHONE), GOD_MAN_EMAIL(PROFESSIONALS,
            FieldKind.EMAIL), SOCIAL_SECRETARY_NAME(PROFESSIONALS, TEXT), SOCIAL_SECRETARY_PHONE(PROFESSIONALS, PHONE),

    PLACEMENT_TYPE(FieldGroup.PLACEMENT, FieldKind.PLACEMENT), PLACEMENT_NAME(FieldGroup.PLACEMENT,
            TEXT), PLACEMENT_PHONE(FieldGroup.PLACEMENT, PHONE), ASSIGNED_MUNICIPALITY(FieldGroup.PLACEMENT,
                    TEXT), STAY_MUNICIPALITY(FieldGroup.PLACEMENT, TEXT),

    SCHOOL_NAME(SCHOOL, TEXT), SCHOOL_CLASS(SCHOOL, TEXT), CLASS_HEAD(SCHOOL, TEXT), SCHOOL_PHONE(SCHOOL, PHONE),

    RELATIVES(NETWORK, LONG_TEXT), SIBLINGS(NETWORK, LONG_TEXT), GUARDIAN_1(NETWORK, TEXT), GUARDIAN_1_CONTACT(NETWORK,
            TEXT), GUARDIAN_2(NETWORK, TEXT), GUARDIAN_2_CONTACT(NETWORK, TEXT),

    LANGUAGES(LANGUAGE, TEXT), INTERPRETER(LANGUAGE, TEXT), GUARDIAN_INTERPRETER(LANGUAGE, TEXT),

    HEIGHT(DESCRIPTION, TEXT), BUILD(DESCRIPTION, TEXT), HAIR(DESCRIPTION, TEXT), EYES(DESCRIPTION,
            TEXT), MARKS(DESCRIPTION, LONG_TEXT),

    SPECIAL_NEEDS(HEALTH, LONG_TEXT), SUICIDAL_THOUGHTS(HEALTH, LONG_TEXT),

    ARRIVED_ON(BACKGROUND, DATE), MISSING_BEFORE(BACKGROUND, TEXT), MISSING_WHERE(BACKGROUND,
            TEXT), LIVED_WHERE(BACKGROUND, LONG_TEXT),

    /** Anchor Q: the day Migrationsverket's inquiry about continued care need was received. */
    INQUIRY_RECEIVED_ON(CASE, DATE),
    /** Anchor V: the day of the visit before 18. */
    VISIT_ON(CASE, DATE),
    /** Anchor K: the day a place in Migrationsverket's housing was booked. */
    PLACE_BOOKED_ON(CASE, DATE),
    /** Anchor M: the day of the move to Migrationsverket's housing. */
    MOVE_ON(CASE, DATE),
    /** Condition: housing from Migrationsverket after 18; counts as yes until answered. */
    NEEDS_MV_HOUSING(CASE, YES_NO),
    /** Condition: the municipality keeps responsibility after 18; counts as yes until answered. */
    KEEPS_RESPONSIBILITY(CASE, YES_NO);

    private final FieldGroup group;
    private final FieldKind kind;

    ChildField(FieldGroup group, FieldKind kind) {
        this.group = group;
        this.kind = kind;
    }

    /** The section it stands in. */
    public FieldGroup group() {
        return group;
    }

    /** How it is typed and checked. */
    public FieldKind kind() {
        return kind;
    }

    /** The fields of a section, in order. */
    public static List<ChildField> of(FieldGroup group) {
        return Arrays.stream(values()).filter(f -> f.group == group).toList();
    }
}
