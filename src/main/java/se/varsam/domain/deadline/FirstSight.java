package se.varsam.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Duplicates;
import se.varsam.domain.child.Duplicates.Shared;
import se.varsam.domain.deadline.Agenda.Line;

/**
 * Which lines of an agenda come first, which open cards share a number, and how many there are: with it the first of
 * thousands can be worked out of the children they are for, without the others. It holds keys and counts only, never a
 * name, a day or a number of a child; what is shown is always worked out anew.
 *
 * @param counts
 *            how many the whole agenda has
 * @param columns
 *            the first of each column, from left to right
 * @param turning18
 *            the first who turn 18
 * @param shared
 *            the first numbers that several open cards have
 */
public record FirstSight(Counts counts, List<List<Key>> columns, List<ChildId> turning18, List<Same> shared) {
    /** How many lines of a column can be in sight at first. */
    static final int LINES = 20;
    /** How many of those who turn 18 can. */
    static final int TURNING = 5;
    /** How many of the shared numbers can, and a few more. */
    static final int SHARED = 5;
    private static final int COLUMNS = 3;
    private static final int ROWS = 1 + COLUMNS + 2;
    private static final int NEAR = 30;
    private static final String OWN = "own-";
    private static final String SAME = Duplicates.NUMBERS.stream().map(ChildField::name)
            .collect(Collectors.joining("|", "(", ")")) + "(?:/\\d{1,18}+){2,}+";

    /** Keeps unmodifiable copies. */
    public FirstSight {
        columns = columns.stream().map(List::copyOf).toList();
        turning18 = List.copyOf(turning18);
        shared = List.copyOf(shared);
    }

    /**
     * How many there are.
     *
     * @param now
     *            own items that are {@code Nu} or late
     * @param open
     *            own items to do
     * @param coming
     *            own items within 30 days
     * @param unchecked
     *            other actors' to be confirmed
     * @param turning18
     *            children who turn 18
     * @param shared
     *            numbers that several open cards have
     */
    public record Counts(int now, int open, int coming, int unchecked, int turning18, int shared) {
        /** Of a whole agenda, and all numbers that are shared. */
        public static Counts of(Agenda agenda, List<Shared> shared) {
            return new Counts(agenda.now().size(), agenda.open().size(), near(agenda), agenda.unchecked().size(),
                    agenda.turning18().size(), shared.size());
        }

        private static int near(Agenda agenda) {
            LocalDate last = agenda.today().plusDays(NEAR);
            return (int) agenda.coming().stream().takeWhile(line -> !line.day().isAfter(last)).count();
        }
    }

    /**
     * Names a line.
     *
     * @param child
     *            whose; empty for a deadline of nobody's
     * @param due
     *            {@link Due#id()}
     */
    public record Key(Optional<ChildId> child, String due) {
        static Key of(Line line) {
            return new Key(line.child().map(Child::id), line.due().id());
        }

        private static Key parse(String text) {
            long child = Long.parseLong(text.substring(0, text.indexOf('/')));
            return new Key(child == 0 ? Optional.empty() : Optional.of(new ChildId(child)),
                    text.substring(text.indexOf('/') + 1));
        }

        private Optional<Long> reminder() {
            return due.matches(OWN + "\\d{1,18}")
                    ? Optional.of(Long.valueOf(due.substring(OWN.length())))
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return child.map(ChildId::value).orElse(0L) + "/" + due;
        }
    }

    /**
     * Names a number that several open cards have.
     *
     * @param number
     *            which of the child's numbers
     * @param children
     *            all who have it
     */
    public record Same(ChildField number, List<ChildId> children) {
        /** Keeps an unmodifiable copy. */
        public Same {
            children = List.copyOf(children);
        }

        static Same of(Shared shared) {
            return new Same(shared.number(), shared.children().stream().map(Child::id).toList());
        }

        private static Same parse(String text) {
            List<String> words = List.of(text.split("/"));
            return new Same(ChildField.valueOf(words.getFirst()), words.stream().skip(1).map(FirstSight::id).toList());
        }

        @Override
        public String toString() {
            return number + "/" + children.stream().map(id -> String.valueOf(id.value()))
                    .collect(Collectors.joining("/"));
        }
    }

