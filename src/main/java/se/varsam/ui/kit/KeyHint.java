package se.varsam.ui.kit;

import javafx.scene.control.Label;

/** Keys as they stand on a keyboard, {@code Ctrl+K}, in a small frame. */
public final class KeyHint extends Label {
    /** Keys in words. */
    public KeyHint(String keys) {
        super(keys);
        getStyleClass().add("key-hint");
        setMinWidth(USE_PREF_SIZE);
    }
}
