package se.varsam.ui.checklist;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.deadline.DueReminder;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.reminder.Schedule;
import se.varsam.i18n.Days;
import se.varsam.i18n.Texts;

/** Puts the user's own deadlines into words. */
final class ReminderWords {
    /** How many of the days that follow are shown. */
    private static final int AHEAD = 4;

    private final Texts texts;
    private final Days days;
    private final ItemWords items;
    private final Map<ChildId, Child> children = new HashMap<>();

    /** Words as seen on {@code today}; {@code children} are those with open cards. */
    ReminderWords(Texts texts, LocalDate today, List<Child> children) {
        this.texts = texts;
        this.days = new Days(texts, today);
        this.items = new ItemWords(texts, today, List.of());
        children.forEach(child -> this.children.put(child.id(), child));
    }

    ReminderLine line(DueReminder due) {
        return new ReminderLine(due, whom(due.reminder().child()), this);
    }

    /** What every due thing says. */
    ItemLine item(DueReminder due) {
        return items.line(due);
    }

    private String whom(Optional<ChildId> whose) {
        return whose
                .map(id -> Optional.ofNullable(children.get(id)).map(Child::listedNameAndNumber)
                        .orElseGet(() -> texts.get("reminder.closedCard")))
                .orElseGet(() -> texts.get("domain.own.nobody"));
    }

    String next(DueReminder due) {
        Schedule schedule = due.reminder().schedule();
        if (schedule.every().isEmpty()) {
            return "";
        }
        List<LocalDate> following = Stream
                .iterate(schedule.after(due.planned()), Optional::isPresent, day -> day.flatMap(schedule::after))
                .flatMap(Optional::stream).limit(AHEAD).toList();
        return following.isEmpty()
                ? texts.get("reminder.next.none")
                : texts.get("reminder.next",
                        following.stream().map(days::brief).collect(Collectors.joining(", ")));
    }

    List<String> history(DueReminder due) {
        return due.reminder().marks().reversed().stream()
                .map(mark -> texts.get("reminder.history.line", days.full(Reminder.planned(mark)), items.said(mark)))
                .toList();
    }
}