    /** What comes first in an agenda; empty when it has no more than that. */
    public static Optional<FirstSight> of(Agenda agenda, List<Shared> shared) {
        var columns = columns(agenda);
        return columns.stream().allMatch(column -> column.size() <= LINES)
                ? Optional.empty()
                : Optional.of(new FirstSight(Counts.of(agenda, shared),
                        columns.stream().map(column -> column.stream().limit(LINES).map(Key::of).toList()).toList(),
                        agenda.turning18().stream().limit(TURNING).map(Child::id).toList(),
                        shared.stream().limit(SHARED).map(Same::of).toList()));
    }

    private static List<List<Line>> columns(Agenda agenda) {
        return List.of(agenda.now(), agenda.open(), agenda.coming());
    }

    /** Whose items are to be worked out. */
    public Set<ChildId> children() {
        return Stream.concat(columns.stream().flatMap(List::stream).flatMap(key -> key.child().stream()),
                turning18.stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whose numbers are to be compared. */
    public Set<ChildId> sharing() {
        return shared.stream().flatMap(same -> same.children().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The deadlines of one's own among them. */
    public List<Long> reminders() {
        return columns.stream().flatMap(List::stream).flatMap(key -> key.reminder().stream()).toList();
    }

    /**
     * Of the agenda of {@link #children} and {@link #reminders} what comes first; empty when it isn't what was noted.
     */
    public Optional<Agenda> in(Agenda some) {
        var found = new ArrayList<List<Line>>();
        for (int i = 0; i < columns.size(); i++) {
            List<Line> first = columns(some).get(i).stream().limit(columns.get(i).size()).toList();
            if (!first.stream().map(Key::of).toList().equals(columns.get(i))) {
                return Optional.empty();
            }
            found.add(first);
        }
        List<Child> adults = some.turning18().stream().limit(turning18.size()).toList();
        return adults.stream().map(Child::id).toList().equals(turning18)
                ? Optional.of(new Agenda(some.today(), found.get(0), found.get(1), found.get(2), List.of(), adults,
                        some.away()))
                : Optional.empty();
    }

    /**
     * What the children of {@link #sharing} share, as far as it comes first; empty when it isn't what was noted. Of all
     * children it would be the same: what comes after is of a number further on, or begins with a later child.
     */
    public Optional<List<Shared>> sharedBy(List<Child> sharing) {
        List<Shared> first = Duplicates.shared(sharing).stream().limit(shared.size()).toList();
        return first.stream().map(Same::of).toList().equals(shared) ? Optional.of(first) : Optional.empty();
    }

    /** As text, a row for each part. */
    public String text() {
        var rows = new ArrayList<String>();
        rows.add(Stream.of(counts.now, counts.open, counts.coming, counts.unchecked, counts.turning18, counts.shared)
                .map(String::valueOf).collect(Collectors.joining(" ")));
        columns.forEach(column -> rows.add(column.stream().map(Key::toString).collect(Collectors.joining(" "))));
        rows.add(turning18.stream().map(id -> String.valueOf(id.value())).collect(Collectors.joining(" ")));
        rows.add(shared.stream().map(Same::toString).collect(Collectors.joining(" ")));
        return String.join("\n", rows);
    }

    /** Of such a text; empty when it is none. */
    public static Optional<FirstSight> parse(String text) {
        String[] rows = text.split("\n", -1);
        if (rows.length != ROWS || !rows[0].matches("\\d{1,9}( \\d{1,9}){5}")
                || !Arrays.stream(rows, 1, 1 + COLUMNS).allMatch(row -> holds(row, "\\d{1,18}/\\S+"))
                || !holds(rows[1 + COLUMNS], "\\d{1,18}") || !holds(rows[2 + COLUMNS], SAME)) {
            return Optional.empty();
        }
        List<Integer> counts = words(rows[0]).map(Integer::valueOf).toList();
        var noted = new FirstSight(
                new Counts(counts.get(0), counts.get(1), counts.get(2), counts.get(3), counts.get(4), counts.get(5)),
                Arrays.stream(rows, 1, 1 + COLUMNS).map(row -> words(row).map(Key::parse).toList()).toList(),
                words(rows[1 + COLUMNS]).map(FirstSight::id).toList(),
                words(rows[2 + COLUMNS]).map(Same::parse).toList());
        // nothing that is read by it would tell of a warning that is missing
        return Optional.of(noted).filter(sight -> sight.shared.size() == Math.min(SHARED, sight.counts.shared));
    }

    private static boolean holds(String row, String word) {
        return row.matches("(" + word + "( " + word + ")*)?");
    }

    private static ChildId id(String text) {
        return new ChildId(Long.parseLong(text));
    }

    private static Stream<String> words(String row) {
        return Stream.of(row.split(" ")).filter(word -> !word.isEmpty());
    }
}
