package se.varsam.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.FileNumber;
import se.varsam.domain.register.ClockSetBack;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogHead;
import se.varsam.domain.register.LogQuery;
import se.varsam.domain.register.LogValues;
import se.varsam.service.port.RegisterLog.Followed;
import se.varsam.service.port.RegisterLog.Part;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/**
 * Reads the log (<i>behandlingslogg</i>) of a whole register, which may be long: numbers first, lines as they come into
 * view. Lines hold no names; whoever wants the values or the name behind a line leaves a line for it. Slow: off the FX
 * thread.
 */
public final class LogService {
    /** The log's name for values and names that were looked up in it. */
    public static final String LOG_NAME = "LOG_VALUES";

    /** Lines of the chain checked in one go: a hundredth of a second, so that saving hardly waits. */
    private static final int LINKS = 2_000;
    private final UnitOfWork register;

    /** Works in an open register. */
    public LogService(UnitOfWork register) {
        this.register = register;
    }

    /** A query for days in Stockholm, both included; an end that is empty is open. */
    public static LogQuery days(Optional<LocalDate> first, Optional<LocalDate> last) {
        return LogQuery.ALL.within(first.map(day -> day.atStartOfDay(Today.ZONE).toInstant()),
                last.map(day -> day.plusDays(1).atStartOfDay(Today.ZONE).toInstant()));
    }

    /** The numbers of the lines that a query finds, newest first. */
    public List<Long> numbers(LogQuery query) {
        return register.read(work -> work.log().numbers(query));
    }

    /** Lines by their numbers, in the order of those. */
    public List<LogEntry> lines(List<Long> numbers) {
        return register.read(work -> work.log().lines(numbers));
    }

    /**
     * What can be shown of the log at once, however long it is.
     *
     * @param numbers
     *            from the newest line down to the oldest as if none were missing; whether one is tells a
     *            {@link LogSurvey}
     * @param newest
     *            the first of them
     */
    public record Beginning(List<Long> numbers, List<LogEntry> newest) {}

    /** The log's beginning, with so many of its newest lines at most. */
    public Beginning beginning(int most) {
        return register.read(work -> new Beginning(work.log().span(), work.log().newest(most)));
    }

    /** Looks through the whole log, part by part. */
    public LogSurvey survey() {
        return new LogSurvey(register);
    }

    /** Looks for the lines that a query finds, part by part. */
    public LogSearch search(LogQuery query) {
        return new LogSearch(register, query);
    }

    /** Who has left lines, in the order of their names. */
    public List<String> users() {
        var users = new TreeSet<String>();
        parts().forEach(part -> users.addAll(register.<Set<String>>read(work -> work.log().users(part))));
        return List.copyOf(users);
    }

    /** The file numbers of children that have lines. */
    public List<String> subjects() {
        var subjects = new ArrayList<String>();
        for (List<String> next = List.of(""); !next.isEmpty(); subjects.addAll(next)) {
            String after = next.getLast();
            next = register.read(work -> work.log().subjects(after, LogSurvey.SUBJECTS));
        }
        return List.copyOf(subjects);
    }

    /** How far the log goes now: to be named in every report. */
    public LogHead head() {
        return register.read(work -> work.log().head());
    }

    /**
     * What lies behind a line.
     *
     * @param child
     *            whom it is about; empty when about none, or when that one's card is gone for good
     * @param values
     *            from → to; empty when the line has none, or they can't be read any longer
     */
    public record Behind(Optional<Child> child, Optional<LogValues> values) {}

    /** Shows whom a line is about and its values, and notes that it did. */
    public Behind show(LogEntry line) {
        return register.write(work -> {
            Optional<Child> child = child(work, line);
            child.ifPresent(known -> note(work, known));
            return new Behind(child, work.log().values(line));
        });
    }

    /** The values of lines by their numbers; notes once for each child that they were read. */
    public Map<Long, LogValues> values(List<LogEntry> lines) {
        return register.write(work -> {
            var values = new HashMap<Long, LogValues>();
            var noted = new HashSet<String>();
            for (LogEntry line : lines) {
                Optional<LogValues> found = work.log().values(line);
                found.ifPresent(value -> values.put(line.number(), value));
                if (found.isPresent() && line.subject().isPresent() && noted.add(line.subject().get())) {
                    child(work, line).ifPresent(known -> note(work, known));
                }
            }
            return values;
        });
    }

    private static Optional<Child> child(Work work, LogEntry line) {
        return line.subject().flatMap(FileNumber::parse).flatMap(work.children()::find);
    }

    private static void note(Work work, Child child) {
        work.log().add(child.facts().isProtected() ? LogAction.REVEALED : LogAction.READ, child.id(), LOG_NAME);
    }

    /**
     * What a check of the chain found.
     *
     * @param head
     *            the last line that holds
     * @param broken
     *            the number of the first line that doesn't
     * @param isWhole
     *            whether it was followed to its end; not when it was stopped
     */
    public record Checked(LogHead head, Optional<Long> broken, boolean isWhole) {}

    /** Follows the chain from its first line to its last, giving way to whoever saves; watched, and can be stopped. */
    public Checked check(Progress progress) {
        long lines = head().number();
        var now = new Followed(LogHead.NONE, Optional.empty(), false);
        while (!now.atEnd() && now.broken().isEmpty()) {
            LogHead from = now.reached();
            now = register.read(work -> work.log().follow(from, LINKS));
            if (!progress.goesOn((int) Math.min(now.reached().number(), lines), (int) lines)) {
                return new Checked(now.reached(), now.broken(), now.atEnd());
            }
        }
        return new Checked(now.reached(), now.broken(), true);
    }

    /** Where the clock was set back between two lines. In a practice register, whose clock is moved, none are told. */
    public List<ClockSetBack> clockSetBacks() {
        return register.<Boolean>read(work -> work.settings().isPractice())
                ? List.of()
                : parts().flatMap(part -> register.<List<ClockSetBack>>read(work -> work.log().clockSetBacks(part))
                        .stream()).toList();
    }

    private Stream<Part> parts() {
        return LogSurvey.parts(head().number()).stream();
    }
}
