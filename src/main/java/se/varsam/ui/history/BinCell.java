package se.varsam.ui.history;

import java.io.ByteArrayInputStream;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A thing in the bin: what it is and whose, what it says, when and by whom it was removed. */
final class BinCell extends ListCell<BinLine> {
    private static final double PICTURE = 40;

    private final StackPane sign = new StackPane();
    private final Label kind = new Label();
    private final Label whom = new Label();
    private final Label text = new Label();
    private final Label removed = new Label();
    private final HBox row;

    BinCell() {
        kind.getStyleClass().add("strong");
        whom.getStyleClass().add("quiet");
        removed.getStyleClass().add("hint");
        sign.setMinSize(PICTURE, PICTURE);
        var head = new HBox(kind, whom);
        head.getStyleClass().add("bin-head");
        var words = new VBox(head, text, removed);
        words.getStyleClass().add("bin-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(sign, words);
        row.getStyleClass().add("bin-line");
    }

    /** As wide as the list, never wider: long words are cut. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void updateItem(@Nullable BinLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(line == null ? null : row);
        setAccessibleText(line == null
                ? null
                : String.join(", ", line.kind(), line.whom(), line.text(), line.removed()));
        if (line != null) {
            kind.setText(line.kind());
            whom.setText(line.whom());
            text.setText(line.text().replace("\n", " · "));
            removed.setText(line.removed());
            sign.getChildren().setAll(line.picture().<Node>map(BinCell::picture)
                    .orElseGet(() -> new FontIcon("fth-trash-2")));
        }
    }

    private static ImageView picture(byte[] jpeg) {
        return new ImageView(new Image(new ByteArrayInputStream(jpeg), PICTURE, PICTURE, true, true));
    }
}
