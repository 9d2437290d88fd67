package se.varsam.ui.child;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.i18n.Texts;
import se.varsam.ui.child.RecordListViewModel.Line;
import se.varsam.ui.child.RecordOrder.Stage;
import se.varsam.ui.kit.Chip;
import se.varsam.ui.kit.LateTooltip;
import se.varsam.ui.kit.Tone;

/** A record in one line: opened by its name or a click anywhere, removed by its bin. */
final class RecordLine extends HBox {
    private final RecordListViewModel model;
    private final Texts texts;
    private final FontIcon arrow = new FontIcon("fth-chevron-right");
    private final Button title = new Button();
    private final Label details = new Label();
    private final HBox stage = new HBox();
    private final Button remove = new Button("", new FontIcon("fth-trash-2"));
    private Optional<Line> shown = Optional.empty();

    RecordLine(RecordListViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        // what people type must not become a key of the menu
        title.setMnemonicParsing(false);
        title.getStyleClass().addAll("flat", "record-title");
        title.setOnAction(_ -> toggle());
        details.getStyleClass().add("quiet");
        // side by side, or below each other where there is too little room
        var words = new FlowPane(title, details);
        words.getStyleClass().add("record-words");
        words.setMinWidth(0);
        words.prefWrapLengthProperty().bind(widthProperty());
        for (Labeled each : List.of(title, details)) {
            each.setMinWidth(0);
            each.maxWidthProperty().bind(words.widthProperty());
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        remove.getStyleClass().addAll("button-icon", "flat", "small");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(_ -> shown.ifPresent(line -> model.remove(line.record())));
        stage.setAlignment(Pos.CENTER);
        getStyleClass().addAll("line", "record-line");
        setOnMouseClicked(_ -> toggle());
        getChildren().addAll(arrow, words, stage, remove);
    }

    private void toggle() {
        shown.ifPresent(line -> model.toggle(line.record()));
    }

    /** Whether it is this record's line. */
    boolean is(Line line) {
        return shown.filter(s -> s.record().id() == line.record().id()).isPresent();
    }

    /** Shows the record as it is now. */
    RecordLine show(Line line, boolean open) {
        shown = Optional.of(line);
        title.setId("record-" + line.record().id());
        title.setText(line.title());
        LateTooltip.set(title, line.title());
        title.setAccessibleText(texts.get(open ? "child.record.opened.name" : "child.record.closed.name",
                line.title(), line.details()));
        arrow.setIconLiteral(open ? "fth-chevron-down" : "fth-chevron-right");
        details.setText(line.details());
        LateTooltip.set(details, line.details());
        stage.getChildren().setAll(line.stage().map(this::chip).stream().toList());
        remove.setId("remove-" + line.record().id());
        remove.setAccessibleText(texts.get("child.record.remove.name", line.title()));
        LateTooltip.set(remove, remove.getAccessibleText());
        title.getStyleClass().remove("strong");
        if (line.stage().filter(Stage.ENDED::equals).isEmpty()) {
            title.getStyleClass().add("strong");
        }
        return this;
    }

    private Chip chip(Stage at) {
        String word = texts.get("child.record.stage." + model.kind() + "." + at);
        return switch (at) {
            case PLANNED -> new Chip(Tone.INFO, "fth-calendar", word);
            case LASTING -> new Chip(Tone.OK, "fth-check", word);
            case ENDED -> new Chip(Tone.QUIET, "fth-archive", word);
        };
    }
}
