package se.varsam.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import se.varsam.domain.child.Child;
import se.varsam.domain.deadline.Agenda.Away;
import se.varsam.domain.deadline.Agenda.Line;

/**
 * What a stand-in (<i>vikarie</i>) meets in the days ahead.
 *
 * @param first
 *            today
 * @param last
 *            the last day looked at
 * @param urgent
 *            what is {@code Nu}, late or to be checked with others, in that order, the oldest first
 * @param days
 *            the user's own that end on each day; days without any are left out
 * @param away
 *            children away, longest first
 * @param children
 *            all open cards, by file number
 */
public record Ahead(LocalDate first, LocalDate last, List<Line> urgent, SortedMap<LocalDate, List<Line>> days,
        List<Away> away, List<Child> children) {
    /** Sorts what an agenda and all lines say into the days ahead. */
    public static Ahead of(Agenda agenda, LocalDate last, List<Line> lines, List<Child> children) {
        var urgent = new ArrayList<>(agenda.now());
        urgent.addAll(agenda.unchecked());
        var days = new TreeMap<LocalDate, List<Line>>();
        var now = new HashSet<>(agenda.now()); // of thousands of children there are thousands of both
        lines.stream().filter(line -> line.due().own() && !now.contains(line))
                .sorted(Comparator.comparing(line -> line.child().map(c -> c.fileNumber().toString()).orElse("")))
                .forEach(line -> MonthLoad.dueOn(line.due(), agenda.today()).filter(day -> !day.isAfter(last))
                        .ifPresent(day -> days.computeIfAbsent(day, _ -> new ArrayList<>()).add(line)));
        return new Ahead(agenda.today(), last, List.copyOf(urgent), days, agenda.away(), children);
    }
}
