package se.varsam.ui.note;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.varsam.domain.child.FieldCheck.Checked;
import se.varsam.domain.child.FieldKind;
import se.varsam.domain.note.NoteField;
import se.varsam.domain.note.NoteKind;
import se.varsam.domain.note.PhraseBook;
import se.varsam.domain.shared.Outcome;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.ChoiceWords;
import se.varsam.ui.kit.FieldControls;
import se.varsam.ui.kit.FormRow;

/** The fields of a note as it is written: the short ones in two columns, the text over both. */
final class NoteFields extends GridPane {
    private static final int OFFERED = 4;
    private static final int LINES = 6;

    private final NoteEditorViewModel model;
    private final NoteDesk desk;
    private final Texts texts;
    private final FieldControls controls;
    private final Map<NoteField, Control> made = new EnumMap<>(NoteField.class);
    private PhraseBook book = PhraseBook.EMPTY;

    NoteFields(NoteEditorViewModel model, NoteDesk desk) {
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        this.controls = new FieldControls(texts);
        getStyleClass().add("note-fields");
        var kind = kind();
        // a word that is chosen stands whole, whatever room the time gets
        kind.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints().setAll(half(), half());
        addRow(0, kind, at());
        add(text(), 0, 1, 2, 1);
        addRow(2, row(NoteField.MINUTES), row(NoteField.KILOMETRES));
        readPhrases();
    }

    /** Reads the phrases, which may have been changed. */
    void readPhrases() {
        desk.background().run(desk.notes().phrases()::book, read -> book = read);
    }

    /** Puts the cursor in a field. */
    void focus(NoteField field) {
        Objects.requireNonNull(made.get(field)).requestFocus();
    }

    private static ColumnConstraints half() {
        var half = new ColumnConstraints();
        half.setHgrow(Priority.ALWAYS);
        return half;
    }

    private FormRow row(NoteField field) {
        FormRow row = controls.row("note." + field.name(),
                field == NoteField.TEXT ? FieldKind.LONG_TEXT : FieldKind.TEXT, model.field(field));
        made(field, (Control) Objects.requireNonNull(row.getField()));
        return row;
    }

    private void made(NoteField field, Control control) {
        control.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                model.leave(field);
            }
        });
        made.put(field, control);
    }

    /** Says at once what is understood of the time typed. */
    private FormRow at() {
        FormRow row = row(NoteField.AT);
        model.field(NoteField.AT).typed().subscribe(typed -> row.setHint(understood(typed)));
        return row;
    }

    private String understood(String typed) {
        Outcome<Checked> read = desk.notes().writing().check().check(NoteField.AT, typed);
        return read.toOptional().map(at -> at.value().replace('T', ' '))
                .map(at -> at.equals(typed.strip()) ? "" : texts.get("kit.date.understood", at))
                .orElse(texts.get("note.AT.hint"));
    }

    private FormRow kind() {
        var box = new ComboBox<NoteKind>();
        box.setId(NoteField.KIND.name());
        box.getItems().setAll(NoteKind.values());
        box.setVisibleRowCount(NoteKind.values().length);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new ChoiceWords<>(texts::of));
        var field = model.field(NoteField.KIND);
        // an empty model is filled before it is shown
        field.typed().subscribe(name -> box.setValue(name.isEmpty() ? NoteKind.OTHER : NoteKind.valueOf(name)));
        box.setOnAction(_ -> {
            // a note that is shown sets the box too, and changes nothing
            if (!box.getValue().name().equals(field.typed().get())) {
                field.typed().set(box.getValue().name());
                model.leave(NoteField.KIND);
            }
        });
        made.put(NoteField.KIND, box);
        return new FormRow(texts.get("note.KIND"), box);
    }

    private FormRow text() {
        FormRow row = row(NoteField.TEXT);
        var area = (TextArea) Objects.requireNonNull(row.getField());
        area.setPrefRowCount(LINES);
        area.setPrefColumnCount(1); // as wide as the two columns, which it must not widen
        area.setMinHeight(USE_PREF_SIZE);
        setVgrow(row, Priority.ALWAYS);
        VBox.setVgrow(area, Priority.ALWAYS);
        PhraseKeys.in(row, area, () -> book);
        area.caretPositionProperty().subscribe(_ -> row.setHint(offered(area)));
        return row;
    }

    private String offered(TextArea area) {
        int caret = Math.min(area.getCaretPosition(), area.getLength());
        var phrases = book.offered(area.getText(), caret, OFFERED);
        return phrases.isEmpty()
                ? texts.get("note.TEXT.hint")
                : phrases.stream()
                        .map(phrase -> texts.get("note.phrase.offer", phrase.abbreviation(), start(phrase.text())))
                        .collect(Collectors.joining("\n"));
    }

    private static String start(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }
}
