package se.varsam.ui.child;

import java.util.Arrays;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.FieldChoice;
import se.varsam.ui.kit.FieldControls;
import se.varsam.ui.kit.FieldGrid;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.LateTooltip;
import se.varsam.ui.kit.Section;

/** The asylum events of a child, and the row where the next one is typed. */
final class AsylumSection {
    private final AsylumViewModel model;
    private final ChildViewModel page;
    private final TypedDays days;
    private final Texts texts;

    AsylumSection(AsylumViewModel model, ChildViewModel page, TypedDays days, Texts texts) {
        this.model = model;
        this.page = page;
        this.days = days;
        this.texts = texts;
    }

    Section build() {
        var events = new VBox();
        events.setId("asylum-events");
        events.getStyleClass().add("lines");
        page.card().subscribe(card -> events.getChildren().setAll(card
                .map(known -> known.child().asylum().events().reversed().stream().map(this::line).toList())
                .filter(lines -> !lines.isEmpty())
                .orElseGet(() -> List.of(quiet(texts.get("child.asylum.none"))))));
        var section = new Section(texts.get("child.asylum.section"));
        section.getContent().addAll(events, form());
        return section;
    }

    private static Node quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        return label;
    }

    private Node line(AsylumEvent event) {
        var on = new Label(event.on().toString());
        on.getStyleClass().add("line-day");
        var what = new Label(texts.of(event.status()));
        what.getStyleClass().add("strong");
        what.setMinWidth(Label.USE_PREF_SIZE);
        var note = new Label(event.note());
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        var correct = small("fth-edit-2", texts.get("child.asylum.correct.name", event.on().toString()));
        correct.setOnAction(_ -> model.correct(event));
        var remove = small("fth-trash-2", texts.get("child.asylum.remove.name", event.on().toString()));
        remove.setOnAction(_ -> model.remove(event));
        var line = new HBox(on, what, note, correct, remove);
        line.getStyleClass().add("line");
        return line;
    }

    private static Button small(String icon, String name) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setAccessibleText(name);
        LateTooltip.set(button, name);
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    private Node form() {
        var day = DayRow.of("child.asylum.day", "asylum-day", model.day(), days.past(), texts);
        model.refusal().subscribe(refused -> day.setError(refused.map(texts::of)));
        var status = new FieldChoice<AsylumStatus>();
        status.setId("asylum-status");
        status.getItems().setAll(Arrays.asList(AsylumStatus.values()));
        status.setConverter(words());
        status.valueProperty().bindBidirectional(model.status());
        status.setMaxWidth(Double.MAX_VALUE);
        FormRow note = new FieldControls(texts).line("child.asylum.note", "asylum-note", model.note());
        var save = new Button();
        save.setId("asylum-save");
        save.setOnAction(_ -> model.save());
        var cancel = new Button(texts.get("kit.cancel"));
        cancel.getStyleClass().add("flat");
        cancel.setOnAction(_ -> model.clear());
        model.corrected().subscribe(event -> {
            save.setText(texts.get(event.isPresent() ? "child.asylum.save" : "child.asylum.add"));
            cancel.setVisible(event.isPresent());
        });
        note.setOnEnter(model::save);
        day.setOnEnter(model::save);
        var statusRow = new FormRow(texts.get("child.asylum.status"), status);
        var grid = new FieldGrid();
        grid.add(day);
        grid.add(statusRow);
        grid.addWide(note);
        return new VBox(12, grid, new HBox(8, save, cancel));
    }

    private StringConverter<AsylumStatus> words() {
        return new StringConverter<>() {
            @Override
            public String toString(AsylumStatus status) {
                return status == null ? "" : texts.of(status);
            }

            @Override
            public AsylumStatus fromString(String word) {
                return AsylumStatus.UNKNOWN;
            }
        };
    }
}
