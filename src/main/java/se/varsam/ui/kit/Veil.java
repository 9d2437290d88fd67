package se.varsam.ui.kit;

import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;

import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.domain.child.Child;
import se.varsam.i18n.Texts;

/**
 * Whether a page shows names and pictures of children with protected identity. Each page begins with them hidden, and
 * since a page is made anew each time it is shown, leaving it or locking hides them again.
 */
public final class Veil {
    private final ReadOnlyBooleanWrapper lifted = new ReadOnlyBooleanWrapper();
    private final Consumer<Runnable> log;

    /**
     * Hides.
     *
     * @param log
     *            notes that names are shown, and runs what it is given once that is on disk: nothing is shown before
     */
    public Veil(Consumer<Runnable> log) {
        this.log = log;
    }

    /** Whether names are shown. */
    public ReadOnlyBooleanProperty lifted() {
        return lifted.getReadOnlyProperty();
    }

    /** Whether a child's name and pictures are hidden. */
    public boolean hides(Child child) {
        return child.facts().isProtected() && !lifted.get();
    }

    /** Shows them, on purpose: noted in the log. */
    public void lift() {
        log.accept(() -> lifted.set(true));
    }

    /** Hides them again. */
    public void drop() {
        lifted.set(false);
    }

    /** The button that shows and hides. */
    public Button button(Texts texts) {
        var button = new Button("", new FontIcon("fth-shield"));
        button.setId("reveal");
        button.setMinWidth(Button.USE_PREF_SIZE);
        lifted.subscribe(shown -> button.setText(texts.get(shown ? "kit.veil.hide" : "kit.veil.show")));
        button.setOnAction(_ -> {
            if (lifted.get()) {
                drop();
            } else {
                lift();
            }
        });
        return button;
    }
}
