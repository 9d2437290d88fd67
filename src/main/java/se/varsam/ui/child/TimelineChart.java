package se.varsam.ui.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import se.varsam.domain.timeline.Lane;
import se.varsam.domain.timeline.Placed;
import se.varsam.domain.timeline.TimelineEvent;
import se.varsam.i18n.Texts;
import se.varsam.ui.child.TimelineModel.Stop;
import se.varsam.ui.child.TimelineSheet.Band;
import se.varsam.ui.child.TimelineSheet.Flag;
import se.varsam.ui.child.TimelineSheet.Ink;

/**
 * The timeline drawing. One stop for the tab key; inside it the arrows walk the events, plus and minus change how much
 * is seen, Enter opens. What it tells of the event under the mouse or the keyboard is in {@link #told()}.
 */
final class TimelineChart extends Region {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final double LEAST = 320;
    /** Room around it for the ring that shows where the keyboard is, as the style sheet draws it. */
    private static final double RING = 4;

    private final Map<String, Double> widths = new HashMap<>();
    private final Map<Node, Placed> things = new HashMap<>();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final Label probe = new Label();
    private final TimelineModel model;
    private final Consumer<TimelineEvent> open;
    private final Texts texts;
    private Optional<TimelineSheet> drawn = Optional.empty();
    private Optional<TimelineSheet> known = Optional.empty();

    TimelineChart(TimelineModel model, Consumer<TimelineEvent> open, Texts texts) {
        this.model = model;
        this.open = open;
        this.texts = texts;
        setId("timeline");
        getStyleClass().addAll("timeline", "small-icons");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        probe.setVisible(false);
        setClip(clip());
        probe.fontProperty().subscribe(_ -> {
            widths.clear();
            stale();
        });
        getChildren().setAll(probe);
        model.timeline().subscribe(_ -> stale());
        model.range().subscribe(_ -> stale());
        model.here().subscribe(_ -> mark());
        focusedProperty().subscribe(_ -> mark());
        setOnKeyPressed(this::pressed);
        setOnMousePressed(_ -> requestFocus());
        setOnScroll(scroll -> {
            double sideways = scroll.getDeltaX() == 0 && scroll.isShiftDown() ? scroll.getDeltaY() : scroll.getDeltaX();
            if (sideways != 0) {
                model.pan(-sideways / Math.max(1, getWidth()));
                scroll.consume();
            }
        });
    }

    /** Nothing is drawn outside, but for the ring that tells of the keyboard. */
    private Rectangle clip() {
        var clip = new Rectangle(-RING, -RING, 0, 0);
        clip.widthProperty().bind(widthProperty().add(2 * RING));
        clip.heightProperty().bind(heightProperty().add(2 * RING));
        return clip;
    }

    /** All about the event under the mouse, or else where the keyboard is; empty when at none. */
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case LEFT -> model.walk(-1);
            case RIGHT -> model.walk(1);
            case HOME -> model.walkToEnd(false);
            case END -> model.walkToEnd(true);
            case PLUS, ADD -> model.zoom(1);
            case MINUS, SUBTRACT -> model.zoom(-1);
            case ENTER -> model.here().get().flatMap(Stop::event).ifPresent(open);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private Ink ink() {
        return new Ink(model.words(), probe.getFont().getSize(), this::wide);
    }

    private double wide(String words) {
        return widths.computeIfAbsent(words, text -> {
            var measured = new Text(text);
            measured.setFont(probe.getFont());
            return Math.ceil(measured.getLayoutBounds().getWidth());
        });
    }

    private double namesWidth() {
        double widest = 0;
        for (Lane lane : Lane.values()) {
            widest = Math.max(widest, wide(texts.of(lane)));
        }
        return widest + probe.getFont().getSize();
    }

    /** A layout asks for it several times: for the least height, for the best one, and to draw it. */
    private TimelineSheet sheet(double width) {
        TimelineSheet sheet = known.filter(last -> last.width() == width)
                .orElseGet(() -> TimelineSheet.of(model, ink(), namesWidth(), width));
        known = Optional.of(sheet);
        return sheet;
    }

    /** To be drawn anew at the next layout: never while styles are given out. */
    private void stale() {
        drawn = Optional.empty();
        known = Optional.empty();
        requestLayout();
    }

    private void draw(double width) {
        TimelineSheet sheet = sheet(width);
        drawn = Optional.of(sheet);
        things.clear();
        var nodes = new ArrayList<Node>(List.of(probe));
        months(nodes, sheet);
        sheet.bands().forEach(band -> lane(nodes, sheet, band));
        sheet.flags().reversed().forEach(flag -> line(nodes, sheet, flag));
        for (Band band : sheet.bands()) {
            band.things().forEach(thing -> thing(nodes, sheet, band, thing));
        }
        sheet.flags().reversed().forEach(flag -> words(nodes, sheet, flag));
        getChildren().setAll(nodes);
        applyCss();
        mark();
    }

