package se.varsam.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.document.Words;
import se.varsam.domain.extract.ExtractPlan;
import se.varsam.domain.extract.ExtractPlan.PlanTable;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.thinning.Certificate;
import se.varsam.domain.thinning.CertificatePaper;
import se.varsam.domain.thinning.FileState;
import se.varsam.domain.thinning.FileState.Hold;
import se.varsam.domain.thinning.FileState.Release;
import se.varsam.domain.thinning.Hindrance;
import se.varsam.domain.thinning.ThinningCatalog;
import se.varsam.domain.thinning.ThinningDate;
import se.varsam.domain.thinning.ThinningDate.State;
import se.varsam.service.port.PdfWriter;
import se.varsam.service.port.PdfWriter.Pdf;
import se.varsam.service.port.RegisterFault;
import se.varsam.service.port.Thinnings.Pages;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/** Thinning (<i>gallring</i>): what is due, what stands in the way, doing it. Slow: off the FX thread. */
public final class ThinningService {
    private final UnitOfWork register;
    private final Runnable rewrite;
    private final Tools tools;
    private final Clock clock;
    private final Today today;
    private final ThinningRuleService rules;
    private final LastEntries entries = new LastEntries();

    /**
     * What thinning goes by.
     *
     * @param catalog
     *            the rules
     * @param plan
     *            what the tables are called
     * @param words
     *            the bundles' texts
     */
    public record Tools(ThinningCatalog catalog, ExtractPlan plan, PdfWriter pdf, Words words) {}

    /**
     * Works in an open register.
     *
     * @param rewrite
     *            writes its file anew
     */
    public ThinningService(UnitOfWork register, Runnable rewrite, Tools tools, Clock clock, Today today) {
        this.register = register;
        this.rewrite = rewrite;
        this.tools = tools;
        this.clock = clock;
        this.today = today;
        this.rules = new ThinningRuleService(register, tools.catalog(), tools.words(), today);
    }

    /** A child with its date. */
    public record Line(Child child, FileState file, ThinningDate date) {}

    /** How what was in the file is kept. */
    public enum Kept {
        /** As a register extract, saved as a file. */
        EXTRACT,
        /** Elsewhere: delivered before, as the user says. */
        DELIVERED
    }

    /**
     * What came of thinning.
     *
     * @param removed
     *            rows by table
     * @param isWrittenAnew
     *            whether the pages of the file were overwritten at once; if not, {@link #finish} does it
     */
    public record Done(Certificate certificate, Map<String, Long> removed, boolean isWrittenAnew) {}

    /** The rules that dates are counted by. */
    public ThinningRuleService rules() {
        return rules;
    }

    /**
     * All children with their dates: what is due first; among what isn't, closed cards before open ones; then by date.
     * Gives its turn to others in between.
     */
    public List<Line> all() {
        ThinningReading reading = reading();
        boolean more = true;
        while (more) {
            more = reading.goOn();
        }
        return reading.lines();
    }

    /** The same, part by part. */
    public ThinningReading reading() {
        return new ThinningReading(register, this::lines, entries);
    }

    /**
     * What can be told at once.
     *
     * @param lines
     *            the first in the order of all
     * @param closed
     *            how many closed cards there are
     * @param isAll
     *            whether there are no other lines
     */
    public record Beginning(List<Line> lines, int closed, boolean isAll) {}

    /**
     * As much of all as can be had at once: all where no day counts from the last entry or those are known, else the
     * first of the closed cards. The days of those that something stands in the way of are then those of their newest
     * entries, which are the last ones unless the computer's clock was set back.
     */
    public Beginning first() {
        return register.read(w -> {
            ThinningLines lines = lines(w);
            List<Child> all = w.children().all();
            List<Child> closed = all.stream().filter(child -> !child.card().isOpen()).toList();
            if (!lines.askForEntries()) {
                return new Beginning(lines.of(all), closed.size(), true);
            }
            Map<ChildId, LocalDate> last = entries.known(w, all);
            return last.size() == all.size()
                    ? new Beginning(lines.of(all, last), closed.size(), true)
                    : new Beginning(new FirstFiles(w, lines, entries).among(closed), closed.size(), false);
        });
    }

    private ThinningLines lines(Work w) {
        return ThinningLines.read(w, rules.rules(w), today.real());
    }

    private Optional<Line> line(Work w, ChildId id) {
        return w.children().find(id).map(List::of)
                .flatMap(child -> lines(w).of(child, w.thinnings().lastEntries(child)).stream().findFirst());
    }

    /** A child with its date; empty when it is gone. */
    public Optional<Line> of(ChildId child) {
        return register.read(w -> line(w, child));
    }

    /** A child whose card is closed, with its date; empty while that is open, and when the child is gone. */
    public Optional<Line> closed(ChildId child) {
        return register.read(w -> w.children().find(child).filter(c -> !c.card().isOpen())
                .flatMap(_ -> line(w, child)));
    }

    /** Sets a stop from today for a reason; refuses none. */
    public Outcome<String> hold(ChildId child, String reason) {
        return reason(reason).then(why -> {
            register.change(w -> w.thinnings().hold(child, Optional.of(new Hold(today.real(), why))));
            return Outcome.done(why);
        });
    }

    /** Lifts the stop. */
    public void lift(ChildId child) {
        register.change(w -> w.thinnings().hold(child, Optional.empty()));
    }

