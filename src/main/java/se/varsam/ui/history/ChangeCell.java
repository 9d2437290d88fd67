package se.varsam.ui.history;

import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

import se.varsam.ui.kit.ShortLabel;

/** Words in a column of the log: wrapped, in a few lines at most. */
final class ChangeCell extends TableCell<ChangeLine, String> {
    private static final int LINES = 3;

    private final ShortLabel words = new ShortLabel(LINES);

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        words.show(text == null ? "" : text);
        setGraphic(text == null ? null : words);
        setAccessibleText(text);
    }

    /** A row asks without telling the width, which is the column's. */
    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + words.prefHeight(room()) + snappedBottomInset();
    }

    private double room() {
        return getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset();
    }

    /** A cell gives its graphic the height of one line. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double height = words.prefHeight(room());
        words.resizeRelocate(snappedLeftInset(), snapPositionY((getHeight() - height) / 2), room(), height);
    }
}
