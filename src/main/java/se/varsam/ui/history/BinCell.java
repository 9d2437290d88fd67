package se.varsam.ui.history;

import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.ui.kit.ShortLabel;
import se.varsam.ui.kit.WrappingCell;

/** A thing in the bin: what it is and whose, what it says, when and by whom it was removed. */
final class BinCell extends WrappingCell<BinLine> {
    private static final int LINES = 2;
    private static final double PICTURE = 40;

    private final StackPane sign = new StackPane();
    private final Label kind = new Label();
    private final Label whom = new Label();
    private final ShortLabel text = new ShortLabel(LINES);
    private final Label removed = new Label();
    private final HBox row;

    BinCell() {
        kind.getStyleClass().add("strong");
        whom.getStyleClass().add("quiet");
        removed.getStyleClass().add("hint");
        removed.setWrapText(true);
        sign.setMinSize(PICTURE, PICTURE);
        var head = new FlowPane(kind, whom);
        head.getStyleClass().add("bin-head");
        var words = new VBox(head, text, removed);
        words.getStyleClass().add("bin-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(sign, words);
        row.getStyleClass().add("bin-line");
    }

    @Override
    protected void updateItem(@Nullable BinLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(line == null ? null : row);
        setAccessibleText(line == null
                ? null
                : Stream.of(line.kind(), line.whom(), line.text(), line.removed()).filter(t -> !t.isEmpty())
                        .collect(Collectors.joining(", ")));
        if (line != null) {
            kind.setText(line.kind());
            whom.setText(line.whom());
            text.show(line.text());
            removed.setText(line.removed());
            sign.getChildren().setAll(line.picture().<Node>map(BinCell::picture)
                    .orElseGet(() -> new FontIcon("fth-trash-2")));
        }
    }

    private static ImageView picture(byte[] jpeg) {
        return new ImageView(new Image(new ByteArrayInputStream(jpeg), PICTURE, PICTURE, true, true));
    }
}
