package se.varsam.ui.note;

import java.util.Optional;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import se.varsam.domain.note.Note;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Chip;
import se.varsam.ui.kit.Tone;

/** A note in the list: when, what, its state, its first line. */
final class NoteCell extends ListCell<NoteLine> {
    private final Texts texts;
    private final JournalText words;
    private final Label when = new Label();
    private final Label kind = new Label();
    private final HBox head = new HBox();
    private final Label start = new Label();
    private final HBox below = new HBox();
    private final VBox box = new VBox(head, below);

    NoteCell(Texts texts) {
        this.texts = texts;
        this.words = new JournalText(texts);
        when.getStyleClass().add("strong");
        when.setMinWidth(Region.USE_PREF_SIZE);
        head.getStyleClass().add("note-line-head");
        below.getStyleClass().add("note-line-head");
        start.getStyleClass().add("quiet");
        box.getStyleClass().add("note-line");
        box.setMinWidth(0);
        box.setPrefWidth(0); // as wide as the list, so that long words end in dots
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
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var effort = new Label(words.effort(note.content().effort()));
        effort.getStyleClass().add("hint");
        head.getChildren().setAll(when, kind, gap, effort);
        below.getChildren().setAll(start);
        state(line).ifPresent(chip -> below.getChildren().addFirst(chip));
        start.setText(note.content().text().lines().filter(l -> !l.isBlank()).findFirst()
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
