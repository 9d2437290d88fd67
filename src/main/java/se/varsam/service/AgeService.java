package se.varsam.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import se.varsam.domain.checklist.ChecklistCatalog;
import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.BirthDateHistory;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.deadline.AgeComparison;
import se.varsam.domain.deadline.Outlook;
import se.varsam.domain.deadline.Perspective;
import se.varsam.domain.deadline.RunRules;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/** The birth-date history of a child: look at a change before it is saved, save it, take it back. */
public final class AgeService {
    private static final String FIELD = "BIRTH_DATE";
    private final UnitOfWork register;
    private final ChecklistCatalog catalog;
    private final Today today;

    /** Services over an open register. */
    public AgeService(UnitOfWork register, ChecklistCatalog catalog, Today today) {
        this.register = register;
        this.catalog = catalog;
        this.today = today;
    }

    /** What a history would change; nothing is written. The child must exist. */
    public AgeComparison preview(ChildId id, BirthDateHistory proposed) {
        return register.read(w -> {
            Child child = child(w, id);
            List<ChecklistRun> runs = w.runs().of(id);
            var outlook = new Outlook(view(w, today.date()), catalog.current(today.date()));
            return AgeComparison.of(child.birthDates().adultOn(), outlook.of(child, runs), proposed.adultOn(),
                    outlook.of(child.with(proposed), runs));
        });
    }

    /**
     * Adds an entry (id 0) or changes the one with its id; lists start, rest and end in the same transaction. Refuses a
     * birth date to come, and a decision learned of before its own day.
     */
    public Outcome<AgeDecision> save(ChildId id, AgeDecision entry) {
        if (entry.birthDate().earliest().isAfter(today.real())) {
            return Outcome.refused("refusal.age.birth-to-come");
        }
        if (entry.validFrom().isAfter(today.real()) || entry.learnedOn().isAfter(today.real())) {
            return Outcome.refused("refusal.age.day-to-come");
        }
        if (entry.origin().decidedOn().filter(entry.learnedOn()::isBefore).isPresent()) {
            return Outcome.refused("refusal.age.learned-before");
        }
        return register.write(w -> {
            String before = text(child(w, id).birthDates());
            AgeDecision saved = w.children().save(id, entry);
            finish(w, id, before);
            return Outcome.done(saved);
        });
    }

    /** Removes an entry made by mistake. A decision that was reversed is not removed but told of as reversed. */
    public void remove(ChildId id, AgeDecision entry) {
        register.change(w -> {
            String before = text(child(w, id).birthDates());
            w.children().remove(id, entry);
            finish(w, id, before);
        });
    }

    /**
     * Brings back an entry that {@link #remove} took away, under the id it had: a list that it had started runs on with
     * what was ticked in it.
     */
    public void restore(ChildId id, AgeDecision entry) {
        register.change(w -> {
            String before = text(child(w, id).birthDates());
            w.children().restore(id, entry);
            finish(w, id, before);
        });
    }

    private void finish(Work w, ChildId id, String before) {
        Child child = child(w, id);
        w.log().change(id, FIELD, before, text(child.birthDates()));
        if (child.card().isOpen()) {
            ChecklistChanges.apply(w, child, w.runs().of(id),
                    new RunRules(view(w, today.real()), catalog.current(today.real())));
        }
    }

    private static String text(BirthDateHistory history) {
        Optional<AgeDecision> force = history.inForce();
        return force.map(d -> d.birthDate() + " " + d.kind() + " " + d.validFrom()).orElse("");
    }

    private static Child child(Work w, ChildId id) {
        return w.children().find(id).orElseThrow(() -> new IllegalArgumentException("no such child"));
    }

    private static Perspective view(Work w, LocalDate day) {
        return new Perspective(w.settings().own().role(), day, w.settings().leadMonths());
    }
}
