package se.varsam.ui.checklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldKind;
import se.varsam.domain.reminder.Schedule.Unit;
import se.varsam.i18n.EveryWords;
import se.varsam.i18n.Texts;
import se.varsam.ui.checklist.ReminderForm.Field;
import se.varsam.ui.checklist.RemindersViewModel.Editing;
import se.varsam.ui.checklist.RemindersViewModel.Read;
import se.varsam.ui.checklist.RemindersViewModel.Shown;
import se.varsam.ui.kit.DateField;
import se.varsam.ui.kit.DueChip;
import se.varsam.ui.kit.FieldControls;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.Section;

/** The plan of a deadline of one's own: templates for a new one, its fields, what can be said of it, its history. */
final class ReminderEditor extends VBox {
    private static final double SHORT = 120;
    /** Room for what the empty field shows. */
    private static final int DAY = 16;

    private final RemindersViewModel model;
    private final Texts texts;
    private final FieldControls controls;
    private final TextInputControl title;
    private final Section plan;
    private final VBox templates = new VBox();
    private final FlowPane begunBefore = new FlowPane(8, 4);
    private final FlowPane templateButtons = new FlowPane(8, 8);
    private final ComboBox<Optional<ChildId>> whom = new ComboBox<>();
    private final VBox state = new VBox();

    ReminderEditor(RemindersViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.controls = new FieldControls(texts);
        this.title = controls.text(FieldKind.TEXT, field(Field.TITLE));
        this.plan = new Section(texts.get("reminder.plan"));
        getStyleClass().add("reminder-editor");
        setFocusTraversable(false);
        templates.getStyleClass().add("reminder-templates");
        state.getStyleClass().add("reminder-editor");
        templateButtons.setMinWidth(0); // else as wide as its widest button wants to be
        begunBefore();
        fields();
        getChildren().setAll(templates, state, plan);
        model.read().subscribe(this::offer);
        model.editing().subscribe(this::show);
        model.chosen().subscribe(this::show);
        model.filter().subscribe(shown -> plan.setDisable(shown == Shown.BIN));
    }

    private void begunBefore() {
        var anew = new Hyperlink(texts.get("reminder.draft.anew"));
        anew.setId("reminder-anew");
        anew.setOnAction(_ -> {
            model.beginAnew();
            requestFocus();
        });
        begunBefore.setId("reminder-draft");
        begunBefore.getChildren().setAll(new Label(texts.get("reminder.draft")), anew);
        begunBefore.getStyleClass().add("notice");
        begunBefore.setMinWidth(0);
        begunBefore.visibleProperty().bind(model.resumed());
        begunBefore.managedProperty().bind(model.resumed());
    }

    private FieldModel field(Field field) {
        return model.form().field(field);
    }

