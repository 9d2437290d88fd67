package se.varsam.ui.child;

import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import se.varsam.ui.kit.FxPause;
import se.varsam.ui.kit.Pause;

/**
 * Where the head of a child's page stands. In a low window, or with large text, it is scrolled with the rest: what is
 * written needs the room. In a narrow one what is due stands below the facts instead of beside them.
 */
final class HeadRoom {
    /** Height of a page below which its head is scrolled, in lines of its text. */
    private static final double LOW = 36;
    /** Width of the head below which what is due stands below, in sizes of its text. */
    private static final double NARROW = 56;
    /** How much higher a head with what is due below is, in lines of its text. */
    private static final double BELOW = 10;

    private final Pause laidOut = FxPause.untilLaidOut();
    private final VBox page;
    private final VBox content;
    private final VBox top;
    private final HBox head;
    private final DuePane due;
    private final Label sample;

    /** The parts of a page. */
    record Parts(VBox page, VBox content, VBox top, HBox head, DuePane due) {}

    /** Keeps the head where there is room for it, from now on; {@code sample} has text of ordinary size. */
    HeadRoom(Parts parts, Label sample) {
        this.page = parts.page();
        this.content = parts.content();
        this.top = parts.top();
        this.head = parts.head();
        this.due = parts.due();
        this.sample = sample;
        head.getChildren().add(due);
        page.heightProperty().subscribe(_ -> laidOut.restart(this::fit));
        head.widthProperty().subscribe(_ -> laidOut.restart(this::fit));
        sample.fontProperty().subscribe(_ -> laidOut.restart(this::fit));
    }

    /** Moves nothing more. */
    void stop() {
        laidOut.stop();
    }

    private void fit() {
        Optional<Node> focused = Optional.ofNullable(page.getScene()).map(Scene::getFocusOwner);
        double size = sample.getFont().getSize();
        boolean narrow = head.getWidth() > 0 && head.getWidth() < size * NARROW;
        boolean low = page.getHeight() > 0 && page.getHeight() < size * (narrow ? LOW + BELOW : LOW);
        boolean topMoved = move(top, low ? content : page, 0);
        if (move(due, narrow ? top : head, narrow ? 1 : head.getChildren().size()) || topMoved) {
            focused.ifPresent(Node::requestFocus);
        }
    }

    private static boolean move(Node node, Pane to, int at) {
        if (node.getParent() == to) {
            return false;
        }
        if (node.getParent() instanceof Pane from) {
            from.getChildren().remove(node);
        }
        to.getChildren().add(at, node);
        return true;
    }
}
