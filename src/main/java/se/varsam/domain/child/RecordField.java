package se.varsam.domain.child;

import java.util.Arrays;
import java.util.List;

/**
 * What is written down in a record of a kind. Names are stored: never rename, only add. Label and hint: bundle keys
 * {@code field.NAME} and {@code field.NAME.hint}; a field that a {@link ChildField} of the same name shows shares them.
 */
public enum RecordField {
    /** A name, or a spelling of one. */
    NAME_TEXT(RecordKind.NAME, FieldKind.TEXT),
    /** Where it is used: in school, in a passport. */
    NAME_USED(RecordKind.NAME, FieldKind.TEXT),
    /** The number. */
    PHONE_NUMBER(RecordKind.PHONE, FieldKind.PHONE),
    /** Whose it is, when it was used. */
    PHONE_NOTE(RecordKind.PHONE, FieldKind.TEXT),
    /** The service. */
    ACCOUNT_SERVICE(RecordKind.ACCOUNT, FieldKind.TEXT),
    /** The user name, as it stands there. */
    ACCOUNT_NAME(RecordKind.ACCOUNT, FieldKind.TEXT),
    /** A remark. */
    ACCOUNT_NOTE(RecordKind.ACCOUNT, FieldKind.TEXT),
    /** By what: a call, a message, through a friend. */
    WAY_HOW(RecordKind.CONTACT_WAY, FieldKind.TEXT),
    /** At what times. */
    WAY_WHEN(RecordKind.CONTACT_WAY, FieldKind.TEXT),
    /** What was agreed with the child. */
    WAY_AGREED(RecordKind.CONTACT_WAY, FieldKind.LONG_TEXT),
    /** A word by which the child and the caller know each other. */
    WAY_CODE_WORD(RecordKind.CONTACT_WAY, FieldKind.TEXT),
    /** The day it was agreed. */
    WAY_AGREED_ON(RecordKind.CONTACT_WAY, FieldKind.DATE),
    /** The name. */
    RELATIVE_NAME(RecordKind.RELATIVE, FieldKind.TEXT),
    /** What the person is to the child. */
    RELATIVE_RELATION(RecordKind.RELATIVE, FieldKind.TEXT),
    /** Telephone. */
    RELATIVE_PHONE(RecordKind.RELATIVE, FieldKind.PHONE),
    /** Account in social media. */
    RELATIVE_ACCOUNT(RecordKind.RELATIVE, FieldKind.TEXT),
    /** Town and country. */
    RELATIVE_WHERE(RecordKind.RELATIVE, FieldKind.TEXT),
    /** A remark. */
    RELATIVE_NOTE(RecordKind.RELATIVE, FieldKind.LONG_TEXT),
    /** The form. */
    PLACEMENT_TYPE(RecordKind.PLACEMENT, FieldKind.PLACEMENT),
    /** The home's name. */
    PLACEMENT_NAME(RecordKind.PLACEMENT, FieldKind.TEXT),
    /** The first day. */
    PLACEMENT_FROM(RecordKind.PLACEMENT, FieldKind.DATE),
    /** The last day, included. */
    PLACEMENT_TO(RecordKind.PLACEMENT, FieldKind.DATE),
    /** Its address, which is the child's. */
    PLACEMENT_ADDRESS(RecordKind.PLACEMENT, FieldKind.TEXT),
    /** A number that is answered day and night. */
    PLACEMENT_PHONE(RecordKind.PLACEMENT, FieldKind.PHONE),
    /** The municipality it lies in. */
    PLACEMENT_MUNICIPALITY(RecordKind.PLACEMENT, FieldKind.TEXT),
    /** As what. */
    PROFESSIONAL_ROLE(RecordKind.PROFESSIONAL, FieldKind.PROFESSION),
    /** The name. */
    PROFESSIONAL_NAME(RecordKind.PROFESSIONAL, FieldKind.TEXT),
    /** Telephone. */
    PROFESSIONAL_PHONE(RecordKind.PROFESSIONAL, FieldKind.PHONE),
    /** E-mail address. */
    PROFESSIONAL_EMAIL(RecordKind.PROFESSIONAL, FieldKind.EMAIL),
    /** The first day. */
    PROFESSIONAL_FROM(RecordKind.PROFESSIONAL, FieldKind.DATE),
    /** The last day, included. */
    PROFESSIONAL_TO(RecordKind.PROFESSIONAL, FieldKind.DATE),
    /** Authority, school, firm. */
    PROFESSIONAL_ORGANISATION(RecordKind.PROFESSIONAL, FieldKind.TEXT),
    /** What it is: passport, bank card, certificate. */
    PAPER_WHAT(RecordKind.PAPER, FieldKind.TEXT),
    /** Its number. */
    PAPER_NUMBER(RecordKind.PAPER, FieldKind.TEXT),
    /** The day it was received. */
    PAPER_SINCE(RecordKind.PAPER, FieldKind.DATE),
    /** Where it is kept. */
    PAPER_WHERE(RecordKind.PAPER, FieldKind.TEXT),
    /** The day it was handed over; it is kept no longer. */
    PAPER_HANDED_OVER(RecordKind.PAPER, FieldKind.DATE),
    /** The day it was said. */
    WORDS_DAY(RecordKind.OWN_WORDS, FieldKind.DATE),
    /** The words, as they were said. */
    WORDS_TEXT(RecordKind.OWN_WORDS, FieldKind.LONG_TEXT),
    /** In what situation, to whom. */
    WORDS_SITUATION(RecordKind.OWN_WORDS, FieldKind.TEXT);

    private final RecordKind recordKind;
    private final FieldKind kind;

    RecordField(RecordKind recordKind, FieldKind kind) {
        this.recordKind = recordKind;
        this.kind = kind;
    }

    /** Of which records. */
    public RecordKind recordKind() {
        return recordKind;
    }

    /** How it is typed and checked. */
    public FieldKind kind() {
        return kind;
    }

    /** The fields of a kind of records, in order. */
    public static List<RecordField> of(RecordKind recordKind) {
        return Arrays.stream(values()).filter(f -> f.recordKind == recordKind).toList();
    }
}