    private void fields() {
        var day = new DateField(model.dates().reader(), texts);
        day.input().textProperty().bindBidirectional(field(Field.DAY).typed());
        day.input().focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                field(Field.DAY).leave();
            }
        });
        day.input().setId("DAY");
        day.input().setPrefColumnCount(DAY);
        FormRow dayRow = row(Field.DAY, day);
        FormRow titleRow = row(Field.TITLE, title);
        model.refused().subscribe(why -> {
            boolean ofDay = why.filter(reason -> reason.key().startsWith("refusal.date.")).isPresent();
            titleRow.setError(why.filter(_ -> !ofDay).map(texts::of));
            dayRow.setError(why.filter(_ -> ofDay).map(texts::of));
        });
        whom.setId("CHILD");
        whom.setMaxWidth(Double.MAX_VALUE);
        whom.setConverter(new Words<>(this::name));
        whom.valueProperty().bindBidirectional(model.form().child());
        var repeat = new FlowPane(repeats(), count());
        repeat.getStyleClass().add("mark-fields");
        var days = new FlowPane(dayRow, row(Field.WARN, shortField(Field.WARN)));
        days.getStyleClass().add("mark-fields");
        plan.getContent().setAll(titleRow, new FormRow(texts.get("reminder.CHILD"), whom), days, repeat,
                row(Field.NOTE, controls.text(FieldKind.LONG_TEXT, field(Field.NOTE))));
    }

    private FormRow repeats() {
        var units = new ComboBox<Optional<Unit>>();
        units.setId("UNIT");
        units.getItems().add(Optional.empty());
        Arrays.stream(Unit.values()).map(Optional::of).forEach(units.getItems()::add);
        units.setConverter(new Words<>(unit -> texts
                .get("reminder.unit." + unit.map(Enum::name).orElse("NONE"))));
        units.valueProperty().bindBidirectional(model.form().unit());
        return new FormRow(texts.get("reminder.UNIT"), units);
    }

    private FormRow count() {
        FormRow count = row(Field.COUNT, shortField(Field.COUNT));
        model.form().unit().subscribe(unit -> {
            count.setVisible(unit.isPresent());
            count.setManaged(unit.isPresent());
            tellHowOften(count);
        });
        field(Field.COUNT).typed().subscribe(_ -> tellHowOften(count));
        return count;
    }

    private void tellHowOften(FormRow count) {
        count.setHint(model.form().every().map(new EveryWords(texts)::of).orElse(""));
    }

    private TextInputControl shortField(Field field) {
        TextInputControl control = controls.text(FieldKind.TEXT, field(field));
        control.setMaxWidth(SHORT);
        return control;
    }

    private FormRow row(Field field, Node control) {
        if (control.getId() == null && !(control instanceof DateField)) {
            control.setId(field.name());
        }
        var row = new FormRow(texts.get("reminder." + field.name()), control);
        field(field).note().subscribe(note -> row.setError(note.error().map(texts::of)));
        if (field == Field.WARN) {
            model.read().subscribe(read -> row
                    .setHint(texts.get("reminder.WARN.hint", read.settings().warnDays())));
        }
        return row;
    }

    private String name(Optional<ChildId> whose) {
        return whose.flatMap(id -> model.read().get().children().stream().filter(c -> c.id().equals(id)).findFirst())
                .map(Child::listedNameAndNumber)
                .orElseGet(() -> texts.get(whose.isPresent() ? "reminder.closedCard" : "domain.own.nobody"));
    }

    /** The children that can be chosen, and the templates with the register's own periods. */
    private void offer(Read read) {
        List<Optional<ChildId>> choices = Stream
                .concat(Stream.of(Optional.<ChildId>empty()), read.children().stream().map(Child::id).map(Optional::of))
                .toList();
        if (!whom.getItems().equals(choices)) {
            Optional<ChildId> kept = model.form().child().get();
            whom.getItems().setAll(choices);
            whom.setValue(kept);
        }
        templateButtons.getChildren().setAll(Arrays.stream(Template.values()).map(this::button).toList());
    }

    private Button button(Template template) {
        String name = texts.get("reminder.template." + template.name());
        var button = new Button(template.every(model.read().get().settings().accountMonths())
                .map(every -> texts.get("reminder.template", name, new EveryWords(texts).of(every))).orElse(name));
        button.setId("template-" + template.name());
        button.setWrapText(true);
        button.maxWidthProperty().bind(templateButtons.widthProperty());
        button.setOnAction(_ -> {
            model.use(template);
            plan.lookup("#DAY").requestFocus();
        });
        return button;
    }

    private void show(Editing what) {
        boolean begun = what == Editing.NEW;
        templates.setVisible(begun);
        templates.setManaged(begun);
        if (begun) {
            Label hint = quiet(texts.get("reminder.templates"));
            hint.setMinHeight(USE_PREF_SIZE);
            templates.getChildren().setAll(begunBefore, hint, templateButtons);
        }
    }

    private void show(Optional<ReminderLine> chosen) {
        state.setVisible(chosen.isPresent());
        state.setManaged(chosen.isPresent());
        chosen.ifPresent(line -> state.getChildren().setAll(now(line)));
    }

    private Section now(ReminderLine line) {
        var section = new Section(line.item().title());
        var when = new Label(line.item().days());
        when.setWrapText(true);
        var head = new FlowPane(8, 4, DueChip.of(line.due().state(), texts), new Label(line.whom()));
        line.reminder().child().ifPresent(_ -> head.getChildren().add(toChild()));
        section.getContent().addAll(head, when);
        Stream.of(String.join(" · ", line.item().marks()), line.item().said(), line.next())
                .filter(text -> !text.isEmpty()).map(ReminderEditor::quiet).forEach(section.getContent()::add);
        boolean binned = model.filter().get() == Shown.BIN;
        if (!binned) {
            section.getContent().add(new MarkPanel(withoutChange(line.item()), model, texts));
        }
        section.getContent().add(plans(line, binned));
        if (!line.history().isEmpty()) {
            var title = new Label(texts.get("reminder.history"));
            title.getStyleClass().add("strong");
            section.getContent().add(title);
            line.history().stream().map(ReminderEditor::quiet).forEach(section.getContent()::add);
        }
        return section;
    }

    private Hyperlink toChild() {
        var link = new Hyperlink(texts.get("reminder.toChild"));
        link.setId("toChild");
        link.setOnAction(_ -> model.openChild());
        return link;
    }

    /** On this page the plan stands below already. */
    private static ItemLine withoutChange(ItemLine line) {
        var acts = new java.util.TreeSet<>(line.acts());
        acts.remove(ItemLine.Act.CHANGE);
        return new ItemLine(line.due(), line.when(), line.days(), line.actor(), line.said(), line.marks(), acts);
    }

    private FlowPane plans(ReminderLine line, boolean binned) {
        List<Node> buttons = new ArrayList<>();
        if (binned) {
            buttons.add(button("restore", "fth-corner-up-left", model::restore));
        } else {
            if (line.reminder().schedule().every().isPresent()) {
                boolean ended = line.reminder().schedule().until().isPresent();
                buttons.add(button(ended ? "resume" : "stop", ended ? "fth-repeat" : "fth-square", model::stop));
            }
            buttons.add(button("remove", "fth-trash-2", model::remove));
        }
        var row = new FlowPane(8, 8);
        row.getChildren().setAll(buttons);
        return row;
    }

    private Button button(String name, String icon, Runnable action) {
        var button = new Button(texts.get("reminder." + name), new FontIcon(icon));
        button.setId("reminder-" + name);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        return label;
    }

    @Override
    public void requestFocus() {
        title.requestFocus();
    }

    /** Words of values that are only chosen. */
    private static final class Words<T> extends StringConverter<T> {
        private final java.util.function.Function<T, String> word;

        Words(java.util.function.Function<T, String> word) {
            this.word = word;
        }

        @Override
        public String toString(@Nullable T value) {
            return value == null ? "" : word.apply(value);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException("only chosen");
        }
    }
}
