package se.varsam.domain.missing;

import java.util.Arrays;
import java.util.List;

import se.varsam.domain.child.FieldKind;

/**
 * What is written down when a child is back, or when an episode is ended though it is not ({@code routines.md} §7).
 * Names are stored. Label and hint: bundle keys {@code returned.NAME} and {@code returned.NAME.hint}.
 */
public enum ReturnField {
    /** {@code B}. Only what is being typed: the time itself is the episode's end. */
    BACK_AT(Part.FIRST, FieldKind.MOMENT),
    /** By whom the child was located. */
    LOCATED_BY(Part.FIRST, FieldKind.FINDER),
    /** Where. */
    PLACE(Part.FIRST, FieldKind.TEXT),
    /** In which municipality: another than the responsible one asks for more. */
    MUNICIPALITY(Part.FIRST, FieldKind.TEXT),
    /** By whom and how, in words. */
    LOCATED_HOW(Part.MORE, FieldKind.LONG_TEXT),
    /** How the child was. */
    CONDITION(Part.MORE, FieldKind.LONG_TEXT),
    /** What help was offered. */
    HELP_OFFERED(Part.MORE, FieldKind.LONG_TEXT),
    /** Whether the child took it. */
    HELP_ACCEPTED(Part.MORE, FieldKind.YES_NO),
    /** Whether and how the child was the victim of a crime, or what else is a cause for worry. */
    CRIME_OR_WORRY(Part.MORE, FieldKind.LONG_TEXT),
    /** New numbers, names and ways to reach the child. */
    NEW_CONTACTS(Part.MORE, FieldKind.LONG_TEXT),
    /** When the talk with the child was. */
    TALK_AT(Part.TALK, FieldKind.MOMENT),
    /** Who talked with it. */
    TALK_WITH(Part.TALK, FieldKind.TEXT),
    /** What happened, in the child's own words. */
    TALK_WHAT(Part.TALK, FieldKind.LONG_TEXT),
    /** Where it was, in its own words. */
    TALK_WHERE(Part.TALK, FieldKind.LONG_TEXT),
    /** With whom, in its own words. */
    TALK_WITH_WHOM(Part.TALK, FieldKind.LONG_TEXT),
    /** When the municipality had closed its case. */
    CASE_CLOSED_ON(Part.CASE, FieldKind.DATE),
    /** When the child was or will be assigned anew (<i>ny anvisning</i>). */
    ASSIGNED_ON(Part.CASE, FieldKind.DATE),
    /** When it was ended without a return. Only what is being typed, as {@link #BACK_AT}. */
    ENDED_AT(Part.ENDING, FieldKind.MOMENT),
    /** Why. */
    ENDED_BECAUSE(Part.ENDING, FieldKind.END_REASON),
    /** On which day the god man was consulted. */
    CONSULTED_ON(Part.ENDING, FieldKind.DATE),
    /** With whom that was. */
    CONSULTED_WITH(Part.ENDING, FieldKind.TEXT),
    /** Why it is ended before three months, or without the consultation. */
    ENDED_ANYWAY(Part.ENDING, FieldKind.LONG_TEXT);

    /** What belongs together on the page. */
    public enum Part {
        /** Asked first. */
        FIRST,
        /** The rest about the return. */
        MORE,
        /** The talk with the child. */
        TALK,
        /** Whether the child's case had been closed. */
        CASE,
        /** Ended though the child is not back. */
        ENDING
    }

    private final Part part;
    private final FieldKind kind;

    ReturnField(Part part, FieldKind kind) {
        this.part = part;
        this.kind = kind;
    }

    /** Where it stands. */
    public Part part() {
        return part;
    }

    /** How it is typed and checked. */
    public FieldKind kind() {
        return kind;
    }

    /** Whether it is a time that the episode itself keeps once it is settled. */
    public boolean isTimeOfEnd() {
        return this == BACK_AT || this == ENDED_AT;
    }

    /** Those of a part, in order. */
    public static List<ReturnField> of(Part part) {
        return Arrays.stream(values()).filter(field -> field.part == part).toList();
    }
}
