package se.varsam.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.service.ThinningService.Line;
import se.varsam.service.port.Work;

/**
 * Which closed files come first in thinning's order, found without asking the log about each of them: no file comes
 * before the place it would have if nothing had been written in it after its card was made and closed. So the log is
 * asked about those that may come first, then about more, until none of the others can.
 *
 * @param lines
 *            what thinning goes by
 * @param entries
 *            what is known of last entries
 */
record FirstFiles(Work work, ThinningLines lines, LastEntries entries) {
    /** So many are asked about at first: many more than the page shows at a time. */
    static final int PART = 40;
    private static final int ENOUGH = 20;
    private static final int MORE = 4;

    /** The first of these, which are all closed, with their dates: twenty at least, or all. */
    List<Line> among(List<Child> closed) {
        List<Line> earliest = lines.of(closed, earliest(closed));
        var asked = new ArrayList<Line>();
        List<Line> first = List.of();
        for (int part = PART; asked.size() < earliest.size() && first.size() < ENOUGH; part *= MORE) {
            int end = Math.min(earliest.size(), asked.size() + part);
            asked.addAll(asked(earliest.subList(asked.size(), end)));
            List<Line> inOrder = ThinningLines.joined(asked.stream());
            first = end == earliest.size()
                    ? inOrder
                    : inOrder.stream().takeWhile(line -> ThinningLines.inOrder(line, earliest.get(end)) < 0).toList();
        }
        return first;
    }

    private Map<ChildId, LocalDate> earliest(List<Child> closed) {
        var days = new HashMap<>(work.thinnings().closedNotMadeBefore());
        closed.forEach(child -> {
            if (child.card() instanceof CardState.Closed(var on, _, _)) {
                days.merge(child.id(), on, (made, closing) -> made.isBefore(closing) ? closing : made);
            }
        });
        return days;
    }

    /** What may go is told by the whole file; of what may not the newest line is enough until all are read. */
    private List<Line> asked(List<Line> files) {
        List<Child> children = files.stream().map(Line::child).toList();
        var last = new HashMap<>(entries.known(work, children));
        Map<Boolean, List<Child>> free = files.stream().filter(file -> !last.containsKey(file.child().id()))
                .collect(Collectors.partitioningBy(file -> file.date().hindrances().isEmpty(),
                        Collectors.mapping(Line::child, Collectors.toList())));
        last.putAll(entries.read(work, free.getOrDefault(true, List.of())));
        last.putAll(work.thinnings().newestEntries(free.getOrDefault(false, List.of())));
        return lines.of(children, last);
    }
}
