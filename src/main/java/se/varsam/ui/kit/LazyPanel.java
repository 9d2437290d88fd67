package se.varsam.ui.kit;

import java.util.Optional;
import java.util.function.Supplier;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import se.varsam.domain.child.ChildId;

/**
 * A panel that is made when it is opened first: a node that isn't seen is styled all the same, and the first page after
 * unlocking would wait for it.
 */
public final class LazyPanel implements Panel {
    private final Supplier<Panel> maker;
    private final StackPane room = new StackPane();
    private @Nullable Panel made;

    /** Nothing is made yet. */
    public LazyPanel(Supplier<Panel> maker) {
        this.maker = maker;
        room.setPickOnBounds(false); // beside the panel the page stays in use
        show(false);
    }

    private void show(boolean shown) {
        room.setVisible(shown);
        room.setManaged(shown);
    }

    @Override
    public Parent root() {
        return room;
    }

    @Override
    public void open(Optional<ChildId> child) {
        Panel panel = made;
        if (panel == null) {
            panel = maker.get();
            made = panel;
            room.getChildren().add(panel.root());
            show(true);
        }
        panel.open(child);
    }

    @Override
    public void close() {
        if (made != null) {
            made.close();
        }
    }
}
