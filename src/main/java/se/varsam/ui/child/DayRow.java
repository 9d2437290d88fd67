package se.varsam.ui.child;

import java.util.Optional;

import javafx.beans.property.StringProperty;

import se.varsam.domain.shared.TypedDate;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.DateField;
import se.varsam.ui.kit.FormRow;

/** Form rows for days. */
final class DayRow {
    private DayRow() {}

    /** A row for a day typed freely; label {@code key}, hint {@code key.hint}, the field's id is {@code id}. */
    static FormRow of(String key, String id, StringProperty typed, TypedDate reader, Texts texts) {
        var field = new DateField(reader::read, texts);
        field.input().setId(id);
        field.input().textProperty().bindBidirectional(typed);
        var row = new FormRow(texts.get(key), field);
        row.setHint(texts.get(key + ".hint"));
        tellProblems(field, row);
        return row;
    }

    /** What can't be read is told when the field is left, and forgotten as soon as it can be. */
    private static void tellProblems(DateField field, FormRow row) {
        row.setOnLeave(() -> field.problem().ifPresent(problem -> row.setError(Optional.of(problem))));
        field.input().textProperty().addListener(_ -> {
            if (field.problem().isEmpty()) {
                row.setError(Optional.empty());
            }
        });
    }
}
