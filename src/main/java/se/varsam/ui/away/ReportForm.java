package se.varsam.ui.away;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.missing.StepReport;
import se.varsam.domain.missing.StepReport.Result;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.FieldControls;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.FxPause;
import se.varsam.ui.kit.Pause;

/** What was done about a step, in place: when, who, reached or not, what came of it, when to come back to it. */
final class ReportForm extends VBox {
    private static final int WHEN = 12;
    private static final int WHO = 18;
    private static final String RESULT = "result";

    private final Map<Result, RadioButton> results = new EnumMap<>(Result.class);
    private final AwayViewModel model;
    private final Texts texts;
    private final FormRow when;
    private final FormRow who;
    private final FormRow follow;
    private final FormRow outcome;
    private final FormRow note;
    private final Pause pause = FxPause.whileTyping();
    private final String name;
    private boolean touched;

    /** Who is told when the form is done with. */
    interface Ends {
        /** To be saved; {@code refused} hears why not, {@code forget} is called once it is. */
        void save(StepReport report, Consumer<Refusal> refused, Runnable forget);

        /** Not to be saved. */
        void cancel();
    }

    /**
     * A form that proposes a report.
     *
     * @param name
     *            what half-typed text of it is kept under; what was left there goes before the proposal
     */
    ReportForm(String name, StepReport proposed, AwayViewModel model, Texts texts, Ends ends) {
        this.name = name;
        this.model = model;
        this.texts = texts;
        var words = new AwayWords(texts);
        when = line("when", words.moment(proposed.at()), WHEN);
        who = line("who", proposed.who(), WHO);
        follow = line("follow", proposed.followUp().map(words::moment).orElse(""), WHEN);
        TextArea lines = FieldControls.lines();
        lines.setId("away-outcome");
        lines.setText(proposed.outcome());
        outcome = new FormRow(texts.get("away.form.outcome"), lines);
        note = line("note", proposed.note(), WHO);
        var group = new ToggleGroup();
        var choices = new FlowPane(12, 8);
        for (Result result : Result.values()) {
            var choice = new RadioButton(texts.of(result));
            choice.setId("away-" + result.name());
            choice.setToggleGroup(group);
            choice.setSelected(result == proposed.result());
            results.put(result, choice);
            choices.getChildren().add(choice);
        }
        var times = new FlowPane(12, 12, when, who, follow);
        getStyleClass().add("report-form");
        getChildren().setAll(times, choices, outcome, note, buttons(ends));
        List.of(when, who, follow, note).forEach(row -> row.setOnEnter(() -> save(ends)));
        model.halfTyped(name).ifPresent(this::fill);
        rows().values().forEach(row -> field(row).ifPresent(f -> f.textProperty().addListener((_, _, _) -> touched())));
        group.selectedToggleProperty().addListener((_, _, _) -> touched());
    }

    private Map<String, FormRow> rows() {
        return Map.of("when", when, "who", who, "follow", follow, "outcome", outcome, "note", note);
    }

    private void fill(Map<String, String> typed) {
        rows().forEach((field, row) -> Optional.ofNullable(typed.get(field))
                .ifPresent(text -> field(row).ifPresent(f -> f.setText(text))));
        results.forEach((result, choice) -> choice.setSelected(result.name().equals(typed.get(RESULT))));
    }

    private void touched() {
        touched = true;
        pause.restart(this::keep);
    }

    /** Keeps what is half typed, so that neither a lock nor a kill loses it. */
    void keep() {
        pause.stop();
        if (touched) {
            touched = false;
            var fields = new HashMap<String, String>();
            rows().forEach((field, row) -> fields.put(field, FieldCheck.draft(text(row))));
            fields.put(RESULT, result().name());
            model.keepHalfTyped(name, fields);
        }
    }

    /** Done with: nothing is half typed any longer. */
    private void forget() {
        pause.stop();
        touched = false;
        model.keepHalfTyped(name, Map.of());
    }

    private FormRow line(String name, String text, int columns) {
        var field = new TextField(text);
        field.setId("away-" + name);
        field.setPrefColumnCount(columns);
        return new FormRow(texts.get("away.form." + name), field);
    }

    private HBox buttons(Ends ends) {
        var save = new Button(texts.get("away.form.save"));
        save.setId("away-save");
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> save(ends));
        var cancel = new Button(texts.get("kit.cancel"));
        cancel.setId("away-cancel");
        cancel.setOnAction(_ -> {
            forget();
            ends.cancel();
        });
        var buttons = new HBox(8, save, cancel);
        buttons.getStyleClass().add("report-buttons");
        return buttons;
    }

    /** Puts the keyboard where the form begins. */
    void begin() {
        who.focus();
    }

    private void save(Ends ends) {
        read(note, FieldCheck::note).then(more -> read(outcome, FieldCheck::note).then(came -> read(follow,
                model::planned).then(
                        later -> read(who, FieldCheck::line).then(by -> read(when, model::been)
                                .then(at -> Outcome.done(new StepReport(at, by, result(), came, later, more)))))))
                .toOptional().ifPresent(report -> ends.save(report, this::refused, this::forget));
    }

    /** What stands in a field; what is wrong with it is said there. */
    private <T> Outcome<T> read(FormRow row, Function<String, Outcome<T>> rules) {
        Outcome<T> outcome = rules.apply(text(row));
        row.setError(outcome.refusal().map(texts::of));
        outcome.refusal().ifPresent(_ -> row.focus());
        return outcome;
    }

    private void refused(Refusal reason) {
        refuse(reason.key().endsWith("followUp") ? follow : when, reason);
    }

    private void refuse(FormRow row, Refusal reason) {
        row.setError(Optional.of(texts.of(reason)));
        row.focus();
    }

    private Result result() {
        return results.entrySet().stream().filter(e -> e.getValue().isSelected()).map(Map.Entry::getKey).findFirst()
                .orElse(Result.DONE);
    }

    private static String text(FormRow row) {
        return field(row).map(TextInputControl::getText).orElse("");
    }

    private static Optional<TextInputControl> field(FormRow row) {
        return row.getField() instanceof TextInputControl field ? Optional.of(field) : Optional.empty();
    }
}
