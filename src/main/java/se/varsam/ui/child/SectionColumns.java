package se.varsam.ui.child;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import se.varsam.ui.kit.Background;

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
    private static final double ABOVE = 34;
    /** How much is put in at a time, in sizes of the text. */
    private static final double MORE = 60;

    private final List<Part> parts;
    private boolean wide;
    private boolean ended;

    SectionColumns(List<Part> parts) {
        this.parts = List.copyOf(parts);
        setId("sections");
        getStyleClass().add("section-columns");
        this.parts.getFirst().fill();
        arrange();
        sceneProperty().flatMap(scene -> scene.widthProperty()).subscribe(width -> {
            boolean now = width != null && width.doubleValue() >= WIDE;
            if (now != wide) {
                wide = now;
                arrange();
            }
        });
    }

    /** Keeps room for those that are not there yet, in lines of text of this size. */
    void reserve(double textSize) {
        parts.forEach(part -> part.reserve(textSize));
    }

    /** Puts in those that are in sight in a window so high, given the size of the text. */
    void fillInSight(double height, double textSize) {
        double room = height / textSize - ABOVE;
        Map<Part, Double> above = above();
        parts.stream().filter(part -> above.getOrDefault(part, 0.0) < room).forEach(Part::fill);
    }

    /** Puts in those that lie below, some at a time, each time when what was there before can be seen. */
    void fill(Background background) {
        background.afterPicture(() -> {
            List<Part> waiting = waiting();
            if (!waiting.isEmpty() && !ended) {
                double left = MORE;
                for (Part part : waiting) {
                    if (left > 0) {
                        part.fill();
                        left -= part.lines();
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
        List<Part> waiting = waiting();
        if (!waiting.isEmpty()) {
            waiting.forEach(Part::fill);
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
        }
    }

    /** Those that are not there yet, from above down. */
    private List<Part> waiting() {
        Map<Part, Double> above = above();
        return parts.stream().filter(part -> !part.isFilled())
                .sorted(Comparator.comparing(part -> above.getOrDefault(part, 0.0))).toList();
    }

    /** About how much stands above each in its column, in sizes of the text. */
    private Map<Part, Double> above() {
        var above = new HashMap<Part, Double>();
        for (List<Part> column : columns()) {
            double sum = 0;
            for (Part part : column) {
                above.put(part, sum);
                sum += part.lines();
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
        double all = parts.stream().mapToDouble(Part::lines).sum();
        double sum = 0;
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
