package se.varsam.ui.child;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.Scene;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.Later;

/**
 * The sections of a page below each other; side by side in two columns where the window is wide enough. A grid, as its
 * columns know their widths before their wrapped texts are asked how high they are. Those in sight come at once, what
 * lies below when those can be read; its room is kept free until then.
 */
final class SectionColumns extends GridPane {
    /** From this width of the window, in pixels. */
    static final double WIDE = 1400;
    private static final double WHOLE = 100;
    /** What stands above the sections at first, in sizes of the text, and is not counted as room for them. */
    private static final double ABOVE = 46;
    /** How much is put in at a time, in sizes of the text. */
    private static final double MORE = 60;

    private final List<Part> parts;
    private final Later<?> rest;
    private boolean wide;
    private boolean ended;

    /** Sections; {@code rest} is a part of the first that can come later. */
    SectionColumns(List<Part> parts, Later<?> rest) {
        this.parts = List.copyOf(parts);
        this.rest = rest;
        setId("sections");
        getStyleClass().add("section-columns");
        this.parts.getFirst().fill();
        arrange();
        sceneProperty().flatMap(scene -> scene.widthProperty())
                .subscribe(width -> arrange(width != null && width.doubleValue() >= WIDE));
    }

    private void arrange(boolean wideNow) {
        if (wideNow != wide) {
            wide = wideNow;
            arrange();
        }
    }

    /** Keeps room for those that are not there yet, in lines of text of this size. */
    void reserve(double textSize) {
        above().keySet().forEach(place -> place.reserve(textSize));
    }

    /** Puts in those that are in sight in a window that these are shown in next, given the size of the text. */
    void fillInSight(Scene window, double textSize) {
        arrange(window.getWidth() >= WIDE);
        double room = window.getHeight() / textSize - ABOVE;
        above().forEach((place, above) -> {
            if (above < room) {
                place.fill();
            }
        });
    }

    /** Puts in those that lie below, some at a time, each time when what was there before can be seen. */
    void fill(Background background) {
        background.afterPicture(() -> {
            List<Later<?>> waiting = waiting();
            if (!waiting.isEmpty() && !ended) {
                double left = MORE;
                for (Later<?> place : waiting) {
                    if (left > 0) {
                        place.fill();
                        left -= place.lines();
                    }
                }
                fill(background);
            }
        });
    }

    /** Puts in no more of them. */
    void stop() {
        ended = true;
    }

    /** Puts in all that are not there yet, at once, and lays them out: one of them is to be gone to. */
    void showAll() {
        List<Later<?>> waiting = waiting();
        if (!waiting.isEmpty()) {
            waiting.forEach(Later::fill);
            Optional.ofNullable(getScene()).map(Scene::getRoot).ifPresent(root -> {
                root.applyCss();
                root.layout();
            });
        }
    }

    /** Those that are not there yet, from above down. */
    private List<Later<?>> waiting() {
        return above().entrySet().stream().filter(each -> !each.getKey().isFilled())
                .sorted(Map.Entry.comparingByValue())
                .<Later<?>>map(Map.Entry::getKey).toList();
    }

    /** About how much stands above each in its column, in sizes of the text. */
    private Map<Later<?>, Double> above() {
        var above = new LinkedHashMap<Later<?>, Double>();
        for (List<Part> column : columns()) {
            double sum = 0;
            for (Part part : column) {
                above.put(part, sum);
                sum += part.lines();
                if (part.equals(parts.getFirst())) {
                    above.put(rest, sum);
                    sum += rest.lines();
                }
            }
        }
        return above;
    }

    /** One column, or two that are about as long, so that the order stays. */
    private List<List<Part>> columns() {
        int half = wide ? half() : parts.size();
        return half == parts.size()
                ? List.of(parts)
                : List.of(parts.subList(0, half), parts.subList(half, parts.size()));
    }

    private int half() {
        double all = rest.lines() + parts.stream().mapToDouble(Part::lines).sum();
        double sum = rest.lines();
        int taken = 0;
        while (taken < parts.size() - 1 && sum < all / 2) {
            sum += parts.get(taken++).lines();
        }
        return taken;
    }

    private void arrange() {
        var boxes = new ArrayList<VBox>();
        getChildren().clear();
        getColumnConstraints().clear();
        columns().forEach(column -> boxes.add(column(column)));
        for (VBox box : boxes) {
            var width = new ColumnConstraints();
            width.setPercentWidth(WHOLE / boxes.size());
            getColumnConstraints().add(width);
            add(box, getColumnConstraints().size() - 1, 0);
        }
    }

    private static VBox column(List<Part> parts) {
        var column = new VBox();
        column.getStyleClass().add("sections");
        column.getChildren().setAll(parts);
        column.setMinWidth(0);
        return column;
    }
}
