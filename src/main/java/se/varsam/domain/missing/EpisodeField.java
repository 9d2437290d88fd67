package se.varsam.domain.missing;

import se.varsam.domain.child.FieldKind;

/**
 * The nine answers of the police checklist that belong to an episode ({@code routines.md} §6). Names are stored. Label
 * and hint: bundle keys {@code episode.NAME} and {@code episode.NAME.hint}.
 */
public enum EpisodeField {
    CLOTHES(FieldKind.LONG_TEXT), LEFT_AT(FieldKind.MOMENT_RANGE), LAST_SEEN(FieldKind.LONG_TEXT), BELONGINGS(
            FieldKind.LONG_TEXT), ANXIETY(FieldKind.LONG_TEXT), UNKNOWN_PERSONS(FieldKind.LONG_TEXT), OTHER(
                    FieldKind.LONG_TEXT), REPORTED_AT(FieldKind.MOMENT), CASE_NUMBER(FieldKind.TEXT);

    private final FieldKind kind;

    EpisodeField(FieldKind kind) {
        this.kind = kind;
    }

    /** How it is typed and checked. */
    public FieldKind kind() {
        return kind;
    }
}
