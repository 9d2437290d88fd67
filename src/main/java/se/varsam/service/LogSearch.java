package se.varsam.service;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import se.varsam.domain.register.LineNumbers;
import se.varsam.domain.register.LogQuery;
import se.varsam.service.port.RegisterLog.Part;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/**
 * The lines that a query finds, looked for from the newest on, part by part, so that whoever saves has a turn between
 * two of them. By one thread at a time.
 */
public final class LogSearch {
    private final UnitOfWork register;
    private final LogQuery query;
    private final Deque<Part> parts = new ArrayDeque<>();
    private final List<List<Long>> found = new ArrayList<>();
    private boolean begun;

    LogSearch(UnitOfWork register, LogQuery query) {
        this.register = register;
        this.query = query;
    }

    /** Looks through the next part; whether there is more. */
    public boolean goOn() {
        return register.read(this::goOn);
    }

    private boolean goOn(Work work) {
        if (query.subject().isPresent()) { // an index leads to them
            found.add(work.log().numbers(query));
            return false;
        }
        if (!begun) {
            begun = true;
            LogSurvey.parts(work.log().head().number()).forEach(parts::addFirst);
        }
        found.add(work.log().numbers(query, parts.removeFirst()));
        return !parts.isEmpty();
    }

    /** How many were found so far. */
    public int size() {
        return found.stream().mapToInt(List::size).sum();
    }

    /** The numbers of those found so far, newest first. */
    public List<Long> numbers() {
        return LineNumbers.joined(found);
    }
}
