package se.varsam.ui.checklist;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import se.varsam.domain.checklist.Mark;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.child.FieldCheck.Checked;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.reminder.Schedule;
import se.varsam.domain.reminder.Schedule.Every;
import se.varsam.domain.reminder.Schedule.Unit;
import se.varsam.domain.shared.Outcome;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.Pause;

/** The plan of a deadline of one's own while it is typed. It is handed on to be saved once title and day are whole. */
final class ReminderForm {
    private static final int MOST_WARN_DAYS = 365;

    private final Map<Field, FieldModel> fields = new EnumMap<>(Field.class);
    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private final ObjectProperty<Optional<Unit>> unit = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ChildId>> child = new SimpleObjectProperty<>(Optional.empty());
    private final Function<String, Outcome<LocalDate>> days;
    private final Consumer<Reminder> save;
    private Reminder shown = empty(Optional.empty());
    private boolean filling;
    private int round;

    /** What is typed; label {@code reminder.NAME}. */
    enum Field {
        TITLE, DAY, COUNT, WARN, NOTE
    }

    /**
     * An empty form.
     *
     * @param days
     *            reads a day as typed
     * @param pauses
     *            how long a writer may rest
     * @param save
     *            gets a whole plan each time it has changed
     */
    ReminderForm(Function<String, Outcome<LocalDate>> days, Supplier<Pause> pauses, Consumer<Reminder> save) {
        this.days = days;
        this.save = save;
        for (Field field : Field.values()) {
            values.put(field, "");
            fields.put(field, new FieldModel(typed -> check(field, typed), keeper(field), pauses.get()));
        }
        unit.addListener((_, _, _) -> changed());
        child.addListener((_, _, _) -> changed());
    }

    private FieldModel.Keeper keeper(Field field) {
        return new FieldModel.Keeper() {
            @Override
            public void save(String from, String to) {
                values.put(field, to);
                changed();
            }

            @Override
            public void draft(String typed) {
                // half a value: the one before it stays until this one is whole
            }
        };
    }

    private Outcome<Checked> check(Field field, String typed) {
        return switch (field) {
            case TITLE -> FieldCheck.line(typed).then(title -> title.isEmpty()
                    ? Outcome.refused("refusal.reminder.title")
                    : kept(title));
            case DAY -> FieldCheck.line(typed).then(days).then(day -> kept(day.toString()));
            case COUNT -> FieldCheck.line(typed).then(count -> number(count, 1, Every.MOST));
            case WARN -> FieldCheck.line(typed)
                    .then(warn -> warn.isEmpty() ? kept("") : number(warn, 0, MOST_WARN_DAYS));
            case NOTE -> FieldCheck.note(typed).then(ReminderForm::kept);
        };
    }

    private static Outcome<Checked> number(String digits, int least, int most) {
        int number = digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : -1;
        return number < least || number > most
                ? Outcome.refused("refusal.number.range", least, most)
                : kept(String.valueOf(number));
    }

    private static Outcome<Checked> kept(String value) {
        return Outcome.done(new Checked(value, List.of()));
    }

    /** A plan that nothing is known of yet. */
    static Reminder empty(Optional<ChildId> child) {
        return new Reminder(0, child, "", "", Schedule.once(LocalDate.MIN), Optional.empty(), List.of());
    }

    /** Shows a plan; what was typed before is gone unless it was saved. */
    void show(Reminder reminder) {
        filling = true;
        round++;
        shown = reminder;
        Schedule schedule = reminder.schedule();
        fill(Field.TITLE, reminder.title());
        fill(Field.DAY, schedule.first().equals(LocalDate.MIN) ? "" : schedule.first().toString());
        fill(Field.COUNT, schedule.every().map(e -> String.valueOf(e.count())).orElse("1"));
        fill(Field.WARN, reminder.warnDays().map(String::valueOf).orElse(""));
        fill(Field.NOTE, reminder.note());
        unit.set(schedule.every().map(Every::unit));
        child.set(reminder.child());
        filling = false;
    }

    private void fill(Field field, String value) {
        values.put(field, value);
        field(field).fill(value, Optional.empty());
    }

    /** Puts a title and how often in, as if typed. */
    void suggest(String title, Optional<Every> every) {
        field(Field.TITLE).typed().set(title);
        every.ifPresent(e -> field(Field.COUNT).typed().set(String.valueOf(e.count())));
        field(Field.COUNT).leave();
        unit.set(every.map(Every::unit));
        field(Field.TITLE).leave();
    }

    /** Saves what stands in all fields. */
    void leave() {
        fields.values().stream().filter(FieldModel::isPending).forEach(FieldModel::leave);
    }

    /** It was saved as this: the next change is one of it. */
    void saved(Reminder reminder) {
        shown = reminder;
    }

    /** What is shown, as it was saved last. */
    Reminder shown() {
        return shown;
    }

    /** Counts what was shown: tells whether it is still the same plan, before it has a key. */
    int round() {
        return round;
    }

    /** What was said of it has changed; what is typed stays. */
    void marked(List<Mark> marks) {
        shown = new Reminder(shown.id(), shown.child(), shown.title(), shown.note(), shown.schedule(),
                shown.warnDays(), marks);
    }

    /** Hands the plan on to be saved, when it is whole and not saved yet. */
    void changed() {
        if (!filling) {
            typed().filter(typed -> !typed.equals(shown)).ifPresent(save);
        }
    }

    /** The plan as typed; empty while title or day is missing. */
    Optional<Reminder> typed() {
        String day = value(Field.DAY);
        if (value(Field.TITLE).isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        Optional<Every> every = every();
        // an end that was set belongs to how often it came then
        Optional<LocalDate> until = shown.schedule().until().filter(_ -> every.equals(shown.schedule().every()));
        String warn = value(Field.WARN);
        return Optional.of(new Reminder(shown.id(), child.get(), value(Field.TITLE), value(Field.NOTE),
                new Schedule(LocalDate.parse(day), every, until),
                warn.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(warn)), shown.marks()));
    }

    /** How often, as far as it is whole. */
    Optional<Every> every() {
        String typed = field(Field.COUNT).typed().get();
        String count = check(Field.COUNT, typed).toOptional().map(Checked::value).orElse(value(Field.COUNT));
        return unit.get().map(u -> new Every(Integer.parseInt(count), u));
    }

    private String value(Field field) {
        return Objects.requireNonNull(values.get(field));
    }

    /** A field typed in. */
    FieldModel field(Field field) {
        return Objects.requireNonNull(fields.get(field));
    }

    /** What the count counts; empty: it comes once. */
    ObjectProperty<Optional<Unit>> unit() {
        return unit;
    }

    /** For whom; empty: for no child. */
    ObjectProperty<Optional<ChildId>> child() {
        return child;
    }
}
