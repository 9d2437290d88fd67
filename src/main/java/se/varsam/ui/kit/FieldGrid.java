package se.varsam.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** Form rows in equal columns; a wide one takes all of them. */
public final class FieldGrid extends GridPane {
    private static final double WHOLE = 100;

    private final Heights least = new Heights();
    private final Heights best = new Heights();
    private final int columns;
    private int next;

    /** Two columns. */
    public FieldGrid() {
        this(2);
    }

    /** Some equal columns. */
    public FieldGrid(int columns) {
        this.columns = columns;
        getStyleClass().add("field-grid");
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(WHOLE / columns);
            getColumnConstraints().add(column);
        }
    }

    /** Adds what takes one column. */
    public void add(Node node) {
        add(node, next % columns, next / columns);
        next++;
    }

    /** Adds what takes all columns. */
    public void addWide(Node node) {
        while (next % columns > 0) {
            add(new Region()); // a column without anything in it would lose its gap
        }
        add(node, 0, next / columns, columns, 1);
        next += columns;
    }

    @Override
    protected double computeMinHeight(double width) {
        return least.of(width, super::computeMinHeight);
    }

    @Override
    protected double computePrefHeight(double width) {
        return best.of(width, super::computePrefHeight);
    }

    @Override
    public void requestLayout() {
        Heights.forget(least);
        Heights.forget(best);
        super.requestLayout();
    }
}
