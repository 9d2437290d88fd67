package se.varsam.ui.checklist;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;
import se.varsam.ui.checklist.ItemLine.Act;
import se.varsam.ui.checklist.MarkingViewModel.Said;
import se.varsam.ui.kit.DateField;
import se.varsam.ui.kit.FieldControls;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.FormRow;

/** What can be said of an item: a button for each, and the fields that the chosen one needs. */
final class MarkPanel extends VBox {
    private static final int NOTE = 18;
    private static final String NO_REASON = "refusal.item.reason";

    private final ItemLine line;
    private final MarkingViewModel model;
    private final Texts texts;

    MarkPanel(ItemLine line, MarkingViewModel model, Texts texts) {
        this.line = line;
        this.model = model;
        this.texts = texts;
        showActs();
    }

    private void showActs() {
        var acts = new FlowPane(8, 8);
        acts.getStyleClass().add("acts");
        line.acts().forEach(act -> acts.getChildren().add(button(act)));
        getChildren().setAll(acts);
    }

    private Button button(Act act) {
        var button = new Button(texts.get("checklist.act." + act.name()));
        button.setId(act.name().toLowerCase(Locale.ROOT) + "-" + line.id());
        button.setOnAction(_ -> {
            switch (act) {
                case TAKE_BACK -> model.takeBack(line);
                case CHANGE -> model.change(line);
                case DONE, NOT_APPLICABLE, POSTPONE -> ask(act);
            }
        });
        return button;
    }

    private void ask(Act act) {
        var day = new DateField(model.dates().reader(), texts);
        day.input().setId("mark-day");
        day.setText(act == Act.DONE ? model.today().toString() : "");
        FieldModel by = FieldModel.ofLine();
        by.fill(model.suggestedBy(line), Optional.empty());
        FieldModel note = FieldModel.ofLine();
        var controls = new FieldControls(texts);
        var dayRow = new FormRow(texts.get(act == Act.POSTPONE ? "checklist.day.postpone" : "checklist.day.done"), day);
        FormRow byRow = controls.line("checklist.by", "mark-by", by);
        FormRow noteRow = controls.line(act == Act.DONE ? "checklist.note" : "checklist.reason", "mark-note", note);
        if (noteRow.getField() instanceof TextField field) {
            field.setPrefColumnCount(NOTE);
        }
        var fields = switch (act) {
            case DONE -> new FlowPane(dayRow, byRow, noteRow);
            case POSTPONE -> new FlowPane(dayRow, noteRow);
            case NOT_APPLICABLE, TAKE_BACK, CHANGE -> new FlowPane(noteRow);
        };
        fields.getStyleClass().add("mark-fields");
        Consumer<Refusal> refused = reason -> {
            boolean ofNote = reason.key().equals(NO_REASON);
            dayRow.setError(ofNote ? Optional.empty() : Optional.of(texts.of(reason)));
            noteRow.setError(ofNote ? Optional.of(texts.of(reason)) : Optional.empty());
            (ofNote ? noteRow : dayRow).focus();
        };
        Runnable say = () -> by.read()
                .then(who -> note.read().then(why -> Outcome.done(new Said(day.text(), who, why))))
                .toOptional().ifPresent(said -> say(act, said, refused));
        Stream.of(dayRow, byRow, noteRow).forEach(row -> row.setOnEnter(say));
        var panel = new VBox(fields, buttons(act, say));
        panel.getStyleClass().add("mark-panel");
        getChildren().setAll(panel);
        (act == Act.POSTPONE ? dayRow : noteRow).focus();
    }

    private HBox buttons(Act act, Runnable say) {
        var confirm = new Button(texts.get("checklist.confirm." + act.name()));
        confirm.setId("mark-confirm");
        confirm.getStyleClass().add("accent");
        confirm.setOnAction(_ -> say.run());
        var cancel = new Button(texts.get("kit.cancel"));
        cancel.setOnAction(_ -> showActs());
        var buttons = new HBox(confirm, cancel);
        buttons.getStyleClass().add("mark-buttons");
        return buttons;
    }

    private void say(Act act, Said said, Consumer<Refusal> refused) {
        switch (act) {
            case DONE -> model.done(line, said, refused);
            case NOT_APPLICABLE -> model.notApplicable(line, said, refused);
            case POSTPONE -> model.postpone(line, said, refused);
            case TAKE_BACK -> model.takeBack(line);
            case CHANGE -> model.change(line);
        }
    }
}
