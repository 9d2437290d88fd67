package se.varsam.ui.note;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

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
        var text = new Written(content.text());
        text.setAccessibleText(head.getText());
        text.getStyleClass().add("note-text");
        var effort = quiet(words.effort(content.effort()));
        var by = quiet(texts.get("note.journal.written", note.written().name(), words.at(note.written().at())));
        var signed = quiet(note.isSigned() ? words.signed(note) : texts.get("note.journal.unsigned"));
        var box = new VBox(head, text, effort, by, signed);
        box.getStyleClass().add("note-body");
        return box;
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        label.setManaged(!text.isEmpty());
        return label;
    }

    /** As high as its words, so that the page around it scrolls, and never the two in each other. */
    private static final class Written extends TextArea {
        /** What the skin keeps free around the words, at the sides, and above and below. */
        private static final double SIDES = 8;
        private static final double ENDS = 12;

        Written(String text) {
            super(text);
            setEditable(false);
            setWrapText(true);
            setMinHeight(USE_PREF_SIZE);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            var words = new Text(getText());
            words.setFont(getFont());
            words.setWrappingWidth(Math.max(0, width - SIDES));
            return Math.ceil(words.getLayoutBounds().getHeight()) + ENDS;
        }
    }
}