    /**
     * Answers for a hindrance by a day, with a note; refuses a day to come and no note. What can't be answered for is a
     * fault.
     */
    public Outcome<String> release(ChildId child, Hindrance what, LocalDate on, String note) {
        if (!what.isAnswered()) {
            throw new IllegalArgumentException("nobody can answer for " + what);
        }
        return on.isAfter(today.real())
                ? Outcome.refused("refusal.thinning.to-come")
                : reason(note).then(where -> {
                    register.change(w -> w.thinnings().release(child, what, Optional.of(new Release(on, where))));
                    return Outcome.done(where);
                });
    }

    /** Takes the answer back. */
    public void takeBack(ChildId child, Hindrance what) {
        register.change(w -> w.thinnings().release(child, what, Optional.empty()));
    }

    private static Outcome<String> reason(String typed) {
        return FieldCheck.note(typed).then(tidy -> tidy.isEmpty()
                ? Outcome.refused("refusal.thinning.reason")
                : Outcome.done(tidy));
    }

    /** What is half typed about a child, by field. */
    public Map<String, String> drafts(ChildId child) {
        return register.read(w -> w.thinnings().drafts(child));
    }

    /** Keeps what is half typed; empty text drops it. */
    public void keepDraft(ChildId child, String field, String typed) {
        register.change(w -> w.children().find(child) // it may have been thinned meanwhile
                .ifPresent(_ -> w.thinnings().keepDraft(child, field, FieldCheck.draft(typed))));
    }

    /**
     * Thins a child's file for good. Refuses when it is not due, when something stands in the way, when the number
     * typed is not the file's own: nothing is changed then.
     *
     * @param typed
     *            the file number, as the user typed it to confirm
     */
    public Outcome<Done> thin(ChildId child, String typed, Kept kept) {
        return register.<Outcome<Thinned>>write(w -> {
            Line line = line(w, child).orElseThrow(() -> new NoSuchElementException("no child " + child.value()));
            if (!line.child().fileNumber().toString().equals(typed.strip())) {
                return Outcome.refused("refusal.thinning.number");
            }
            return line.date().state() == State.DUE
                    ? Outcome.done(thinned(w, line, kept))
                    : Outcome.refused("refusal.thinning.not-due");
        }).then(done -> Outcome.done(new Done(done.certificate(), done.removed(), finish())));
    }

    private record Thinned(Certificate certificate, Map<String, Long> removed) {}

    private Thinned thinned(Work w, Line line, Kept kept) {
        ChildId child = line.child().id();
        String before = w.thinnings().logHead();
        w.log().add(LogAction.THINNED, child);
        String after = w.thinnings().logHead();
        String by = w.log().entriesOf(child).getLast().user();
        Map<String, Long> removed = w.thinnings().thin(child);
        w.thinnings().unwritten(Pages.OLD);
        var date = line.date();
        var rule = date.rule().orElseThrow();
        String released = line.file().releases().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(e -> tools.words().text("thinning.released." + e.getKey(), e.getValue().on().toString()))
                .collect(Collectors.joining("\n"));
        var told = new Certificate.Told(released, tools.words().text("thinning.kept." + kept), counts(removed));
        var certificate = new Certificate(line.child().fileNumber(), clock.instant(), by,
                tools.words().text("thinning.by-rule", rule.text(), rule.basis().source()),
                date.countedFrom().orElseThrow(), date.day().orElseThrow(), told, before, after);
        w.thinnings().keep(certificate);
        return new Thinned(certificate, removed);
    }

    /** Kinds and how many, a line each; what has no name of its own is counted together. */
    private String counts(Map<String, Long> removed) {
        Stream<String> named = tools.plan().tables().stream().filter(t -> removed.getOrDefault(t.name(), 0L) > 0)
                .map(t -> tools.words().text("thinning.count", t.title(), removed.getOrDefault(t.name(), 0L)));
        Set<String> titles = tools.plan().tables().stream().map(PlanTable::name).collect(Collectors.toSet());
        long rest = removed.entrySet().stream().filter(e -> !titles.contains(e.getKey()))
                .mapToLong(Map.Entry::getValue).sum();
        return Stream.concat(named, Stream.of(tools.words().text("thinning.count.rest", rest)))
                .collect(Collectors.joining("\n"));
    }

    /** Whether no page of the register's file may still hold what was thinned. */
    public boolean isFinished() {
        return !register.<Boolean>read(w -> w.thinnings().isUnwritten());
    }

    /**
     * Overwrites what thinning has left in the pages of the register's file, where that is still to be done; whether
     * nothing is left. A disk too full for it leaves it for the next time.
     */
    public boolean finish() {
        if (!isFinished()) {
            try {
                rewrite.run();
            } catch (RegisterFault _) {
                return false; // said on the page; what was thinned is out of reach all the same
            }
            register.change(w -> w.thinnings().unwritten(Pages.WRITTEN_ANEW));
        }
        return true;
    }

    /** The certificates, the newest first. */
    public List<Certificate> certificates() {
        return register.read(w -> w.thinnings().certificates());
    }

    /** A certificate's page. */
    public Pdf pdf(Certificate certificate) {
        return tools.pdf().write(register.read(w -> new CertificatePaper(tools.words()).of(certificate,
                LocalDateTime.ofInstant(clock.instant(), Today.ZONE), Papers.marks(w))));
    }

    /**
     * The earliest day on which no backup of the usual ones holds what is thinned today, where one is made each month;
     * empty when none was ever made.
     */
    public Optional<LocalDate> backupsUntil() {
        return register.read(w -> w.settings().backups().past().last()
                .map(_ -> today.real().plusMonths(w.settings().backups().plan().tiers().months())));
    }
}
