package se.varsam.ui.today;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

import se.varsam.i18n.DueWords;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.DueChip;

/** A line of a column: a box to tick, the days, whose and what. A click on the words leads on. */
final class LineCell extends ListCell<TodayLine> {
    /** What a scroll bar and the list's borders may take of its width. */
    private static final double SCROLL_BAR = 10;

    private final TodayViewModel model;
    private final Texts texts;
    private final CheckBox box = new CheckBox();
    private final Label when = new Label();
    private final Label title = new Label();
    private final Label foot = new Label();
    private final FlowPane head = new FlowPane(when);
    private final VBox words = new VBox(head, title, foot);
    private final HBox row = new HBox(box, words);

    LineCell(TodayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        row.getStyleClass().add("line");
        head.getStyleClass().add("line-head");
        foot.getStyleClass().add("hint");
        when.getStyleClass().add("strong");
        title.setWrapText(true);
        foot.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        box.setFocusTraversable(false);
        box.setOnAction(_ -> model.done(getItem()));
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && getItem() != null) {
                model.open(getItem());
            }
        });
        box.setOnMouseClicked(click -> click.consume());
    }

    /** As wide as the list, never wider: the words are wrapped. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty() || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double room = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + row.prefHeight(room) + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable TodayLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(line == null ? null : row);
        setAccessibleText(line == null ? null : spoken(line));
        if (line != null) {
            fill(line);
        }
    }

    private void fill(TodayLine line) {
        box.setSelected(false);
        box.setAccessibleText(texts.get("today.line.box", line.title()));
        box.setId("done-" + line.child().fileNumber() + "-" + line.due().item().id());
        when.setText(line.when());
        title.setText(line.title());
        foot.setText(foot(line));
        head.getChildren().setAll(when, DueChip.of(line.due().state(), texts));
    }

    private String foot(TodayLine line) {
        var parts = new ArrayList<>(List.of(line.whom()));
        if (!line.due().own()) {
            parts.add(texts.of(line.due().item().actor()));
        }
        parts.addAll(line.marks());
        return String.join(" · ", parts);
    }

    private String spoken(TodayLine line) {
        return String.join(", ", line.when(), line.title(), foot(line),
                DueWords.state(line.due().state(), texts));
    }
}
