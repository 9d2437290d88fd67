package se.varsam.ui.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.domain.child.RecordField;
import se.varsam.i18n.Texts;
import se.varsam.ui.child.RecordListViewModel.Line;
import se.varsam.ui.kit.Column;
import se.varsam.ui.kit.FieldControls;
import se.varsam.ui.kit.FieldGrid;

/**
 * A list of what a child has several of, whatever the kind: a line each, one of them open in place with its fields; add
 * above, what was removed below. Stands by itself in any section.
 */
final class RecordList extends Column {
    private static final int DOUBTS = 3;

    private final RecordListViewModel model;
    private final FieldControls controls;
    private final Texts texts;
    private final VBox lines = lines();
    private final VBox bin = lines();
    private final VBox doubts = new VBox();
    private final Button add;
    private final Button more;
    private final Button toBin;
    private Optional<VBox> fields = Optional.empty();
    private boolean justOpened;

    /** The list under a heading, or under a remark where the section's heading says what it is. */
    RecordList(RecordListViewModel model, Label heading, FieldControls controls, Texts texts) {
        this.model = model;
        this.controls = controls;
        this.texts = texts;
        this.add = button("add-", texts.get("child.record.add." + model.kind()), model::add);
        add.setGraphic(new FontIcon("fth-plus"));
        this.more = button("more-", "", model::showMore);
        more.getStyleClass().add("flat");
        this.toBin = button("bin-", "", model::toggleBin);
        toBin.getStyleClass().addAll("flat", "small");
        lines.setId("records-" + model.kind());
        bin.setId("removed-" + model.kind());
        doubts.getStyleClass().add("doubts");
        getStyleClass().add("record-list");
        getChildren().addAll(head(heading), doubts, lines, more, toBin, bin);
        model.lines().subscribe(_ -> showLines());
        model.open().subscribe(this::showFields);
        model.doubts().subscribe(this::showDoubts);
        model.bin().subscribe(_ -> showBin());
        model.binShown().subscribe(_ -> showBin());
    }

    private static VBox lines() {
        var box = new VBox();
        box.getStyleClass().add("lines");
        return box;
    }

    private Button button(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setId(id + model.kind());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node head(Label heading) {
        heading.setWrapText(true);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        var head = new HBox(heading, add);
        head.getStyleClass().add("record-head");
        return head;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void showLines() {
        var nodes = new ArrayList<Node>();
        for (Line line : model.lines().get()) {
            nodes.add(line(line));
            if (model.isOpen(line.record())) {
                fields.ifPresent(nodes::add);
            }
        }
        if (nodes.isEmpty()) {
            var none = new Label(texts.get("child.record.none." + model.kind()));
            none.getStyleClass().add("quiet");
            none.setWrapText(true);
            nodes.add(none);
        }
        replace(nodes);
        focusFields();
        show(more, model.left() > 0);
        more.setText(texts.get("child.record.more", Math.min(model.left(), RecordListViewModel.MORE), model.left()));
    }

    /** The keyboard goes to the fields once they are there: the line of a new record comes a moment later. */
    private void focusFields() {
        if (justOpened) {
            fields.filter(lines.getChildren()::contains).flatMap(Anchors::firstField).ifPresent(field -> {
                field.requestFocus();
                justOpened = false;
            });
        }
    }

    /** Puts the nodes in without touching those that stay, so that the keyboard stays in its field. */
    private void replace(List<Node> nodes) {
        var children = lines.getChildren();
        children.removeIf(node -> !nodes.contains(node));
        for (int i = 0; i < nodes.size(); i++) {
            if (i >= children.size() || children.get(i) != nodes.get(i)) {
                children.remove(nodes.get(i));
                children.add(i, nodes.get(i));
            }
        }
    }

    private Node line(Line line) {
        return lines.getChildren().stream().filter(RecordLine.class::isInstance).map(RecordLine.class::cast)
                .filter(l -> l.is(line)).findFirst()
                .map(known -> known.show(line, model.isOpen(line.record())))
                .orElseGet(() -> new RecordLine(model, texts).show(line, model.isOpen(line.record())));
    }

    private void showFields(Optional<OpenRecord> open) {
        fields = open.map(this::fields);
        justOpened = open.isPresent();
        showLines();
    }

    private VBox fields(OpenRecord open) {
        var grid = new FieldGrid();
        for (RecordField field : RecordField.of(model.kind())) {
            var row = controls.row("field." + field.name(), field.kind(), open.field(field));
            open.also().tell(field, row, texts);
            if (Boolean.TRUE.equals(row.getProperties().get("wide"))) {
                grid.addWide(row);
            } else {
                grid.add(row);
            }
        }
        var close = button("close-", texts.get("child.record.close"), () -> {
            model.close();
            add.requestFocus();
        });
        var pane = new VBox(grid, close);
        pane.getStyleClass().add("record-fields");
        return pane;
    }

    private void showDoubts(List<String> sentences) {
        var labels = new ArrayList<Node>();
        sentences.stream().limit(DOUBTS).forEach(sentence -> labels.add(doubt(sentence)));
        if (sentences.size() > DOUBTS) {
            labels.add(doubt(texts.get("child.record.doubts", sentences.size() - DOUBTS)));
        }
        doubts.getChildren().setAll(labels);
        show(doubts, !labels.isEmpty());
    }

    private static Node doubt(String sentence) {
        var label = new Label(sentence, new FontIcon("fth-alert-circle"));
        label.getStyleClass().addAll("notice", "notice-soon");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private void showBin() {
        List<Line> removed = model.bin().get();
        boolean shown = model.binShown().get();
        show(toBin, !removed.isEmpty());
        toBin.setText(texts.get(shown ? "child.record.bin-hide" : "child.record.bin", removed.size()));
        show(bin, shown && !removed.isEmpty());
        bin.getChildren().setAll(shown
                ? removed.stream().limit(RecordListViewModel.MORE).map(this::gone).toList()
                : List.of());
    }

    private Node gone(Line line) {
        var what = new Label(line.title());
        what.getStyleClass().add("quiet");
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        var back = new Button(texts.get("child.record.restore"));
        back.setId("restore-" + line.record().id());
        back.setMinWidth(USE_PREF_SIZE);
        back.getStyleClass().addAll("flat", "small");
        back.setAccessibleText(texts.get("child.record.restore.name", line.title()));
        back.setOnAction(_ -> {
            model.restore(line.record());
            add.requestFocus();
        });
        var row = new HBox(what, back);
        row.getStyleClass().add("line");
        return row;
    }
}
