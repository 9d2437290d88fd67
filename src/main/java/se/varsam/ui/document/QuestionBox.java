package se.varsam.ui.document;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.varsam.domain.child.FieldKind;
import se.varsam.domain.document.FilledForm.Entry;
import se.varsam.domain.document.FilledForm.Tick;
import se.varsam.domain.document.FilledForm.Value;
import se.varsam.domain.document.FormInProgress.Asked;
import se.varsam.domain.document.FormInProgress.Edit;
import se.varsam.domain.document.FormInProgress.State;
import se.varsam.domain.document.Question;
import se.varsam.domain.document.Source.Place;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Chip;
import se.varsam.ui.kit.Column;
import se.varsam.ui.kit.FieldControls;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.Tone;

/** A question of a form: label, what is missing, advice, and a field for each part of the answer. */
final class QuestionBox extends Column {
    private static final double GAP = 6;

    private final Answering model;
    private final Texts texts;
    private final FieldControls controls;
    private final Label label = new Label();
    private final HBox head = new HBox(label);
    private final Label stands = new Label();
    private final VBox fields = new VBox();
    private final Label printed = new Label();
    private Optional<Button> change = Optional.empty();

    QuestionBox(Asked asked, Answering model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.controls = new FieldControls(texts);
        setId("question-" + asked.id());
        setSpacing(GAP); // no style class: with the id, JavaFX would find all styles in it anew for each question
        head.getStyleClass().add("question-head");
        label.getStyleClass().add("question-label");
        label.setWrapText(true);
        label.setText(asked.label());
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        stands.setWrapText(true);
        fields.getStyleClass().add("question-parts");
        getChildren().addAll(head, fields);
        if (!asked.advice().isEmpty()) {
            var advice = new Label(asked.advice());
            advice.getStyleClass().add("hint");
            advice.setWrapText(true);
            fields.getChildren().add(advice);
        }
        asked.edits().forEach(edit -> add(edit, asked));
    }

    /** Lets the answer be read as it will be printed; its fields stand below where it is unknown, or once asked for. */
    void readFirst(Asked asked) {
        printed.getStyleClass().add("question-answer");
        printed.setWrapText(true);
        printed.setMinHeight(USE_PREF_SIZE);
        getChildren().add(1, printed);
        stands.setVisible(false);
        stands.setManaged(false);
        boolean inFields = asked.edits().stream().anyMatch(edit -> !(edit instanceof Edit.Elsewhere));
        if (inFields && asked.state() == State.KNOWN) {
            var open = new Button(texts.get("call.change"));
            open.setId("change-" + asked.id());
            open.getStyleClass().add("small");
            open.setMinWidth(USE_PREF_SIZE);
            open.setAccessibleText(texts.get("away.button.of", open.getText(), asked.label()));
            open.setOnAction(_ -> {
                showFields(true);
                first(fields).ifPresent(Node::requestFocus);
            });
            change = Optional.of(open);
        }
        showFields(change.isEmpty());
    }

    private void showFields(boolean shown) {
        change = change.filter(_ -> !shown);
        head.getChildren().removeIf(Button.class::isInstance);
        fields.setVisible(shown);
        fields.setManaged(shown);
    }

    private void add(Edit edit, Asked asked) {
        switch (edit) {
            case Edit.OfChild(var field, _) ->
                fields.getChildren().add(row("field." + field.name(), field.kind(), edit, asked));
            case Edit.OfEpisode(var field, _) ->
                fields.getChildren().add(row("episode." + field.name(), field.kind(), edit, asked));
            case Edit.Typed(var question, _, var lines) ->
                fields.getChildren().add(typed(question, lines, model.answer(edit), asked));
            case Edit.Choice(var question, _, var options) ->
                fields.getChildren().add(choice(question, options, model.answer(edit)));
            case Edit.Elsewhere(var place) -> fields.getChildren().add(elsewhere(place));
        }
    }

    /** The row of a field; the question itself is the label of its only field. */
    private Node row(String key, FieldKind kind, Edit edit, Asked asked) {
        boolean only = asked.edits().stream().filter(e -> !(e instanceof Edit.Elsewhere)).count() == 1;
        FormRow row = controls.row(key, only ? "" : texts.get(key), kind, model.answer(edit));
        Optional.ofNullable(row.getField()).filter(_ -> only)
                .ifPresent(field -> field.setAccessibleText(asked.label()));
        if (!asked.advice().isEmpty()) {
            row.setHint("");
            row.setSaid(asked.advice());
        }
        return row;
    }

    private Node typed(String question, int lines, FieldModel answer, Asked asked) {
        FormRow row = controls.answer("answer-" + question, lines > 1 ? FieldKind.LONG_TEXT : FieldKind.TEXT, answer);
        Optional.ofNullable(row.getField()).ifPresent(field -> field.setAccessibleText(asked.label()));
        row.setSaid(asked.advice());
        return row;
    }

    private Node choice(String question, Iterable<Question.Option> options, FieldModel answer) {
        var group = new ToggleGroup();
        var box = new VBox();
        box.getStyleClass().add("choices");
        for (Question.Option option : options) {
            var radio = new RadioButton(option.label());
            radio.setId("choice-" + question + "-" + option.id());
            radio.setWrapText(true);
            radio.setToggleGroup(group);
            radio.setUserData(option.id());
            radio.setOnAction(_ -> {
                answer.typed().set(option.id());
                answer.leave();
            });
            box.getChildren().add(radio);
        }
        answer.typed().subscribe(chosen -> group.getToggles()
                .forEach(toggle -> toggle.setSelected(toggle.getUserData().equals(chosen))));
        return box;
    }

    private Node elsewhere(Place place) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(stands, gap);
        row.getStyleClass().add("stands");
        var change = new Button(texts.get("document.screen.change." + place.name()));
        change.setMinWidth(USE_PREF_SIZE);
        change.setOnAction(_ -> model.open(place));
        row.getChildren().add(change);
        return row;
    }

    /** Shows how the question stands now. */
    void show(Asked asked) {
        show(asked, asked.missing());
    }

    /** The same, and whether it is marked as not known. */
    void show(Asked asked, boolean marked) {
        stands.setText(text(asked.entry()));
        printed.setText(asked.state() == State.UNKNOWN ? texts.get("document.screen.unknown") : text(asked.entry()));
        head.getChildren().setAll(label);
        change.ifPresent(head.getChildren()::add);
        if (marked) {
            head.getChildren().add(asked.state() == State.PARTLY
                    ? new Chip(Tone.SOON, "fth-pie-chart", texts.get("document.screen.mark.partly"))
                    : new Chip(Tone.SOON, "fth-help-circle", texts.get("document.screen.mark.missing")));
        }
    }

    private String text(Entry entry) {
        return switch (entry) {
            case Entry.Answer(_, Value.Known(var text), _) -> text;
            case Entry.Answer _ -> texts.get("document.screen.unknown");
            case Entry.Ticks(_, var ticks) ->
                ticks.stream().filter(Tick::ticked).map(Tick::label).collect(Collectors.joining(", "));
            case Entry.Boxes(_, var lines) -> String.join("\n", lines);
            case Entry.Picture(_, _, var description) -> description;
            case Entry.Paragraph(var text) -> text;
            case Entry.Signature _,Entry.Table _,Entry.Life _ -> "";
        };
    }

    /** Puts the cursor in the first field. */
    void focusFirst() {
        first(this).ifPresent(Node::requestFocus);
    }

    private static Optional<Node> first(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(n -> first(n).stream()).findFirst()
                : Optional.empty();
    }
}
