package se.varsam.ui.backup;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.service.port.Backups.Found;
import se.varsam.ui.kit.WrappingCell;

/** A backup in the list: when it was made and how large it is, or that it can't be read and why. */
final class FoundCell extends WrappingCell<Found> {
    private final BackupWords words;
    private final Label what = new Label();
    private final Label trouble = new Label();
    private final VBox row = new VBox(what, trouble);

    FoundCell(BackupWords words) {
        this.words = words;
        trouble.getStyleClass().add("hint");
        trouble.setWrapText(true);
    }

    @Override
    protected void updateItem(@Nullable Found file, boolean empty) {
        super.updateItem(file, empty);
        setText(null);
        setGraphic(file == null ? null : row);
        if (file == null) {
            setAccessibleText(null);
            return;
        }
        String why = words.trouble(file);
        what.setText(words.found(file));
        what.setGraphic(new FontIcon(why.isEmpty() ? "fth-archive" : "fth-alert-triangle"));
        trouble.setText(why);
        trouble.setVisible(!why.isEmpty());
        trouble.setManaged(!why.isEmpty());
        setAccessibleText(
                Stream.of(what.getText(), why).filter(t -> !t.isEmpty()).collect(Collectors.joining(". ")));
    }
}
