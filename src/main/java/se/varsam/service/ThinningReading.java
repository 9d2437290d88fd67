package se.varsam.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.service.ThinningService.Line;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/**
 * All files with their dates, looked through part by part, so that whoever saves has a turn between two of them. By one
 * thread at a time.
 */
public final class ThinningReading {
    /** Files looked through in one go: some hundredths of a second. */
    private static final int PART = 250;

    private final UnitOfWork register;
    private final Function<Work, ThinningLines> rules;
    private final LastEntries entries;
    private final Map<ChildId, LocalDate> last = new HashMap<>();
    private Optional<ThinningLines> begun = Optional.empty();
    private List<Child> children = List.of();
    private List<Child> left = List.of();
    private List<Line> lines = List.of();

    ThinningReading(UnitOfWork register, Function<Work, ThinningLines> rules, LastEntries entries) {
        this.register = register;
        this.rules = rules;
        this.entries = entries;
    }

    /** Looks through the next part; whether there is more. */
    public boolean goOn() {
        ThinningLines by = register.read(this::goOn);
        if (left.isEmpty()) { // worked out when the turn has been given back
            lines = by.askForEntries() ? by.of(children, last) : by.of(children);
        }
        return !left.isEmpty();
    }

    private ThinningLines goOn(Work w) {
        if (begun.isPresent()) {
            int part = Math.min(left.size(), PART);
            last.putAll(entries.read(w, left.subList(0, part)));
            left = left.subList(part, left.size());
            return begun.get();
        }
        ThinningLines by = rules.apply(w);
        begun = Optional.of(by);
        children = w.children().all();
        if (by.askForEntries()) {
            last.putAll(entries.known(w, children));
            left = children.stream().filter(child -> !last.containsKey(child.id())).toList();
        }
        return by;
    }

    /** The lines in the order of {@link ThinningService#all}, once there is no more to look through. */
    public List<Line> lines() {
        return lines;
    }
}
