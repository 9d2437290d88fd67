package se.varsam.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ResourceBundle;

import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads the FXML that stands beside a view and has its name. */
public final class Fxml {
    private Fxml() {}

    /** The view's tree, with the view as its controller and texts for {@code %keys}. */
    public static Parent load(Object view, ResourceBundle texts) {
        Class<?> type = view.getClass();
        var loader = new FXMLLoader(type.getResource(type.getSimpleName() + ".fxml"), texts);
        loader.setControllerFactory(_ -> view);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("broken view " + type.getSimpleName(), e);
        }
    }
}
