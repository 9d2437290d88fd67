package se.varsam.ui.note;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

import se.varsam.domain.note.Note;
import se.varsam.i18n.Texts;

/** A note to be read, together with the one that puts it right or that it puts right. */
final class NoteReading extends VBox {
    private final Texts texts;
    private final JournalText words;

    NoteReading(Texts texts) {
        this.texts = texts;
        this.words = new JournalText(texts);
        getStyleClass().add("note-reading");
        setId("note-reading");
    }

    /** Shows a note; the newer of two that belong together stands first. */
    void show(NoteLine line) {
        getChildren().clear();
        line.correction().ifPresent(right -> getChildren().addAll(
                title(right.isSigned()
                        ? texts.get("note.reading.corrected", right.signed().orElseThrow().name(),
                                words.at(right.signed().orElseThrow().at()))
                        : texts.get("note.reading.started")),
                body(right), title(texts.get("note.reading.original"))));
        getChildren().add(body(line.note()));
        line.original().ifPresent(wrong -> getChildren().addAll(title(texts.get("note.reading.corrects")),
                body(wrong)));
    }

    private static Node title(String text) {
        var label = new Label(text);
        label.getStyleClass().add("note-relation");
        label.setWrapText(true);
        return label;
    }

    private Node body(Note note) {
        var content = note.content();
        var head = new Label(texts.get("note.journal.head", words.when(note), texts.of(content.kind())));
        head.getStyleClass().add("strong");
        // a field that can't be changed can still be read, chosen from and copied by keyboard
        var text = new TextArea(content.text());
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(rows(content.text()));
        text.setAccessibleText(head.getText());
        text.getStyleClass().add("note-text");
        var effort = quiet(words.effort(content.effort()));
        var by = quiet(texts.get("note.journal.written", note.written().name(), words.at(note.written().at())));
        var signed = quiet(note.isSigned() ? words.signed(note) : texts.get("note.journal.unsigned"));
        var box = new VBox(head, text, effort, by, signed);
        box.getStyleClass().add("note-body");
        return box;
    }

    private static int rows(String text) {
        return (int) Math.clamp(text.lines().mapToLong(l -> 1 + l.length() / 60).sum(), 2, 14);
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        label.setManaged(!text.isEmpty());
        return label;
    }
}
