package se.varsam.ui.month;

import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

import se.varsam.domain.child.Child;
import se.varsam.domain.deadline.Agenda.Line;
import se.varsam.domain.deadline.DueReminder;
import se.varsam.i18n.DueWords;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Chip;
import se.varsam.ui.kit.DueChip;
import se.varsam.ui.kit.Tone;
import se.varsam.ui.kit.WrappingCell;

/** Something that ends or opens on a day: state, what, for whom. A click leads to where it is done. */
final class MonthLineCell extends WrappingCell<Line> {
    private final Texts texts;
    private final Label title = new Label();
    private final Label foot = new Label();
    private final HBox head = new HBox();
    private final VBox words = new VBox(head, title, foot);

    MonthLineCell(MonthViewModel model, Texts texts) {
        this.texts = texts;
        head.getStyleClass().add("month-line-head");
        foot.getStyleClass().add("hint");
        title.setWrapText(true);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && getItem() != null) {
                model.open(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(line == null ? null : words);
        if (line == null) {
            setAccessibleText(null);
            setId(null);
            return;
        }
        String whom = line.child().map(Child::listedName).orElseGet(() -> texts.get("domain.own.nobody"));
        setId("line-" + line.child().map(c -> c.fileNumber() + "-").orElse("") + line.due().id());
        title.setText(line.due().title());
        foot.setText(whom);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().setAll(DueChip.of(line.due().state(), texts), gap);
        if (line.due() instanceof DueReminder) {
            head.getChildren().add(1, new Chip(Tone.QUIET, "fth-bookmark", texts.get("domain.own.chip")));
        }
        setAccessibleText(String.join(", ", line.due().title(), whom, DueWords.state(line.due().state(), texts)));
    }
}
