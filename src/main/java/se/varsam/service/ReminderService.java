package se.varsam.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.deadline.DueReminder;
import se.varsam.domain.deadline.ReminderRules;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.reminder.Schedule;
import se.varsam.domain.shared.DateRange;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.Bin;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/**
 * The plan of the user's own deadlines (<i>egna bevakningar</i>): add, change, stop, put in the bin. What is said of
 * them when they are due goes through {@link ChecklistService}. Every change is committed and logged before the method
 * returns; a change to the same plan writes and logs nothing.
 */
public final class ReminderService {
    /** The log's name for one. */
    private static final String THING = "REMINDER";

    private final UnitOfWork register;
    private final Today today;

    /** Works in an open register. */
    public ReminderService(UnitOfWork register, Today today) {
        this.register = register;
        this.today = today;
    }

    /** All, settled ones too, with their states; without the bin. */
    public List<DueReminder> all() {
        return register.read(w -> w.reminders().all().stream().map(rules(w)::due).toList());
    }

    /** Those of a child. */
    public List<DueReminder> of(ChildId child) {
        return register.read(w -> w.reminders().of(child).stream().map(rules(w)::due).toList());
    }

    /** The bin, the one removed last first. */
    public List<DueReminder> removed() {
        return register.read(w -> w.reminders().removed().stream().map(rules(w)::due).toList());
    }

    /** What was typed of a new one that is no whole one yet, by field; begun for a child, or for none. */
    public Map<String, String> draft(Optional<ChildId> begunFor) {
        return register.read(w -> w.reminders().draft(begunFor));
    }

    /** Keeps what is typed of a new one, whole or half, so that nothing takes it away; nothing typed keeps nothing. */
    public void keepDraft(Optional<ChildId> begunFor, Map<String, String> typed) {
        var kept = new HashMap<String, String>();
        typed.forEach((field, text) -> kept.put(field, FieldCheck.draft(text)));
        register.change(w -> w.reminders().keepDraft(begunFor, kept));
    }

    /** Adds one (id 0). Refuses as {@link #save}. */
    public Outcome<Reminder> add(Reminder typed) {
        return add(typed, _ -> {});
    }

    /** Adds one that was begun for a child, or for none: what was kept of it is no draft any more. */
    public Outcome<Reminder> add(Reminder typed, Optional<ChildId> begunFor) {
        return add(typed, w -> w.reminders().keepDraft(begunFor, Map.of()));
    }

    private Outcome<Reminder> add(Reminder typed, Consumer<Work> also) {
        return checked(typed).then(tidy -> register.write(w -> {
            also.accept(w);
            Reminder added = w.reminders().add(tidy);
            log(w, added.child(), LogAction.ADDED, "", told(added));
            return Outcome.done(added);
        }));
    }

    /**
     * Changes the plan of one; marks stay as they are. Refuses an empty title, a text too long, a day more than 30
     * years back or ten ahead, and an early warning of more than a year.
     */
    public Outcome<Reminder> save(Reminder typed) {
        return checked(typed).then(tidy -> register.write(w -> {
            Reminder before = known(w, tidy.id());
            var after = new Reminder(tidy.id(), tidy.child(), tidy.title(), tidy.note(), tidy.schedule(),
                    tidy.warnDays(), before.marks());
            if (after.equals(before)) {
                return Outcome.done(before);
            }
            w.reminders().save(after);
            if (before.child().equals(after.child())) {
                log(w, after.child(), LogAction.CHANGED, told(before), told(after));
            } else {
                log(w, before.child(), LogAction.CHANGED, told(before), "");
                log(w, after.child(), LogAction.CHANGED, "", told(after));
            }
            return Outcome.done(after);
        }));
    }

    /** Puts one in the bin. */
    public void remove(Reminder reminder) {
        register.change(w -> {
            w.reminders().remove(reminder);
            w.bin().put(Bin.Kind.REMINDER, reminder.id());
            log(w, reminder.child(), LogAction.REMOVED, told(reminder), "");
        });
    }

    /** Takes one out of the bin. */
    public void restore(Reminder reminder) {
        register.change(w -> {
            w.reminders().restore(reminder);
            w.bin().take(Bin.Kind.REMINDER, reminder.id());
            log(w, reminder.child(), LogAction.ADDED, "", told(reminder));
        });
    }

    private Outcome<Reminder> checked(Reminder typed) {
        return FieldCheck.line(typed.title()).then(title -> title.isEmpty()
                ? Outcome.refused("refusal.reminder.title")
                : FieldCheck.note(typed.note()).then(note -> DateRange.planned(today.date())
                        .check(typed.schedule().first()).then(_ -> warning(typed.warnDays()).then(
                                _ -> Outcome.done(new Reminder(typed.id(), typed.child(), title, note,
                                        typed.schedule(), typed.warnDays(), typed.marks()))))));
    }

    private static Outcome<Boolean> warning(Optional<Integer> days) {
        return days.filter(d -> d < 0 || d > 365).isPresent()
                ? Outcome.refused("refusal.number.range", 0, 365)
                : Outcome.done(true);
    }

    /** The values go to the log of the child, under its key; of one without a child the log says that it changed. */
    private static void log(Work w, Optional<ChildId> child, LogAction action, String from, String to) {
        child.ifPresentOrElse(id -> w.log().change(id, THING, from, to), () -> w.log().add(action, THING));
    }

    private static String told(Reminder r) {
        Schedule schedule = r.schedule();
        return schedule.first() + schedule.every().map(e -> " every " + e.count() + " " + e.unit()).orElse("")
                + schedule.until().map(until -> " until " + until).orElse("") + " "
                + r.warnDays().map(days -> "warn " + days + " ").orElse("") + r.title()
                + (r.note().isEmpty() ? "" : ": " + r.note());
    }

    private static Reminder known(Work w, long id) {
        return w.reminders().find(id).orElseThrow(() -> new IllegalArgumentException("no such reminder"));
    }

    private ReminderRules rules(Work w) {
        return rules(w, today.date());
    }

    /** The rules of a day with the register's early warning. */
    static ReminderRules rules(Work w, LocalDate day) {
        return new ReminderRules(day, w.settings().warnDays());
    }
}
