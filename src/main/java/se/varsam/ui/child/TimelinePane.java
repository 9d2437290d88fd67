package se.varsam.ui.child;

import java.util.function.Consumer;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import se.varsam.domain.timeline.TimelineEvent;
import se.varsam.i18n.Texts;
import se.varsam.ui.child.TimelineModel.Zoom;

/** The timeline on a child's page: its drawing or the same as a list, how much is seen, and the way to paper. */
final class TimelinePane extends VBox {
    private static final double LIST_ROWS = 7;
    private static final double ROW = 28;

    private final TimelineModel model;
    private final Texts texts;

    /**
     * A pane over its model.
     *
     * @param open
     *            hears of an event that is chosen
     * @param paper
     *            leads to the summary on paper
     */
    TimelinePane(TimelineModel model, Consumer<TimelineEvent> open, Runnable paper, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("section", "timeline-pane");
        var chart = new TimelineChart(model, open, texts);
        var told = new Label();
        told.setId("timeline-told");
        told.getStyleClass().addAll("hint", "timeline-told");
        told.setWrapText(true);
        told.setMaxWidth(Double.MAX_VALUE);
        told.textProperty().bind(chart.told().map(words -> words.isEmpty()
                ? texts.get("child.timeline.keys")
                : words));
        var list = list();
        var asList = new ToggleButton(texts.get("child.timeline.list"));
        asList.setId("timeline-as-list");
        asList.getStyleClass().addAll("small", "flat");
        asList.selectedProperty().subscribe(chosen -> getChildren().setAll(bar(asList, paper),
                chosen ? list : chart, told));
        told.visibleProperty().bind(asList.selectedProperty().not());
        told.managedProperty().bind(told.visibleProperty());
    }

    private HBox bar(ToggleButton asList, Runnable paper) {
        var title = new Label(texts.get("child.timeline.title"));
        title.getStyleClass().add("section-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var print = new Button(texts.get("child.timeline.paper"));
        print.setId("timeline-paper");
        print.getStyleClass().addAll("small", "flat");
        print.setOnAction(_ -> paper.run());
        var bar = new HBox(4, title, space);
        bar.getStyleClass().add("timeline-bar");
        var group = new ToggleGroup();
        for (Zoom zoom : Zoom.values()) {
            bar.getChildren().add(button(zoom, group));
        }
        bar.getChildren().addAll(asList, print);
        return bar;
    }

    private ToggleButton button(Zoom zoom, ToggleGroup group) {
        var button = new ToggleButton(texts.get("child.timeline.zoom." + zoom));
        button.setId("timeline-" + zoom);
        button.getStyleClass().addAll("small", "flat");
        button.setToggleGroup(group);
        button.setAccessibleText(texts.get("child.timeline.zoom.name", button.getText()));
        model.zoom().subscribe(now -> button.setSelected(now == zoom));
        button.setOnAction(_ -> {
            model.zoom().set(zoom);
            button.setSelected(true);
        });
        return button;
    }

    private ListView<String> list() {
        var list = new ListView<String>();
        list.setId("timeline-list");
        list.setAccessibleText(texts.get("child.timeline.list.name"));
        list.setPrefHeight(LIST_ROWS * ROW);
        model.timeline().subscribe(told -> list.getItems().setAll(model.words().list(told)));
        return list;
    }
}