    private void months(List<Node> nodes, TimelineSheet sheet) {
        double room = wide("september 2026");
        for (LocalDate month : sheet.scale().ticks(room)) {
            double x = Math.round(sheet.left() + sheet.scale().x(month));
            nodes.add(put(region("tl-tick"), x, sheet.axis(), 1, sheet.height() - sheet.axis()));
            double end = x + 4 + wide(model.words().tick(month));
            boolean crossed = sheet.flags().stream().map(flag -> sheet.left() + flag.x())
                    .anyMatch(line -> line > x && line < end);
            if (x + room <= getWidth() && !crossed) {
                nodes.add(put(label(model.words().tick(month), "tl-month"), x + 4, sheet.axis(), room, sheet.row()));
            }
        }
    }

    private void lane(List<Node> nodes, TimelineSheet sheet, Band band) {
        nodes.add(put(region("tl-line"), 0, band.top() - 3, getWidth(), 1));
        nodes.add(put(label(texts.of(band.lane()), "tl-lane"), 0, band.top(), sheet.left(), sheet.row()));
    }

    private void thing(List<Node> nodes, TimelineSheet sheet, Band band, Placed placed) {
        double em = probe.getFont().getSize();
        Label node = TimelineNodes.thing(placed, model.words().brief(placed), em);
        boolean mark = placed.width() == 0;
        double size = mark ? sheet.row() : placed.width();
        double x = sheet.left() + placed.x() - (mark ? size / 2 : 0);
        double y = sheet.top(band, placed);
        node.setOnMouseEntered(_ -> told.set(model.words().full(placed)));
        node.setOnMouseExited(_ -> mark());
        node.setOnMouseClicked(_ -> {
            model.go(placed.event());
            open.accept(placed.event());
        });
        things.put(node, placed);
        nodes.add(put(node, x, y, Math.max(size, 3), sheet.row()));
        double wide = wide(model.words().brief(placed)) + 2;
        switch (placed.words()) {
            case RIGHT -> nodes.add(put(label(model.words().brief(placed), "tl-words"),
                    x + size + (mark ? 0 : em / 4), y, wide, sheet.row()));
            case LEFT -> nodes.add(put(label(model.words().brief(placed), "tl-words"), x - wide - em / 4, y, wide,
                    sheet.row()));
            case INSIDE, NONE -> {
                // nothing stands beside it
            }
        }
    }

    private static void line(List<Node> nodes, TimelineSheet sheet, Flag flag) {
        double wide = flag.kind() == Flag.Kind.TODAY ? 2 : 3;
        double top = (flag.row() + 1) * sheet.row() - 2;
        nodes.add(put(region("tl-" + name(flag)), Math.round(sheet.left() + flag.x() - wide / 2), top, wide,
                sheet.height() - top));
    }

    private static void words(List<Node> nodes, TimelineSheet sheet, Flag flag) {
        Label words = label(flag.words(), "tl-flag");
        words.getStyleClass().add("tl-flag-" + name(flag));
        words.setAlignment(Pos.CENTER);
        nodes.add(put(words, sheet.left() + flag.wordsAt(), flag.row() * sheet.row(), flag.width(), sheet.row() - 2));
    }

    private static String name(Flag flag) {
        return flag.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Region region(String styleClass) {
        var region = new Region();
        region.getStyleClass().add(styleClass);
        region.setMouseTransparent(true);
        return region;
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setMouseTransparent(true);
        return label;
    }

    private static Node put(Region node, double x, double y, double width, double height) {
        node.setManaged(false);
        node.resizeRelocate(x, y, width, height);
        return node;
    }

    /** Rings the event that the keyboard is at, and tells of it. */
    private void mark() {
        Optional<Stop> here = model.here().get().filter(_ -> isFocused());
        things.forEach((node, placed) -> node.pseudoClassStateChanged(HERE,
                here.flatMap(Stop::event).filter(placed.events()::contains).isPresent()));
        told.set(here.map(Stop::words).orElse(""));
        setAccessibleText(here.map(Stop::words).orElse(texts.get("child.timeline.name")));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? Math.max(getWidth(), LEAST) : width;
        return sheet(wide).height();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST;
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() > 0 && drawn.filter(sheet -> sheet.width() == getWidth()).isEmpty()) {
            draw(getWidth());
        }
    }
}
