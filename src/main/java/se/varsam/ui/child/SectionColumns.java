package se.varsam.ui.child;

import java.util.List;
import java.util.stream.Stream;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import se.varsam.ui.kit.Section;

/**
 * The sections of a page below each other; side by side in two columns where the window is wide enough. A grid, as its
 * columns know their widths before their wrapped texts are asked how high they are.
 */
final class SectionColumns extends GridPane {
    /** From this width of the window, in pixels. */
    static final double WIDE = 1400;
    private static final double WHOLE = 100;

    private final List<Section> sections;
    private boolean wide;

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

    private void arrange() {
        int half = wide ? half() : sections.size();
        show(Stream.of(sections.subList(0, half), sections.subList(half, sections.size()))
                .filter(column -> !column.isEmpty()).map(SectionColumns::column).toList());
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
        applyCss(); // before it no text has a height
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
