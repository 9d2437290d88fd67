package se.varsam.ui.today;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Group;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

import se.varsam.domain.deadline.DueReminder;
import se.varsam.i18n.DueWords;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Chip;
import se.varsam.ui.kit.DueChip;
import se.varsam.ui.kit.Tone;
import se.varsam.ui.kit.WrappingCell;

/**
 * A line of a column: a box to tick, the days, whose and what. A click on the words leads on. A list fills its cells
 * many times more than it has lines in sight, to know how high the others are: what a cell has once been given stays in
 * it, hidden while it is empty, and is changed only where the next line is otherwise. Styling it anew takes most of the
 * time.
 */
final class LineCell extends WrappingCell<TodayLine> {
    private final TodayViewModel model;
    private final Texts texts;
    private final CheckBox box = new CheckBox();
    /** Has the id: on what has styles of its own, an id makes JavaFX look through all of them anew. */
    private final Group boxPlace = new Group(box);
    private final Label when = new Label();
    private final Label title = new Label();
    private final Label foot = new Label();
    private final HBox bottom = new HBox(8, foot);
    private final FlowPane head = new FlowPane(when);
    private final VBox words = new VBox(head, title, bottom);
    private final HBox row = new HBox(boxPlace, words);
    private @Nullable Chip state;
    private @Nullable Chip own;

    LineCell(TodayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        row.getStyleClass().add("line");
        head.getStyleClass().add("line-head");
        foot.getStyleClass().add("hint");
        bottom.getStyleClass().add("line-head");
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

    @Override
    protected void updateItem(@Nullable TodayLine line, boolean empty) {
        super.updateItem(line, empty);
        setAccessibleText(line == null ? null : spoken(line));
        row.setVisible(line != null);
        if (line == null) {
            boxPlace.setId(null);
        } else {
            setGraphic(row);
            fill(line);
        }
    }

    private void fill(TodayLine line) {
        box.setSelected(false);
        box.setAccessibleText(texts.get("today.line.box", line.title()));
        boxPlace.setId("done-" + line.key());
        when.setText(line.when());
        title.setText(line.title());
        foot.setText(foot(line));
        Chip now = DueChip.of(line.due().state(), texts, state);
        if (now != state) {
            head.getChildren().setAll(when, now);
            state = now;
        }
        mark(line.due() instanceof DueReminder);
    }

    private void mark(boolean isOwn) {
        if (own == null && isOwn) {
            own = new Chip(Tone.QUIET, "fth-bookmark", texts.get("domain.own.chip"));
            own.setMinWidth(Region.USE_PREF_SIZE);
            bottom.getChildren().addFirst(own);
        }
        if (own != null) {
            own.setVisible(isOwn);
            own.setManaged(isOwn);
        }
    }

    private String foot(TodayLine line) {
        var parts = new ArrayList<>(List.of(line.whom()));
        line.due().actor().filter(_ -> !line.due().own()).ifPresent(actor -> parts.add(texts.of(actor)));
        parts.addAll(line.marks());
        return String.join(" · ", parts);
    }

    private String spoken(TodayLine line) {
        return String.join(", ", line.when(), line.title(), foot(line),
                line.due() instanceof DueReminder ? texts.get("domain.own") : "",
                DueWords.state(line.due().state(), texts));
    }
}
