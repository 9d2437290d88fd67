package se.varsam.ui.child;

import java.util.List;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.varsam.ui.kit.Section;

/** The sections of a page below each other; side by side in two columns where the window is wide enough. */
final class SectionColumns extends HBox {
    /** From this width of the window, in pixels. */
    static final double WIDE = 1400;

    private final List<Section> sections;
    private boolean wide;

    SectionColumns(List<Section> sections) {
        this.sections = List.copyOf(sections);
        setId("sections");
        getStyleClass().add("section-columns");
        getChildren().setAll(column(sections));
        sceneProperty().flatMap(scene -> scene.widthProperty()).subscribe(width -> {
            boolean now = width != null && width.doubleValue() >= WIDE;
            if (now != wide) {
                wide = now;
                arrange();
            }
        });
    }

    private void arrange() {
        if (wide) {
            int half = half();
            getChildren().setAll(column(sections.subList(0, half)), column(sections.subList(half, sections.size())));
        } else {
            getChildren().setAll(column(sections));
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
        column.setPrefWidth(1);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }
}
