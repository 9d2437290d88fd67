package se.varsam.ui.unlock;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.javafx.FontIcon;

/** How the cards that the start waits for are put together: in code, since reading FXML takes time (decision 41). */
final class CardPieces {
    private CardPieces() {}

    static <N extends Node> N named(String id, N node) {
        node.setId(id);
        return node;
    }

    static <N extends Node> N styled(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }

    static Label wrapped(Label label, String... classes) {
        label.setWrapText(true);
        return styled(label, classes);
    }

    static HBox row(double gap, Node... nodes) {
        var row = new HBox(gap, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** A button as wide as the card, with its icon. */
    static Button wide(String id, String text, String icon) {
        var button = named(id, new Button(text, new FontIcon(icon)));
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }
}
