package se.varsam.ui.note;

import java.util.Optional;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import se.varsam.domain.note.Note;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Chip;
import se.varsam.ui.kit.ShortLabel;
import se.varsam.ui.kit.Tone;
import se.varsam.ui.kit.WrappingCell;

/** A note in the list: when, what, how much, its state, its first line. */
final class NoteCell extends WrappingCell<NoteLine> {
    private static final int LINES = 2;

    private final Texts texts;
    private final JournalText words;
    private final Label when = new Label();
    private final Label kind = new Label();
    private final Label effort = new Label();
    private final FlowPane head = new FlowPane();
    private final ShortLabel start = new ShortLabel(LINES);
    private final VBox box = new VBox(head, start);

    NoteCell(Texts texts) {
        this.texts = texts;
        this.words = new JournalText(texts);
        when.getStyleClass().add("strong");
        head.getStyleClass().add("note-line-head");
        effort.getStyleClass().add("hint");
        start.getStyleClass().add("quiet");
        box.getStyleClass().add("note-line");
    }

    @Override
    protected void updateItem(@Nullable NoteLine line, boolean empty) {
        super.updateItem(line, empty);
        if (line == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Note note = line.note();
        when.setText(words.when(note));
        kind.setText(texts.of(note.content().kind()));
        effort.setText(words.effort(note.content().effort()));
        head.getChildren().setAll(when, kind);
        state(line).ifPresent(head.getChildren()::add);
        if (!effort.getText().isEmpty()) {
            head.getChildren().add(effort);
        }
        start.show(note.content().text().lines().filter(l -> !l.isBlank()).findFirst()
                .orElse(texts.get("note.list.blank")));
        setGraphic(box);
        setAccessibleText(String.join(", ", when.getText(), kind.getText(),
                state(line).map(Chip::getText).orElse(texts.get("note.state.signed")), start.getText()));
    }

    private Optional<Chip> state(NoteLine line) {
        if (line.isReplaced()) {
            return Optional.of(new Chip(Tone.QUIET, "fth-corner-up-left", texts.get("note.state.replaced")));
        }
        if (!line.note().isSigned()) {
            return Optional.of(new Chip(Tone.SOON, "fth-edit-3", texts.get("note.state.unsigned")));
        }
        return line.original().isPresent()
                ? Optional
                        .of(new Chip(Tone.INFO, "fth-corner-down-right", texts.get("note.state.correction")))
                : Optional.empty();
    }
}
