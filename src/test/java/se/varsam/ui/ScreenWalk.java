package se.varsam.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import se.varsam.ui.kit.LateTooltip;

/**
 * What every screen must keep, whatever is on it: each control named for a screen reader, reached by Tab in the order
 * in which it stands, seen to have the keyboard, and nothing cut off. Call on the FX thread. A finding tells of its
 * node by id, or by its type under the nearest id.
 */
public final class ScreenWalk {
    private static final double TOLERANCE = 1.5;
    private static final int MOST_STOPS = 400;

    private final Scene scene;
    /** Kinds of controls whose focus has been looked at: what is styled alike is looked at once. */
    private final Set<String> focusSeen;
    private final List<String> found = new ArrayList<>();

    /**
     * A walk over what a window shows.
     *
     * @param focusSeen
     *            remembers between walks what has been looked at
     */
    public ScreenWalk(Scene scene, Set<String> focusSeen) {
        this.scene = scene;
        this.focusSeen = focusSeen;
    }

    /** What is wrong on the screen as it stands. */
    public List<String> findings() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        shown(scene.getRoot()).forEach(this::look);
        tab();
        return found;
    }

    private void look(Node node) {
        if (node instanceof Labeled labeled) {
            wholeText(labeled);
        }
        if (node instanceof Control control && !(node instanceof ScrollBar)) {
            inside(control);
            if (control.isFocusTraversable() && !control.isDisabled() && nameOf(control).isBlank()) {
                found.add(of(control) + " has no name for a screen reader");
            }
        }
    }

    private static Stream<Node> shown(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(ScreenWalk::shown)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }

    private static String nameOf(Node node) {
        if (node.getAccessibleText() instanceof String own && !own.isBlank()) {
            return own;
        }
        if (node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Labeled label) {
            return label.getText();
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    private void wholeText(Labeled labeled) {
        String text = labeled.getText();
        boolean shows = labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY && text != null && !text.isBlank();
        if (shows && !isToldWhole(labeled, text) && labeled.lookup(".text") instanceof Text drawn
                && drawn.getParent() == labeled
                && !drawn.getText().replace("\n", "").equals(text.replace("\n", ""))) {
            found.add(of(labeled) + " is cut off: " + drawn.getText());
        }
    }

    /** Long words in a cell may end in dots where a tooltip tells them whole. */
    private static boolean isToldWhole(Labeled labeled, String text) {
        return LateTooltip.of(labeled).filter(words -> words.contains(text)).isPresent();
    }

    private void inside(Control control) {
        Bounds at = control.localToScene(control.getLayoutBounds());
        Node around = around(control);
        Bounds room = around.localToScene(around.getLayoutBounds());
        boolean sideways = around instanceof TableView
                && around.lookup(".scroll-bar:horizontal") instanceof ScrollBar bar
                && bar.isVisible();
        if (at.getWidth() > 0 && !sideways
                && (at.getMinX() < room.getMinX() - TOLERANCE || at.getMaxX() > room.getMaxX() + TOLERANCE)) {
            found.add(of(control) + " stands out sideways: " + (int) at.getMinX() + "–" + (int) at.getMaxX() + " of "
                    + (int) room.getMinX() + "–" + (int) room.getMaxX());
        }
        boolean scrolls = around != scene.getRoot();
        if (!scrolls && (at.getMaxY() > room.getMaxY() + TOLERANCE || at.getMinY() < room.getMinY() - TOLERANCE)) {
            found.add(of(control) + " stands out up or down: " + (int) at.getMinY() + "–" + (int) at.getMaxY() + " of "
                    + (int) room.getMinY() + "–" + (int) room.getMaxY());
        }
    }

    /** What a control can be scrolled in, or the window. */
    private Node around(Node node) {
        for (Parent above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane || above instanceof TableView || above instanceof ListView) {
                return above;
            }
        }
        return scene.getRoot();
    }

    /** Goes round by Tab as a user would, from the first control of the window. */
    private void tab() {
        Node first = shown(scene.getRoot()).filter(n -> n.isFocusTraversable() && !n.isDisabled()).findFirst()
                .orElseThrow();
        first.requestFocus();
        var seen = new HashSet<Node>();
        Node at = scene.getFocusOwner();
        for (int i = 0; i < MOST_STOPS && at != null && seen.add(at); i++) {
            @Nullable
            WritableImage with = isNew(at) ? at.snapshot(null, null) : null;
            if (!at.requestFocusTraversal(TraversalDirection.NEXT)) {
                found.add(of(at) + " keeps the keyboard");
                return;
            }
            Node next = scene.getFocusOwner();
            if (with != null && i > 0 && same(with, at.snapshot(null, null))) {
                found.add(of(at) + " does not show that it has the keyboard");
            }
            if (next != null && !seen.contains(next)) {
                ordered(at, next);
            }
            at = next;
        }
    }

    private boolean isNew(Node node) {
        String around = node.getParent() == null ? "" : node.getParent().getStyleClass().toString();
        return focusSeen.add(node.getClass().getSimpleName() + node.getStyleClass() + around);
    }

    private static boolean same(WritableImage one, WritableImage other) {
        return one.getWidth() == other.getWidth() && one.getHeight() == other.getHeight()
                && java.util.Arrays.equals(pixels(one), pixels(other));
    }

    private static int[] pixels(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    /** The next one stands below or to the right, seen from what holds both. */
    private void ordered(Node one, Node next) {
        List<Node> ones = line(one);
        List<Node> nexts = line(next);
        int i = 0;
        while (i < ones.size() && i < nexts.size() && ones.get(i) == nexts.get(i)) {
            i++;
        }
        if (i == ones.size() || i == nexts.size()) {
            return;
        }
        Bounds a = ones.get(i).getBoundsInParent();
        Bounds b = nexts.get(i).getBoundsInParent();
        boolean above = b.getMaxY() <= a.getMinY() + TOLERANCE;
        boolean below = b.getMinY() >= a.getMaxY() - TOLERANCE;
        boolean left = b.getMaxX() <= a.getMinX() + TOLERANCE;
        boolean right = b.getMinX() >= a.getMaxX() - TOLERANCE;
        if (above && !right || left && !below) {
            found.add("Tab goes from " + of(one) + " back to " + of(next));
        }
    }

    private static List<Node> line(Node node) {
        var line = new ArrayList<Node>();
        for (Node above = node; above != null; above = above.getParent()) {
            line.addFirst(above);
        }
        return line;
    }

    private static String of(Node node) {
        String type = node.getClass().getSimpleName();
        String own = node.getId() == null ? type + node.getStyleClass() : type + "#" + node.getId();
        String words = node instanceof Labeled labeled ? " ”" + labeled.getText() + "”" : "";
        for (Parent above = node.getParent(); node.getId() == null && above != null; above = above.getParent()) {
            if (above.getId() != null) {
                return own + " in #" + above.getId() + words;
            }
        }
        return own + words;
    }
}
