package se.varsam.ui.checklist;

import java.util.Map;
import java.util.Optional;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.FieldKind;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.DateField;
import se.varsam.ui.kit.FormRow;

/**
 * A day, or a yes or no, that checklists wait for. Saved when it is left, when Enter is pressed or a choice is made.
 */
final class AwaitedField {
    private static final double WIDTH = 280;

    private final ChildField field;
    private final ChecklistViewModel model;
    private final Texts texts;
    private final FormRow row;
    private Optional<DateField> day = Optional.empty();
    private Optional<ComboBox<String>> choice = Optional.empty();

    AwaitedField(ChildField field, ChecklistViewModel model, Texts texts) {
        this.field = field;
        this.model = model;
        this.texts = texts;
        this.row = new FormRow(texts.get("field." + field.name()));
        row.setPrefWidth(WIDTH);
        row.setField(field.kind() == FieldKind.DATE ? date() : answer());
    }

    private Region date() {
        var date = new DateField(model.dates().reader(), texts);
        date.input().setId(field.name());
        date.input().setOnAction(_ -> leave());
        date.input().focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                leave();
            }
        });
        day = Optional.of(date);
        return date;
    }

    private Control answer() {
        var box = new ComboBox<String>();
        box.setId(field.name());
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll("", "yes", "no");
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String code) {
                return code == null || code.isEmpty()
                        ? texts.get("checklist.answer.unknown")
                        : texts.get("answer." + code);
            }

            @Override
            public String fromString(String word) {
                return word;
            }
        });
        box.setOnAction(_ -> leave());
        choice = Optional.of(box);
        return box;
    }

    FormRow row() {
        return row;
    }

    /** Shows what the register holds; a field that is being typed in is left alone. */
    void fill(Map<ChildField, String> days) {
        String value = days.getOrDefault(field, "");
        day.filter(date -> !date.input().isFocused()).ifPresent(date -> {
            date.setText(value);
            row.setError(date.problem());
        });
        choice.ifPresent(box -> box.setValue(value));
    }

    /** Saves what stands there. */
    void leave() {
        row.setError(Optional.empty());
        String typed = day.map(date -> date.value().get().map(Object::toString).orElseGet(date::text))
                .or(() -> choice.map(box -> Optional.ofNullable(box.getValue()).orElse(""))).orElse("");
        model.change(field, typed, reason -> row.setError(Optional.of(texts.of(reason))));
    }
}
