package se.varsam.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.varsam.domain.checklist.Checklist;
import se.varsam.domain.checklist.ChecklistCatalog;
import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.checklist.HandRun;
import se.varsam.domain.checklist.HandRun.HandEnd;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Sensitive;
import se.varsam.domain.shared.TypedDate;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/**
 * The list for suspected trafficking ({@code traf}): the user starts it on a day for what was seen, and ends it for a
 * reason. At most one runs for a child. The program draws no conclusion. Items are ticked as in any other list.
 */
public final class TraffickingService {
    /** The list's id in data files and in the log. */
    public static final String LIST = "traf";

    private final UnitOfWork register;
    private final ChecklistCatalog catalog;
    private final Today today;

    TraffickingService(UnitOfWork register, ChecklistCatalog catalog, Today today) {
        this.register = register;
        this.catalog = catalog;
        this.today = today;
    }

    /** What is typed before a list is started or ended; names are stored. */
    public enum Field {
        /** The day it was seen. */
        SEEN_ON,
        /** What was seen. */
        SEEN,
        /** Why it is ended. */
        ENDED_BECAUSE
    }

    /**
     * What the register holds of it for a child.
     *
     * @param runs
     *            newest first
     * @param drafts
     *            what is typed
     */
    public record Suspicion(List<HandRun> runs, Map<String, String> drafts) implements Sensitive {
        /** Keeps unmodifiable copies. */
        public Suspicion {
            runs = List.copyOf(runs);
            drafts = Map.copyOf(drafts);
        }

        /** The one that runs. */
        public Optional<HandRun> running() {
            return runs.stream().filter(r -> r.run().isRunning()).findFirst();
        }

        @Override
        public String toString() {
            return "Suspicion[" + runs.size() + "]";
        }
    }

    /** What the register holds of it for a child. */
    public Suspicion of(ChildId child) {
        return register.read(work -> new Suspicion(work.runs().byHand(child, LIST), work.runs().drafts(child, LIST)));
    }

    /** Keeps what is being typed. */
    public void keepDraft(ChildId child, Field field, String typed) {
        register.change(work -> work.runs().keepDraft(child, LIST, field.name(), FieldCheck.draft(typed)));
    }

    /** The day as typed; empty text is today. Refuses a day to come. */
    public Outcome<LocalDate> day(String typed) {
        return typed.isBlank() ? Outcome.done(today.real()) : TypedDate.past(today.real()).day(typed);
    }

    /** Starts the list. Refuses without what was seen, for a day to come, and while it runs already. */
    public Outcome<HandRun> start(ChildId child, LocalDate on, String seen) {
        if (on.isAfter(today.real())) {
            return Outcome.refused("refusal.traf.toCome");
        }
        return why(seen, "refusal.traf.seen").then(why -> register.write(work -> {
            if (running(work, child).isPresent()) {
                return Outcome.refused("refusal.traf.runs");
            }
            Checklist list = catalog.current(today.real()).stream().filter(l -> l.id().equals(LIST)).findFirst()
                    .orElseThrow();
            HandRun started = work.runs().startByHand(
                    new ChecklistRun(0, child, list, Optional.empty(), on, Optional.empty(), List.of()), why);
            dropDrafts(work, child, Field.SEEN, Field.SEEN_ON);
            work.log().add(LogAction.STARTED, child, LIST);
            work.log().change(child, "TRAF_SEEN", "", why);
            return Outcome.done(started);
        }));
    }

    /** Takes back that it was started. Refused when something is marked in it or it has been ended. */
    public Outcome<HandRun> takeBack(HandRun started) {
        ChildId child = started.run().child();
        return register.write(work -> {
            Optional<HandRun> known = running(work, child).filter(r -> r.run().id() == started.run().id());
            if (known.filter(r -> r.run().marks().isEmpty()).isEmpty()) {
                return Outcome.refused("refusal.traf.marked");
            }
            work.runs().removeByHand(started.run());
            work.log().add(LogAction.UNDONE, child, LIST);
            work.log().change(child, "TRAF_SEEN", started.why(), "");
            return Outcome.done(started);
        });
    }

    /** Ends it. Refused without a reason, and when it has been ended. */
    public Outcome<HandRun> end(HandRun run, String because) {
        ChildId child = run.run().child();
        return why(because, "refusal.traf.because").then(why -> register.write(work -> {
            if (running(work, child).filter(r -> r.run().id() == run.run().id()).isEmpty()) {
                return Outcome.refused("refusal.traf.ended");
            }
            work.runs().endByHand(run.run(), Optional.of(new HandEnd(today.real(), why)));
            dropDrafts(work, child, Field.ENDED_BECAUSE);
            work.log().change(child, "TRAF_ENDED", "", why);
            return Outcome.done(known(work, run));
        }));
    }

    /** Lets one that was ended run on. Refused while another one runs. */
    public Outcome<HandRun> reopen(HandRun run) {
        ChildId child = run.run().child();
        return register.write(work -> {
            if (running(work, child).isPresent()) {
                return Outcome.refused("refusal.traf.runs");
            }
            HandRun before = known(work, run);
            work.runs().endByHand(run.run(), Optional.empty());
            work.log().change(child, "TRAF_ENDED", before.end().map(HandEnd::why).orElse(""), "");
            return Outcome.done(known(work, run));
        });
    }

    private static Outcome<String> why(String typed, String missing) {
        return FieldCheck.note(typed).then(tidy -> tidy.isEmpty() ? Outcome.refused(missing) : Outcome.done(tidy));
    }

    private static void dropDrafts(Work work, ChildId child, Field... fields) {
        for (Field field : fields) {
            work.runs().keepDraft(child, LIST, field.name(), "");
        }
    }

    private static Optional<HandRun> running(Work work, ChildId child) {
        return work.runs().byHand(child, LIST).stream().filter(r -> r.run().isRunning()).findFirst();
    }

    private static HandRun known(Work work, HandRun run) {
        return work.runs().byHand(run.run().child(), LIST).stream().filter(r -> r.run().id() == run.run().id())
                .findFirst().orElseThrow(() -> new IllegalArgumentException("no such list"));
    }
}
