package se.varsam.ui.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.deadline.DueItem;
import se.varsam.domain.deadline.DueReminder;
import se.varsam.domain.deadline.ItemState;
import se.varsam.i18n.Days;
import se.varsam.i18n.Texts;

/** Puts the checklists of a child into sections. */
final class RunWords {
    private final Texts texts;
    private final LocalDate today;

    RunWords(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    /** A section for each list that runs or will, in the items' order. */
    List<RunSection> running(List<DueItem> items) {
        Map<ChecklistRun, List<ItemLine>> byRun = new LinkedHashMap<>();
        var words = new ItemWords(texts, today, items);
        items.forEach(item -> byRun.computeIfAbsent(item.run(), _ -> new ArrayList<>())
                .add(words.line(item)));
        return byRun.entrySet().stream()
                .map(e -> new RunSection(e.getKey().list().title(), about(e.getKey()), e.getValue(), List.of()))
                .toList();
    }

    /** A section for the user's own deadlines; none when there is nothing in it. */
    List<RunSection> own(List<DueReminder> reminders) {
        var words = new ItemWords(texts, today, List.of());
        return reminders.isEmpty()
                ? List.of()
                : List.of(new RunSection(texts.get("checklist.own"), texts.get("checklist.own.about"),
                        reminders.stream().sorted(Comparator.comparing(RunWords::isSettled)
                                .thenComparing(DueReminder::last)).map(words::line).toList(),
                        List.of()));
    }

    private static boolean isSettled(DueReminder due) {
        return due.state() instanceof ItemState.Done || due.state() instanceof ItemState.NotApplicable;
    }

    /** A section for each list that has ended or rests. */
    List<RunSection> ended(List<ChecklistRun> runs) {
        var words = new ItemWords(texts, today, List.of());
        return runs.stream().map(run -> new RunSection(run.list().title(), about(run), List.of(),
                run.list().items().stream().flatMap(item -> run.mark(item.id()).stream()
                        .map(mark -> texts.get("checklist.kept", item.text().title(), words.said(mark)))).toList()))
                .toList();
    }

    private String about(ChecklistRun run) {
        String version = texts.get("checklist.version", String.valueOf(run.list().version()));
        String day = new Days(texts, today).brief(run.startedOn());
        String started = run.startedOn().isAfter(today)
                ? texts.get("checklist.starts", day)
                : texts.get("checklist.started." + run.list().start().name(), day);
        String ended = run.ended().map(end -> texts.get("checklist.ended." + end.name())).orElse("");
        return ended.isEmpty() ? version + " · " + started : version + " · " + started + " · " + ended;
    }
}
