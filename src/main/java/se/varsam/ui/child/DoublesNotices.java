package se.varsam.ui.child;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.FieldControls;
import se.varsam.ui.kit.FieldGrid;
import se.varsam.ui.kit.FormRow;

/** What a child's page says of other cards of the same child, each with the way to it. */
final class DoublesNotices {
    private final ChildId id;
    private final DoublesViewModel model;
    private final Consumer<ChildId> open;
    private final Texts texts;

    /** {@code open} leads to another card. */
    DoublesNotices(ChildId id, DoublesViewModel model, Consumer<ChildId> open, Texts texts) {
        this.id = id;
        this.model = model;
        this.open = open;
        this.texts = texts;
    }

    /** A line for each shared number and each mark; none when there are none. */
    List<Node> of(Doubles doubles) {
        var lines = new ArrayList<Node>();
        for (var same : doubles.with(id)) {
            String said = texts.get("child.double.same", texts.get("child.double.number." + same.number()),
                    same.other().fileNumber().toString());
            FlowPane line = line(said, "double-shared", same.other());
            if (!doubles.isLinked(same.other())) {
                var mark = new Button(texts.get("child.double.mark"));
                mark.getStyleClass().add("small");
                mark.setOnAction(_ -> model.mark(same.other()));
                line.getChildren().add(mark);
            }
            lines.add(line);
        }
        for (Child other : doubles.linked()) {
            FlowPane line = line(texts.get("child.double.linked", other.fileNumber().toString()), "double-linked",
                    other);
            var unmark = new Button(texts.get("child.double.unmark"));
            unmark.getStyleClass().addAll("small", "flat");
            unmark.setOnAction(_ -> model.unmark(other));
            line.getChildren().add(unmark);
            lines.add(line);
        }
        return lines;
    }

    private FlowPane line(String said, String styleClass, Child other) {
        var words = new Label(said, new FontIcon("fth-copy"));
        words.setWrapText(true);
        var go = new Button(texts.get("child.double.open", other.fileNumber().toString()));
        go.getStyleClass().addAll("small", "double-open");
        go.setOnAction(_ -> open.accept(other.id()));
        var line = new FlowPane(12, 4, words, go);
        line.setRowValignment(VPos.CENTER);
        line.getStyleClass().addAll("notice", "notice-soon", styleClass);
        return line;
    }

    /** Where another card is marked by its file number. */
    Node form() {
        FormRow row = new FieldControls(texts).line("child.double.field", "double-number", model.number());
        row.setHint(texts.get("child.double.field.hint"));
        row.setOnEnter(model::markTyped);
        var mark = new Button(texts.get("child.double.mark"));
        mark.setId("double-mark");
        mark.setOnAction(_ -> model.markTyped());
        var grid = new FieldGrid();
        grid.add(row);
        var buttons = new HBox(8, mark);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, grid, buttons);
    }
}
