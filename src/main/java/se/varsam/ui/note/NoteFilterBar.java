package se.varsam.ui.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;

import se.varsam.domain.note.NoteKind;
import se.varsam.domain.shared.DateRange;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.PartialDate;
import se.varsam.domain.shared.TypedDate;
import se.varsam.domain.shared.TypedDate.Precision;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.ChoiceWords;
import se.varsam.ui.kit.DateField;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.note.NoteFilter.Shown;

/** Chooses which notes are shown: kind, state, and the days of the events. */
final class NoteFilterBar extends FlowPane {
    /** Room for a day, no more: all filters stand in one row with large text too. */
    private static final int DAY = 6;

    private final NotesViewModel model;
    private final Texts texts;
    private final LocalDate today;
    private final ComboBox<Optional<NoteKind>> kind = new ComboBox<>();
    private final ComboBox<Shown> state = new ComboBox<>();
    private final DateField from;
    private final DateField to;

    NoteFilterBar(NotesViewModel model, Texts texts, LocalDate today) {
        this.model = model;
        this.texts = texts;
        this.today = today;
        this.from = day("from");
        this.to = day("to");
        getStyleClass().add("note-filters");
        kinds();
        states();
        getChildren().addAll(new FormRow(texts.get("note.filter.kind"), kind),
                new FormRow(texts.get("note.filter.state"), state), row("from", from), row("to", to));
    }

    private void kinds() {
        kind.setId("filter-kind");
        var all = new ArrayList<Optional<NoteKind>>(List.of(Optional.empty()));
        for (NoteKind each : NoteKind.values()) {
            all.add(Optional.of(each));
        }
        kind.getItems().setAll(all);
        kind.setConverter(new ChoiceWords<>(choice -> choice.map(texts::of).orElse(texts.get("note.filter.kind.all"))));
        kind.setValue(Optional.empty());
        kind.setOnAction(_ -> model.filter(model.filter().of(kind.getValue())));
    }

    private void states() {
        state.setId("filter-state");
        state.getItems().setAll(Shown.values());
        // the number in the bin belongs to its word
        model.binned().subscribe(_ -> state.setConverter(new ChoiceWords<>(this::word)));
        state.setValue(Shown.ALL);
        state.setOnAction(_ -> model.filter(model.filter().with(state.getValue())));
    }

    /** Shows all kinds and states again, where a note is to be seen that a filter might hide. */
    void reset() {
        kind.setValue(Optional.empty());
        state.setValue(Shown.ALL);
        from.setText("");
        to.setText("");
        model.filter(NoteFilter.ALL);
    }

    private String word(Shown shown) {
        return shown == Shown.BIN
                ? texts.get("note.filter.state.BIN", model.binned().get())
                : texts.get("note.filter.state." + shown.name());
    }

    /** A day that can't be read filters nothing: that is said once the field is left. */
    private FormRow row(String name, DateField field) {
        var row = new FormRow(texts.get("note.filter." + name), field);
        field.input().textProperty().subscribe(_ -> row.setError(Optional.empty()));
        row.setOnLeave(() -> row.setError(field.problem()));
        return row;
    }

    private DateField day(String name) {
        var field = new DateField(this::read, texts);
        field.input().setId("filter-" + name);
        field.input().setPrefColumnCount(DAY);
        field.input().setPromptText(texts.get("note.filter.day"));
        field.value().subscribe(_ -> between());
        return field;
    }

    /** A day, or a month or a year of which the first or the last day is meant. */
    private Outcome<PartialDate> read(String typed) {
        var range = DateRange.past(today);
        Outcome<PartialDate> day = new TypedDate(today, range, Precision.WHOLE).read(typed);
        return day.refusal().isEmpty() ? day : new TypedDate(today, range, Precision.PARTIAL).read(typed);
    }

    @SuppressWarnings("NullAway") // the first field is made before the second
    private void between() {
        if (from != null && to != null) {
            model.filter(model.filter().between(from.value().get().map(PartialDate::earliest),
                    to.value().get().map(PartialDate::latest)));
        }
    }
}
