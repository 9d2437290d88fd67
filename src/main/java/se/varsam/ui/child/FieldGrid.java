package se.varsam.ui.child;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Form rows in two equal columns; a wide one takes both. */
final class FieldGrid extends GridPane {
    private static final double HALF = 50;
    private int next;

    FieldGrid() {
        getStyleClass().add("field-grid");
        for (int i = 0; i < 2; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(HALF);
            getColumnConstraints().add(column);
        }
    }

    /** Adds what takes one column. */
    void add(Node node) {
        add(node, next % 2, next / 2);
        next++;
    }

    /** Adds what takes both columns. */
    void addWide(Node node) {
        next += next % 2;
        add(node, 0, next / 2, 2, 1);
        next += 2;
    }
}
