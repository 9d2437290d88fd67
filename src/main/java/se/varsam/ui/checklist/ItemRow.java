package se.varsam.ui.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.domain.checklist.ChecklistItem.ItemText;
import se.varsam.domain.deadline.ItemState;
import se.varsam.i18n.DueWords;
import se.varsam.i18n.Texts;
import se.varsam.ui.checklist.ItemLine.Act;
import se.varsam.ui.kit.DueChip;

/** A row of a checklist: box, what, when, state; unfolded also help, source and what can be said of it. */
final class ItemRow extends VBox {
    private static final double WHEN_WIDTH = 240;

    private final ItemLine line;
    private final ChecklistViewModel model;
    private final Texts texts;

    ItemRow(ItemLine line, ChecklistViewModel model, Texts texts) {
        this.line = line;
        this.model = model;
        this.texts = texts;
        setId("item-" + line.id());
        getStyleClass().add("item");
        if (!line.due().own()) {
            getStyleClass().add("other");
        }
        if (isSettled()) {
            getStyleClass().add("settled");
        }
        var row = new HBox(box(), words(), side(), fold());
        row.getStyleClass().add("item-row");
        row.setOnMouseClicked(_ -> toggle());
        getChildren().add(row);
        if (isUnfolded()) {
            getChildren().add(more());
        }
    }

    private boolean isSettled() {
        return !line.due().state().isActive() && !(line.due().state() instanceof ItemState.Coming);
    }

    private boolean isUnfolded() {
        return model.unfolded().get().equals(Optional.of(line.id()));
    }

    private void toggle() {
        model.unfolded().set(isUnfolded() ? Optional.empty() : Optional.of(line.id()));
    }

    private CheckBox box() {
        var box = new CheckBox();
        box.setId("box-" + line.id());
        box.setSelected(line.isDone());
        box.setDisable(!line.acts().contains(Act.DONE) && !line.acts().contains(Act.TAKE_BACK));
        box.setAccessibleText(texts.get("checklist.box", line.title()));
        box.setAccessibleHelp(line.when() + " " + DueWords.state(line.due().state(), texts));
        box.setOnAction(_ -> model.toggle(line));
        return box;
    }

    private VBox words() {
        var title = new Label(line.title());
        title.getStyleClass().add("item-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var words = new VBox(title, hint(quietLine()));
        if (!line.said().isEmpty()) {
            words.getChildren().add(hint(line.said()));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private String quietLine() {
        List<String> parts = new ArrayList<>(List.of(line.actor()));
        parts.addAll(line.marks());
        return String.join(" · ", parts);
    }

    private VBox side() {
        var when = new Label(line.when());
        when.setWrapText(true);
        when.setId("when-" + line.id());
        when.getStyleClass().add("item-when");
        var side = new VBox(DueChip.of(line.due().state(), texts), when);
        side.getStyleClass().add("item-side");
        side.setMinWidth(USE_PREF_SIZE);
        when.setMaxWidth(WHEN_WIDTH);
        return side;
    }

    private Button fold() {
        var fold = new Button("", new FontIcon(isUnfolded() ? "fth-chevron-down" : "fth-chevron-right"));
        fold.setId("fold-" + line.id());
        fold.getStyleClass().add("fold-button");
        fold.setAccessibleText(texts.get("checklist.more", line.title()));
        fold.setOnAction(_ -> toggle());
        return fold;
    }

    private VBox more() {
        ItemText text = line.due().text();
        var more = new VBox();
        more.getStyleClass().add("item-more");
        if (!text.help().isEmpty()) {
            more.getChildren().add(wrapped(text.help()));
        }
        if (!line.days().isEmpty()) {
            more.getChildren().add(wrapped(line.days()));
        }
        if (!text.source().isEmpty()) {
            more.getChildren().add(hint(texts.get("checklist.source", text.source())));
        }
        more.getChildren().add(new MarkPanel(line, model, texts));
        return more;
    }

    private static Label hint(String text) {
        Label hint = wrapped(text);
        hint.getStyleClass().add("hint");
        return hint;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
