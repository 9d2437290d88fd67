package se.varsam.ui.today;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

import se.varsam.i18n.DueWords;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.DueChip;

/** A line of a column: a box to tick, the days, whose and what. A click on the words leads on. */
final class LineCell extends ListCell<TodayLine> {
    /** What box, gaps, padding and scroll bar take of the list's width. */
    private static final double BESIDE_WORDS = 68;

    private final TodayViewModel model;
    private final Texts texts;
    private final CheckBox box = new CheckBox();
    private final Label when = new Label();
    private final Label whom = new Label();
    private final Label title = new Label();
    private final Label marks = new Label();
    private final HBox head = new HBox(when);
    private final HBox foot = new HBox(whom, marks);
    private final HBox row = new HBox(box, new VBox(head, title, foot));

    LineCell(TodayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        row.getStyleClass().add("line");
        head.getStyleClass().add("line-head");
        foot.getStyleClass().add("line-foot");
        when.getStyleClass().add("strong");
        whom.getStyleClass().add("quiet");
        marks.getStyleClass().add("quiet");
        title.setWrapText(true);
        box.setFocusTraversable(false);
        box.setOnAction(_ -> model.done(getItem()));
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && getItem() != null) {
                model.open(getItem());
            }
        });
        box.setOnMouseClicked(click -> click.consume());
        listViewProperty().subscribe(list -> {
            if (list != null) {
                title.prefWidthProperty().bind(list.widthProperty().subtract(BESIDE_WORDS));
            }
        });
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
        whom.setText(line.whom());
        marks.setText(String.join(", ", line.marks()));
        marks.setManaged(!line.marks().isEmpty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().setAll(when, gap, DueChip.of(line.due().state(), texts));
    }

    private String spoken(TodayLine line) {
        return String.join(", ", line.when(), line.title(), line.whom(),
                DueWords.state(line.due().state(), texts));
    }
}
