package se.varsam.ui.kit;

import java.util.function.Consumer;

import javafx.scene.control.TextField;

import se.varsam.domain.child.ChildId;

/** Makes fields that find a child by name or number, so that every screen searches in the same way. */
@FunctionalInterface
public interface ChildPicker {
    /** A field that hands over the child chosen. */
    TextField make(Consumer<ChildId> chosen);
}
