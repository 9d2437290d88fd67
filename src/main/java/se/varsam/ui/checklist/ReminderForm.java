package se.varsam.ui.checklist;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private static final String ONCE = "1";
    /** The choices among what is typed; the fields go by their names. */
    private static final String UNIT = "UNIT";
    private static final String CHILD = "CHILD";

    private final Map<Field, FieldModel> fields = new EnumMap<>(Field.class);
    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private final ObjectProperty<Optional<Unit>> unit = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ChildId>> child = new SimpleObjectProperty<>(Optional.empty());
    private final Function<String, Outcome<LocalDate>> days;
    private final Keeper keeper;
    private Reminder shown = empty(Optional.empty());
    private boolean filling;
    private int round;

    /** What is typed; label {@code reminder.NAME}. */
    enum Field {
        TITLE, DAY, COUNT, WARN, NOTE
    }

    /** Where a plan goes. */
    interface Keeper {
        /** Gets a whole plan each time it has changed. */
        void save(Reminder whole);

        /** Gets what is typed of a new one that isn't whole yet, by field; empty when nothing is. */
        void draft(Map<String, String> typed);
    }

    /**
     * An empty form.
     *
     * @param days
     *            reads a day as typed
     * @param pauses
     *            how long a writer may rest
     * @param keeper
     *            keeps the plan
     */
    ReminderForm(Function<String, Outcome<LocalDate>> days, Supplier<Pause> pauses, Keeper keeper) {
        this.days = days;
        this.keeper = keeper;
        for (Field field : Field.values()) {
            values.put(field, "");
            fields.put(field, new FieldModel(typed -> check(field, typed), keeperOf(field), pauses.get()));
        }
        unit.addListener((_, _, _) -> changed());
        child.addListener((_, _, _) -> changed());
    }

    private FieldModel.Keeper keeperOf(Field field) {
        return new FieldModel.Keeper() {
            @Override
            public void save(String from, String to) {
                values.put(field, to);
                changed();
            }

            @Override
            public void draft(String typed) {
                // half a value: of a plan that is kept, the one before it stays until this one is whole
                keepTyped();
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
        fill(Field.COUNT, schedule.every().map(e -> String.valueOf(e.count())).orElse(ONCE));
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

    /** Goes on with a new one as it was typed before; a field's name or word of a choice that is not known is left. */
    void resume(Map<String, String> typed) {
        filling = true;
        for (Field field : Field.values()) {
            Optional.ofNullable(typed.get(field.name())).ifPresent(text -> check(field, text).toOptional()
                    .ifPresentOrElse(whole -> fill(field, whole.value()),
                            () -> field(field).fill("", Optional.of(text))));
        }
        unit.set(Optional.ofNullable(typed.get(UNIT)).map(Unit::valueOf));
        child.set(Optional.ofNullable(typed.get(CHILD)).map(Long::valueOf).map(ChildId::new));
        filling = false;
    }

    /** What is typed, by field; empty when nothing but the proposals stands there. */
    Map<String, String> drafted() {
        var typed = new HashMap<String, String>();
        fields.forEach((field, model) -> typed.put(field.name(), model.typed().get()));
        typed.remove(Field.COUNT.name(), ONCE);
        unit.get().ifPresent(u -> typed.put(UNIT, u.name()));
        typed.values().removeIf(String::isBlank);
        if (!typed.isEmpty()) {
            child.get().ifPresent(c -> typed.put(CHILD, String.valueOf(c.value())));
        }
        return typed;
    }

    /** Hands the plan on to be saved, when it is whole and not saved yet; else what is typed of a new one. */
    void changed() {
        if (!filling) {
            typed().ifPresentOrElse(typed -> {
                if (!typed.equals(shown)) {
                    keeper.save(typed);
                }
            }, this::keepTyped);
        }
    }

    /** Hands on what is typed of a new one, to be kept as it stands. */
    void keepTyped() {
        if (!filling && shown.id() == 0) {
            keeper.draft(drafted());
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
