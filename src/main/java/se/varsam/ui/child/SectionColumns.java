package se.varsam.ui.child;

import java.util.List;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.Section;

/**
 * The sections of a page below each other; side by side in two columns where the window is wide enough. A grid, as its
 * columns know their widths before their wrapped texts are asked how high they are. The first ones come at once, what
 * lies below when those can be read.
 */
final class SectionColumns extends GridPane {
    /** From this width of the window, in pixels. */
    static final double WIDE = 1400;
    private static final double WHOLE = 100;
    /** More are not in sight at first. */
    private static final int FIRST = 2;
    private static final int MORE = 5;

    private final List<Section> sections;
    private boolean wide;
    private int shown = FIRST;

    SectionColumns(List<Section> sections) {
        this.sections = List.copyOf(sections);
        setId("sections");
        getStyleClass().add("section-columns");
        arrange();
        sceneProperty().flatMap(scene -> scene.widthProperty()).subscribe(width -> {
            boolean now = width != null && width.doubleValue() >= WIDE;
            if (now != wide) {
                wide = now;
                arrange();
            }
        });
    }

    /** Puts in those that lie below, some at a time, each time when all that was asked for before is done. */
    void fill(Background background) {
        background.run(() -> true, _ -> {
            if (shown < sections.size()) {
                // how two columns share them is known when all are there
                show(wide ? sections.size() : shown + MORE);
                fill(background);
            }
        });
    }

    /** Puts in all that are not there yet, at once, and lays them out: one of them is to be gone to. */
    void showAll() {
        if (shown < sections.size()) {
            show(sections.size());
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
        }
    }

    private void show(int count) {
        shown = Math.min(count, sections.size());
        if (wide) {
            arrange();
        } else {
            VBox column = (VBox) getChildren().getFirst();
            column.getChildren().addAll(sections.subList(column.getChildren().size(), shown));
        }
    }

    private void arrange() {
        List<Section> there = sections.subList(0, shown);
        if (!wide) {
            show(List.of(column(there)));
        } else {
            int half = shown == sections.size() ? half() : shown;
            show(List.of(column(there.subList(0, half)), column(there.subList(half, shown))));
        }
    }

    private void show(List<VBox> columns) {
        getChildren().clear();
        getColumnConstraints().clear();
        for (VBox column : columns) {
            var width = new ColumnConstraints();
            width.setPercentWidth(WHOLE / columns.size());
            getColumnConstraints().add(width);
            add(column, getColumnConstraints().size() - 1, 0);
        }
    }

    /** How many sections the first column takes, so that both are about as long and the order stays. */
    private int half() {
        // before it no text has a height
        show(List.of(column(sections)));
        applyCss();
        double all = sections.stream().mapToDouble(s -> s.prefHeight(WIDE / 3)).sum();
        double sum = 0;
        for (int i = 0; i < sections.size(); i++) {
            sum += sections.get(i).prefHeight(WIDE / 3);
            if (sum >= all / 2) {
                return Math.min(i + 1, sections.size() - 1);
            }
        }
        return sections.size();
    }

    private static VBox column(List<Section> sections) {
        var column = new VBox();
        column.getStyleClass().add("sections");
        column.getChildren().setAll(sections);
        column.setMinWidth(0);
        return column;
    }
}
