package se.varsam.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.i18n.Texts;

/** Something to know, above the page until the user has seen it. */
final class Notice extends HBox {
    private static final double SPACE = 12;

    /** A notice; its text and button are called after its id. */
    Notice(String id, String text, Texts texts) {
        super(SPACE);
        setId(id);
        getStyleClass().addAll("notice", "notice-soon", "frame-notice");
        setAlignment(Pos.CENTER_LEFT);
        var words = new Label(text);
        words.setId(id + "Text");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        var seen = new Button(texts.get("shell.seen"));
        seen.setId(id + "Seen");
        seen.getStyleClass().add("small");
        seen.setMinWidth(USE_PREF_SIZE);
        seen.setAccessibleHelp(text);
        seen.setOnAction(_ -> seen());
        getChildren().addAll(new FontIcon("fth-alert-triangle"), words, seen);
    }

    /** Puts what can be done about it before the button that it was seen; doing it counts as having seen it. */
    void offer(String text, Runnable action) {
        var offer = new Button(text);
        offer.setId(getId() + "Offer");
        offer.getStyleClass().add("small");
        offer.setMinWidth(USE_PREF_SIZE);
        offer.setOnAction(_ -> {
            action.run(); // first: it moves the keyboard, which would else be sent on from a button that is gone
            seen();
        });
        getChildren().add(getChildren().size() - 1, offer);
    }

    private void seen() {
        setVisible(false);
        setManaged(false);
    }
}
