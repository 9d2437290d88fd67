package se.varsam.ui.checklist;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

import se.varsam.i18n.DueWords;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.DueChip;
import se.varsam.ui.kit.WrappingCell;

/** A deadline of one's own in the list: day and state, what, for whom. */
final class ReminderCell extends WrappingCell<ReminderLine> {
    private final Texts texts;
    private final Label when = new Label();
    private final Label title = new Label();
    private final Label foot = new Label();
    private final Region gap = new Region();
    private final HBox head = new HBox();
    private final VBox words = new VBox(head, title, foot);

    ReminderCell(Texts texts) {
        this.texts = texts;
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getStyleClass().add("reminder-head");
        when.getStyleClass().add("strong");
        foot.getStyleClass().add("hint");
        title.setWrapText(true);
        foot.setWrapText(true);
    }

    @Override
    protected void updateItem(@Nullable ReminderLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(line == null ? null : words);
        if (line == null) {
            setAccessibleText(null);
        } else {
            fill(line);
        }
    }

    private void fill(ReminderLine line) {
        ItemLine item = line.item();
        String below = Stream.concat(Stream.of(line.whom()), item.marks().stream()).collect(Collectors.joining(" · "));
        when.setText(item.when());
        head.getChildren().setAll(when, gap, DueChip.of(line.due().state(), texts));
        title.setText(item.title());
        foot.setText(below);
        setAccessibleText(
                String.join(", ", item.when(), item.title(), below, DueWords.state(line.due().state(), texts)));
    }
}
