package se.varsam.ui.readiness;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.varsam.domain.contact.ContactField;
import se.varsam.domain.contact.ContactKind;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Chip;
import se.varsam.ui.kit.FieldControls;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.Tone;

/** The contacts that belong to no child, one a line, marked <i>okänt</i> as long as there is no number. */
final class ContactGrid extends GridPane {
    private static final double[] PERCENT = {22, 23, 19, 15, 21};

    private final ContactsViewModel model;
    private final Texts texts;
    private final FieldControls controls;

    ContactGrid(ContactsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.controls = new FieldControls(texts);
        setId("contacts");
        getStyleClass().add("contact-grid");
        for (double percent : PERCENT) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        for (ContactField field : ContactField.values()) {
            var head = new Label(texts.get("readiness.own." + field));
            head.getStyleClass().add("form-label");
            add(head, field.ordinal() + 1, 0);
        }
        for (ContactKind kind : ContactKind.values()) {
            line(kind, kind.ordinal() + 1);
        }
    }

    private void line(ContactKind kind, int row) {
        var name = new Label(texts.of(kind));
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        var unknown = new Chip(Tone.SOON, "fth-help-circle", texts.get("readiness.own.unknown"));
        unknown.setId("unknown-" + kind);
        unknown.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> model.field(kind, ContactField.NUMBER).typed().get().isBlank(),
                model.field(kind, ContactField.NUMBER).typed()));
        add(new VBox(4, name, unknown), 0, row);
        for (ContactField field : ContactField.values()) {
            add(field(kind, field), field.ordinal() + 1, row);
        }
    }

    private FormRow field(ContactKind kind, ContactField field) {
        FieldModel part = model.field(kind, field);
        TextInputControl input = new TextField();
        input.setId("contact-" + kind + "-" + field);
        input.setMinWidth(0);
        var row = new FormRow("", input);
        controls.tie(row, part);
        input.setAccessibleText(texts.get("readiness.own.field", texts.of(kind), texts.get("readiness.own." + field)));
        row.setOnEnter(part::leave);
        return row;
    }
}
