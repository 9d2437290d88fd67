package se.varsam.ui.child;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import se.varsam.domain.child.AgeDecision.Kind;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;
import se.varsam.ui.child.AgeChange.What;
import se.varsam.ui.child.AgeForm.Part;
import se.varsam.ui.child.AgeViewModel.Step;
import se.varsam.ui.kit.FieldGrid;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.Section;

/** What is asked in the step the user is in, below it what would happen, and the buttons that save or forget. */
final class AgeStepPane {
    private final AgeViewModel model;
    private final TypedDays days;
    private final Texts texts;
    private final Button save;
    private final Button cancel;
    private final Label refused = new Label();
    private final WhatIfPane whatIf;
    private Runnable tellWhatIsMissing = () -> {};

    AgeStepPane(AgeViewModel model, TypedDays days, Texts texts) {
        this.model = model;
        this.days = days;
        this.texts = texts;
        this.whatIf = new WhatIfPane(texts, days.today());
        this.save = new Button(texts.get("child.age.save"));
        this.cancel = new Button(texts.get("child.age.cancel"));
        save.setId("age-save");
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> {
            if (model.proposal().get().isPresent()) {
                model.save();
            } else {
                tellWhatIsMissing.run();
            }
        });
        cancel.setId("age-cancel");
        cancel.setOnAction(_ -> model.cancel());
        refused.setId("age-refused");
        refused.setWrapText(true);
        refused.getStyleClass().add("tone-late");
    }

    /** Shows the step in a box, nothing while the user only looks. */
    void showIn(VBox box) {
        model.step().subscribe(step -> {
            box.getChildren().setAll(content(step));
            if (!(step instanceof Step.Reading)) {
                focusFirst(box);
            }
        });
        model.proposal().subscribe(proposal -> {
            whatIf.show(proposal);
        });
        model.refusal().subscribe(reason -> {
            refused.setText(reason.map(texts::of).orElse(""));
            refused.setManaged(reason.isPresent());
        });
    }

    private static void focusFirst(VBox box) {
        box.lookupAll(".combo-box, .text-field").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private List<Node> content(Step step) {
        return switch (step) {
            case Step.Reading() -> List.of();
            case Step.Typing(var corrected) -> with(
                    texts.get(corrected.isPresent() ? "child.age.correcting" : "child.age.adding"), form());
            case Step.Telling(var what, _) -> with(texts.get("child.age.doing." + what), day(what));
            case Step.Asking(var what) -> with(texts.get("child.age.doing." + what), note(what));
        };
    }

    private List<Node> with(String title, Node asked) {
        var section = new Section(title);
        section.getContent().addAll(asked, whatIf.sentence(), refused, new HBox(8, save, cancel), whatIf.lines());
        return List.of(section);
    }

    private Node form() {
        var grid = new FieldGrid(3);
        grid.add(kindRow());
        Map<Part, FormRow> rows = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            FormRow row = row(part);
            rows.put(part, row);
            row.setOnLeave(() -> showRefusal(part, row));
            grid.add(row);
        }
        model.proposal().addListener(_ -> rows.forEach(this::showRefusal));
        for (Part part : Part.values()) {
            model.form().text(part).addListener(_ -> rows.forEach(this::showRefusal));
        }
        tellWhatIsMissing = () -> rows.forEach((part, row) -> row.setError(model.form().refusal(part).or(
                () -> missing(part)).map(texts::of)));
        return grid;
    }

    private Optional<Refusal> missing(Part part) {
        return part == Part.BIRTH_DATE && model.form().text(part).get().isBlank()
                ? Optional.of(Refusal.of("refusal.date.unreadable"))
                : Optional.empty();
    }

    /** Says what is wrong, but nothing new about the field that is being typed in. */
    private void showRefusal(Part part, FormRow row) {
        Optional<String> refusal = model.form().refusal(part).map(texts::of);
        if (refusal.isEmpty() || !row.isTyping()) {
            row.setError(refusal);
        }
    }

    private FormRow row(Part part) {
        String id = "age-" + part.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        if (part.isDay()) {
            return DayRow.of("child.age." + part, id, model.form().text(part),
                    part == Part.BIRTH_DATE ? days.birth() : days.past(), texts);
        }
        var field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(model.form().text(part));
        var row = new FormRow(texts.get("child.age." + part), field);
        row.setHint(texts.get("child.age." + part + ".hint"));
        return row;
    }

    private FormRow kindRow() {
        var box = new ComboBox<Kind>();
        box.setId("age-kind");
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(Kind.values());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Kind kind) {
                return kind == null ? "" : texts.of(kind);
            }

            @Override
            public Kind fromString(String word) {
                return Kind.STATED;
            }
        });
        box.valueProperty().bindBidirectional(model.form().kind());
        var row = new FormRow(texts.get("child.age.KIND"), box);
        row.setHint(texts.get("child.age.KIND.hint"));
        return row;
    }

    private Node day(What what) {
        var typed = new SimpleStringProperty(days.today().toString());
        FormRow row = DayRow.of("child.age.day." + what, "age-day", typed, days.past(), texts);
        typed.subscribe(text -> {
            Outcome<LocalDate> day = days.past().day(text);
            model.tellDay(day.toOptional());
        });
        tellWhatIsMissing = () -> row.setError(days.past().day(typed.get()).refusal().map(texts::of));
        var grid = new FieldGrid();
        grid.add(row);
        return new VBox(12, note(what), grid);
    }

    private Node note(What what) {
        var label = new Label(switch (what) {
            case APPEALED, STAYED, REVERSED, REMOVED -> texts.get("child.age.doing.note." + what);
            default -> "";
        });
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        label.setManaged(!label.getText().isEmpty());
        return label;
    }
}
