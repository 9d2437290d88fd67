package se.varsam.ui.kit;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.kordamp.ikonli.javafx.FontIcon;

/** Warns that Caps Lock is on while a hidden text is typed. */
public final class CapsLock extends Label {
    /** Invisible until there is something to warn of. */
    public CapsLock() {
        setGraphic(new FontIcon("fth-arrow-up-circle"));
        getStyleClass().addAll("tone-soon", "caps-lock");
        setWrapText(true);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Warns for this field. */
    public void watch(TextInputControl field) {
        field.addEventHandler(KeyEvent.KEY_RELEASED, _ -> look(field));
        field.focusedProperty().addListener((_, _, _) -> look(field));
    }

    private void look(TextInputControl field) {
        setVisible(field.isFocused() && Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
    }
}
