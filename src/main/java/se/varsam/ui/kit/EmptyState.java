package se.varsam.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

/** What stands where there is nothing yet: one sentence, and at most one button that leads on. */
public final class EmptyState extends VBox {
    /** A sentence alone. */
    public EmptyState(String icon, String sentence) {
        var text = new Label(sentence);
        text.setWrapText(true);
        text.getStyleClass().add("quiet");
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        getChildren().addAll(new FontIcon(icon), text);
    }

    /** A sentence and the way on. */
    public EmptyState(String icon, String sentence, String verb, Runnable action) {
        this(icon, sentence);
        var button = new Button(verb);
        button.getStyleClass().add("accent");
        button.setOnAction(_ -> action.run());
        getChildren().add(button);
    }
}
