package se.varsam.ui.thinning;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.varsam.service.ThinningService.Line;
import se.varsam.ui.kit.WrappingCell;

/** A child with its day and what stands in the way. */
final class ThinningCell extends WrappingCell<Line> {
    private static final double SPACE = 4;

    private final ThinningWords words;
    private final Label name = new Label();
    private final Label day = new Label();
    private final Label hindrances = new Label();
    private final FlowPane head = new FlowPane(SPACE + SPACE, SPACE);
    private final VBox row = new VBox(SPACE, head, day, hindrances);

    ThinningCell(ThinningWords words) {
        this.words = words;
        name.getStyleClass().add("strong");
        hindrances.getStyleClass().add("quiet");
        day.setWrapText(true);
        hindrances.setWrapText(true);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(line == null ? null : row);
        setAccessibleText(line == null ? null : words.said(line));
        if (line != null) {
            name.setText(line.child().listedNameAndNumber());
            head.getChildren().setAll(name, words.chip(line.date().state()));
            day.setText(words.day(line.date()));
            hindrances.setText(words.hindrances(line.date()));
        }
    }
}
