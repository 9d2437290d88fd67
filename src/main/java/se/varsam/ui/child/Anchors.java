package se.varsam.ui.child;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Scrolling;

/**
 * The list of sections at the left: each leads to its section, the one in sight is marked, and so is each that has
 * something late or missing.
 */
final class Anchors {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final double NEAR = 40;

    private final Map<Part, Button> buttons = new LinkedHashMap<>();
    private final ScrollPane scroll;
    private final Texts texts;
    private Runnable before = () -> {};

    /** A list for the sections that lie somewhere in the content of {@code scroll}. */
    Anchors(ScrollPane scroll, Texts texts) {
        this.scroll = scroll;
        this.texts = texts;
        scroll.vvalueProperty().addListener(_ -> mark());
    }

    /** What is done before a section is gone to, so that it stands on the page. */
    void before(Runnable going) {
        before = going;
    }

    /** Adds a section below the others; gives its anchor back. */
    Button add(Part part) {
        part.boundsInParentProperty().addListener(_ -> mark());
        var button = new Button(part.title());
        button.setId("to-" + part.key());
        button.getStyleClass().addAll("anchor", "flat");
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(buttons.isEmpty());
        button.setOnKeyPressed(this::move);
        button.setOnAction(_ -> go(part));
        buttons.put(part, button);
        return button;
    }

    /** Marks the sections that have something wrong, by their ids, and no others. */
    void mark(Map<String, SectionWorry> worries) {
        buttons.forEach((part, button) -> {
            Optional<SectionWorry> worry = Optional.ofNullable(worries.get(part.key()));
            button.setGraphic(worry.<Node>map(w -> {
                var icon = new FontIcon(w.icon());
                icon.getStyleClass().addAll("worry", w.tone().styleClass());
                return icon;
            }).orElse(null));
            button.setAccessibleText(worry.map(w -> texts.get("child.worry.name", part.title(),
                    texts.get("child.worry." + w))).orElse(part.title()));
        });
    }

    /** Brings a section into sight and its first field into focus. */
    void go(Part part) {
        before.run();
        double room = height() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(room <= 0 ? 0 : Math.min(1, Math.max(0, place(part).getMinY()) / room));
        firstField(part).ifPresent(Node::requestFocus);
        mark(part);
    }

    /** Brings the section with an id into sight, or the field with it; nothing where there is neither. */
    void go(String id) {
        buttons.keySet().stream().filter(part -> part.key().equals(id)).findFirst().ifPresentOrElse(this::go,
                () -> goToField(id));
    }

    private void goToField(String id) {
        before.run();
        for (Part part : buttons.keySet()) {
            Node field = part.lookup("#" + id);
            if (field != null) {
                go(part);
                new Scrolling(scroll).reveal(field);
                (field.isFocusTraversable()
                        ? Optional.of(field)
                        : field instanceof Parent inner ? reached(inner).findFirst() : Optional.<Node>empty())
                        .ifPresent(Node::requestFocus);
                return;
            }
        }
    }

    /**
     * Goes from the section that a node lies in to the next or the one before, to its first empty field: what a paper
     * tells is written from above down. From elsewhere to the first section.
     */
    void step(Optional<Node> from, int by) {
        List<Part> parts = List.copyOf(buttons.keySet());
        int here = from.map(node -> at(parts, node)).orElse(-1);
        Part part = parts.get(here < 0 ? 0 : Math.clamp(here + by, 0, parts.size() - 1));
        go(part);
        firstEmpty(part).ifPresent(Node::requestFocus);
    }

    private static int at(List<Part> parts, Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i) == up) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static Optional<Node> firstEmpty(Parent parent) {
        return reached(parent).filter(node -> node instanceof TextInputControl text && text.getText().isEmpty())
                .findFirst();
    }

    private double height() {
        return scroll.getContent().getLayoutBounds().getHeight();
    }

    /** Where a section lies in all that is scrolled. */
    private Bounds place(Part part) {
        return scroll.getContent().sceneToLocal(part.localToScene(part.getLayoutBounds()));
    }

    /** The first field or button in it that the keyboard reaches. */
    static Optional<Node> firstField(Parent parent) {
        return reached(parent).findFirst();
    }

    private static Stream<Node> reached(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .filter(child -> child.isVisible() && !child.isDisabled())
                .flatMap(child -> child.isFocusTraversable()
                        ? Stream.of(child)
                        : child instanceof Parent inner ? reached(inner) : Stream.empty());
    }

    private void mark() {
        double top = scroll.getVvalue() * Math.max(0, height() - scroll.getViewportBounds().getHeight());
        buttons.keySet().stream().filter(p -> place(p).getMaxY() > top + NEAR).findFirst().ifPresent(this::mark);
    }

    private void mark(Part here) {
        buttons.forEach((part, button) -> {
            button.pseudoClassStateChanged(HERE, part.equals(here));
            // one stop for the tab key; inside the list the arrows move
            button.setFocusTraversable(part.equals(here));
        });
    }

    private void move(KeyEvent key) {
        int step = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0) {
            var all = List.copyOf(buttons.values());
            all.get(Math.clamp(all.indexOf(key.getSource()) + step, 0, all.size() - 1)).requestFocus();
            key.consume();
        }
    }
}
