package se.varsam.ui.kit;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ComboBoxListViewSkin;

/**
 * A choice in a form row, as wide as its column. Its list is no part of the page until it is opened: JavaFX else styles
 * and lays out a list with its scroll bars, some thirty nodes, to know how wide the box would like to be.
 *
 * @param <T>
 *            what is chosen among
 */
public final class FieldChoice<T> extends ComboBox<T> {
    /** Without anything to choose yet. */
    public FieldChoice() {}

    @Override
    protected Skin<?> createDefaultSkin() {
        return new LateList<>(this);
    }

    private static final class LateList<T> extends ComboBoxListViewSkin<T> {
        LateList(ComboBox<T> box) {
            super(box);
            getChildren().remove(getPopupContent());
        }
    }
}
