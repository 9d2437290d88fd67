package se.varsam.ui.kit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

import se.varsam.domain.child.EndReason;
import se.varsam.domain.child.FieldKind;
import se.varsam.domain.child.Finder;
import se.varsam.domain.child.PlacementType;
import se.varsam.domain.child.Profession;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.FieldModel.Note;

/** Makes the row of a field, label, control and what is said below, and ties it to the field's model. */
public final class FieldControls {
    private static final int LINES = 2;

    private final Texts texts;

    /** Labels, hints and choices come from the bundles. */
    public FieldControls(Texts texts) {
        this.texts = texts;
    }

    /**
     * The row of a field.
     *
     * @param key
     *            bundle key of the label; with {@code .hint} of the hint; its last part is the control's id
     */
    public FormRow row(String key, FieldKind kind, FieldModel model) {
        return row(key, texts.get(key), kind, model);
    }

    /** The same under another label; empty where the label already stands above. */
    public FormRow row(String key, String label, FieldKind kind, FieldModel model) {
        Control control = control(kind, model);
        control.setId(id(key));
        control.setMaxWidth(Double.MAX_VALUE);
        var row = new FormRow(label, control);
        row.setHint(texts.get(key + ".hint"));
        row.getProperties().put("wide", kind == FieldKind.LONG_TEXT);
        model.note().subscribe(note -> show(note, row));
        return row;
    }

    /** The row of a text whose label stands above: several lines for {@link FieldKind#LONG_TEXT}, else one. */
    public FormRow answer(String id, FieldKind kind, FieldModel model) {
        TextInputControl field = text(kind, model);
        field.setId(id);
        var row = new FormRow("", field);
        model.note().subscribe(note -> show(note, row));
        return row;
    }

    /** The row of a line of text that a button reads. */
    public FormRow line(String key, String id, FieldModel model) {
        var field = new TextField();
        field.setId(id);
        var row = new FormRow(texts.get(key), field);
        tie(row, model);
        return row;
    }

    /** The row of a line of text that a button reads, with suggestions to choose from. */
    public FormRow suggesting(String key, String id, FieldModel model, List<String> suggestions) {
        var box = new ComboBox<String>();
        box.setId(id);
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(suggestions);
        text(box.getEditor(), model);
        var row = new FormRow(texts.get(key), box);
        model.note().subscribe(note -> show(note, row));
        return row;
    }

    /** Ties a row that stands around a text field to a model. */
    public void tie(FormRow row, FieldModel model) {
        if (row.getField() instanceof TextInputControl field) {
            text(field, model);
        }
        model.note().subscribe(note -> show(note, row));
    }

    private static String id(String key) {
        return key.substring(key.indexOf('.') + 1);
    }

    private void show(Note note, FormRow row) {
        row.setError(note.error().map(texts::of));
        row.setWarning(join(note.warnings()));
    }

    private Optional<String> join(List<Refusal> warnings) {
        return warnings.isEmpty()
                ? Optional.empty()
                : Optional.of(warnings.stream().map(texts::of).collect(Collectors.joining(" ")));
    }

    private Control control(FieldKind kind, FieldModel model) {
        return switch (kind) {
            case YES_NO -> choice(words("answer.", "yes", "no"), model);
            case SEX -> choice(words("sex.", "female", "male", "other"), model);
            case PLACEMENT -> choice(words(PlacementType.values()), model);
            case PROFESSION -> choice(words(Profession.values()), model);
            case FINDER -> choice(words(Finder.values()), model);
            case END_REASON -> choice(words(EndReason.values()), model);
            default -> text(kind, model);
        };
    }

    /** A field for text alone: several lines for {@link FieldKind#LONG_TEXT}, else one. */
    public TextInputControl text(FieldKind kind, FieldModel model) {
        return text(kind == FieldKind.LONG_TEXT ? lines() : new TextField(), model);
    }

    private Map<String, String> words(String prefix, String... codes) {
        return Arrays.stream(codes)
                .collect(Collectors.toMap(c -> c, c -> texts.get(prefix + c), (a, _) -> a, LinkedHashMap::new));
    }

    private Map<String, String> words(Enum<?>[] values) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(Enum::name, texts::of, (a, _) -> a, LinkedHashMap::new));
    }

    /** A field of several lines that Tab leaves. */
    public static TextArea lines() {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(LINES);
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
                tabOn(area, key);
            }
        });
        return area;
    }

    private static void tabOn(Node area, KeyEvent key) {
        key.consume();
        area.requestFocusTraversal(key.isShiftDown()
                ? TraversalDirection.PREVIOUS
                : TraversalDirection.NEXT);
    }

    private static TextInputControl text(TextInputControl field, FieldModel model) {
        field.textProperty().bindBidirectional(model.typed());
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                model.leave();
                forgetTyping(field);
            }
        });
        return field;
    }

    // what was typed is a change by now, and undone as one; a text that is set is the only way to end the field's own
    private static void forgetTyping(TextInputControl field) {
        IndexRange at = field.getSelection();
        field.setText(field.getText());
        field.selectRange(at.getStart(), at.getEnd());
    }

    private ComboBox<String> choice(Map<String, String> words, FieldModel model) {
        var box = new FieldChoice<String>();
        box.getItems().add("");
        box.getItems().addAll(words.keySet());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String code) {
                return code == null || code.isEmpty()
                        ? texts.get("kit.choice.unknown")
                        : words.getOrDefault(code, code);
            }

            @Override
            public String fromString(String word) {
                return word;
            }
        });
        box.setValue(model.typed().get());
        model.typed().subscribe(code -> box.setValue(code));
        box.setOnAction(_ -> {
            model.typed().set(Optional.ofNullable(box.getValue()).orElse(""));
            model.leave();
        });
        return box;
    }
}
