package se.varsam.service;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.LongStream;

import se.varsam.domain.register.ClockSetBack;
import se.varsam.service.port.RegisterLog.Counted;
import se.varsam.service.port.RegisterLog.Part;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/**
 * The whole log looked through once, part by part, so that whoever saves has a turn between two of them: how many lines
 * there are, whose they are, and where the clock was set back. By one thread at a time.
 */
public final class LogSurvey {
    /** File numbers asked for in one go. */
    static final int SUBJECTS = 2_000;
    /** Lines looked through in one go: some hundredths of a second. */
    private static final int PART = 10_000;

    private final UnitOfWork register;
    private final Deque<Part> parts = new ArrayDeque<>();
    private final TreeSet<String> users = new TreeSet<>();
    private final List<String> subjects = new ArrayList<>();
    private final List<ClockSetBack> setBacks = new ArrayList<>();
    private Counted counted = Counted.NONE;
    private boolean begun;
    private boolean practice;

    LogSurvey(UnitOfWork register) {
        this.register = register;
    }

    /**
     * What was found.
     *
     * @param counted
     *            how many lines
     * @param users
     *            who has left lines, in the order of their names
     * @param subjects
     *            file numbers that have lines, in order
     * @param setBacks
     *            where the clock was set back; empty in a practice register, whose clock is moved
     */
    public record Found(Counted counted, List<String> users, List<String> subjects,
            Optional<List<ClockSetBack>> setBacks) {}

    /** The whole log in parts, oldest first; the last one has no end. */
    static List<Part> parts(long last) {
        long parts = Math.max(1, (last + PART - 1) / PART);
        return LongStream.range(0, parts)
                .mapToObj(i -> new Part(i * PART, i + 1 < parts ? (i + 1) * PART : Long.MAX_VALUE)).toList();
    }

    /** Looks through the next part; whether there is more. */
    public boolean goOn() {
        return register.read(this::goOn);
    }

    private boolean goOn(Work work) {
        if (!begun) {
            begun = true;
            practice = work.settings().isPractice();
            parts.addAll(parts(work.log().head().number()));
        }
        Part part = parts.poll();
        if (part == null) {
            List<String> next = work.log().subjects(subjects.isEmpty() ? "" : subjects.getLast(), SUBJECTS);
            subjects.addAll(next);
            return next.size() == SUBJECTS;
        }
        counted = counted.and(work.log().count(part));
        users.addAll(work.log().users(part));
        if (!practice) {
            setBacks.addAll(work.log().clockSetBacks(part));
        }
        return true;
    }

    /** What was found so far. */
    public Found found() {
        return new Found(counted, List.copyOf(users), List.copyOf(subjects),
                practice ? Optional.empty() : Optional.of(List.copyOf(setBacks)));
    }
}
