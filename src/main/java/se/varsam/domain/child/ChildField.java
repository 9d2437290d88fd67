package se.varsam.domain.child;

import static se.varsam.domain.child.FieldGroup.*;
import static se.varsam.domain.child.FieldKind.*;

import java.util.Arrays;
import java.util.List;

/**
 * What can be written down about a child as one value each: the fields that the police checklist ({@code routines.md}
 * §6, the 29 of the child) and the orosanmälan ({@code domain.md} §3) ask for, and the answers that dates wait for
 * ({@code routines.md} §0). Names are stored: never rename, only add. Some show what records tell, so that forms, lists
 * and search need not know of records. The birth date, asylum events and photographs are histories of their own. Label
 * and hint: bundle keys {@code field.NAME} and {@code field.NAME.hint}.
 */
public enum ChildField {
    FIRST_NAME(IDENTITY, TEXT), LAST_NAME(IDENTITY, TEXT), OTHER_NAMES(IDENTITY, TEXT), NATIVE_NAME(IDENTITY,
            TEXT), IDENTITY_NUMBER(IDENTITY, FieldKind.IDENTITY_NUMBER), DOSSIER_NUMBER(IDENTITY,
                    CASE_NUMBER), LMA_NUMBER(IDENTITY, CASE_NUMBER), SEX(IDENTITY,
                            FieldKind.SEX), ORIGIN(IDENTITY, TEXT), PROTECTED_IDENTITY(IDENTITY, YES_NO),

    ADDRESS(CONTACT, TEXT, Kept.IN_RECORD), MOBILE(CONTACT, PHONE), EMAIL(CONTACT,
            FieldKind.EMAIL), SOCIAL_MEDIA(CONTACT, TEXT),

    GOD_MAN_NAME(PROFESSIONALS, TEXT, Kept.IN_RECORD), GOD_MAN_PHONE(PROFESSIONALS, PHONE,
            Kept.IN_RECORD), GOD_MAN_EMAIL(PROFESSIONALS, FieldKind.EMAIL, Kept.IN_RECORD), SOCIAL_SECRETARY_NAME(
                    PROFESSIONALS, TEXT, Kept.IN_RECORD), SOCIAL_SECRETARY_PHONE(PROFESSIONALS, PHONE, Kept.IN_RECORD),

    PLACEMENT_TYPE(FieldGroup.PLACEMENT, FieldKind.PLACEMENT, Kept.IN_RECORD), PLACEMENT_NAME(FieldGroup.PLACEMENT,
            TEXT, Kept.IN_RECORD), PLACEMENT_PHONE(FieldGroup.PLACEMENT, PHONE, Kept.IN_RECORD), ASSIGNED_MUNICIPALITY(
                    FieldGroup.PLACEMENT,
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
    KEEPS_RESPONSIBILITY(CASE, YES_NO),

    /** All further names with where they are used, for forms. */
    KNOWN_NAMES(IDENTITY, TEXT, Kept.FROM_RECORDS),
    /** All further names and nothing else, for search. */
    SEARCH_NAMES(IDENTITY, LONG_TEXT, Kept.FROM_RECORDS),
    /** All further telephone numbers. */
    KNOWN_PHONES(CONTACT, TEXT, Kept.FROM_RECORDS),
    /** All accounts in social media. */
    KNOWN_ACCOUNTS(CONTACT, TEXT, Kept.FROM_RECORDS),
    /** Family and network, one a line. */
    KNOWN_RELATIVES(NETWORK, LONG_TEXT, Kept.FROM_RECORDS);

    /** Where its value is kept. */
    private enum Kept {
        /** As a value of its own. */
        BY_ITSELF,
        /** In the record that holds today, see {@link CurrentRecord}; changing it changes that record. */
        IN_RECORD,
        /** In all records of a kind, see {@link RecordedFacts}; can't be changed here. */
        FROM_RECORDS
    }

    private final FieldGroup group;
    private final FieldKind kind;
    private final Kept kept;

    ChildField(FieldGroup group, FieldKind kind) {
        this(group, kind, Kept.BY_ITSELF);
    }

    ChildField(FieldGroup group, FieldKind kind, Kept kept) {
        this.group = group;
        this.kind = kind;
        this.kept = kept;
    }

    /** The section it stands in. */
    public FieldGroup group() {
        return group;
    }

    /** How it is typed and checked. */
    public FieldKind kind() {
        return kind;
    }

    /** Whether its value is the one of the record that holds today ({@link CurrentRecord}). */
    public boolean isOfCurrentRecord() {
        return kept == Kept.IN_RECORD;
    }

    /** Whether its value is made from all records of a kind ({@link RecordedFacts}) and can't be changed itself. */
    public boolean isDerived() {
        return kept == Kept.FROM_RECORDS;
    }

    /** The fields of a section that have a value of their own, in order. */
    public static List<ChildField> of(FieldGroup group) {
        return Arrays.stream(values()).filter(f -> f.group == group && f.kept == Kept.BY_ITSELF).toList();
    }
}
