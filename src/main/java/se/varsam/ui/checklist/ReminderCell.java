package se.varsam.ui.checklist;

import java.util.ArrayList;
import java.util.List;

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
    private final HBox head = new HBox(when);
    private final VBox words = new VBox(head, title, foot);

    ReminderCell(Texts texts) {
        this.texts = texts;
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
        setAccessibleText(line == null ? null : spoken(line));
        if (line != null) {
            fill(line);
        }
    }

    private void fill(ReminderLine line) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        when.setText(line.item().when());
        head.getChildren().setAll(when, gap, DueChip.of(line.due().state(), texts));
        title.setText(line.item().title());
        foot.setText(foot(line));
    }

    private static String foot(ReminderLine line) {
        List<String> parts = new ArrayList<>(List.of(line.whom()));
        parts.addAll(line.item().marks());
        return String.join(" · ", parts);
    }

    private String spoken(ReminderLine line) {
        return String.join(", ", line.item().when(), line.item().title(), foot(line),
                DueWords.state(line.due().state(), texts));
    }
}
