package se.varsam.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.FilledForm;
import se.varsam.domain.document.FilledForm.Mark;
import se.varsam.domain.document.PeriodReport;
import se.varsam.domain.document.PeriodReport.Detail;
import se.varsam.domain.document.PeriodReport.Frame;
import se.varsam.domain.document.PeriodReport.Part;
import se.varsam.domain.document.Words;
import se.varsam.domain.note.Account;
import se.varsam.domain.note.Note;
import se.varsam.domain.shared.DateRange;
import se.varsam.domain.shared.Sensitive;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/** What notes add up to for the god man's account (<i>redogörelse</i>), period by period. */
public final class AccountService {
    private final UnitOfWork register;
    private final Words words;
    private final Clock clock;
    private final Today today;

    /** Works in an open register; the clock for the time of printing, today for the period that is running. */
    public AccountService(UnitOfWork register, Words words, Clock clock, Today today) {
        this.register = register;
        this.words = words;
        this.clock = clock;
        this.today = today;
    }

    /** The latest periods by the register's setting, the running one first. */
    public List<DateRange> periods(int count) {
        var setting = register.read(work -> work.settings().accountPeriods());
        var periods = new ArrayList<DateRange>();
        DateRange period = setting.containing(today.date());
        for (int i = 0; i < count; i++) {
            periods.add(period);
            period = setting.before(period);
        }
        return List.copyOf(periods);
    }

    /**
     * A paper, and what is to be known of it beside.
     *
     * @param form
     *            the paper
     * @param children
     *            whom it is about
     * @param unsigned
     *            how many notes of the period do not count, since nobody has signed them
     */
    public record Report(FilledForm form, List<ChildId> children, int unsigned) implements Sensitive {
        /** Keeps an unmodifiable copy. */
        public Report {
            children = List.copyOf(children);
        }

        private static Report of(FilledForm form, List<Part> parts) {
            return new Report(form, parts.stream().map(part -> part.child().id()).toList(),
                    parts.stream().mapToInt(part -> part.account().unsigned()).sum());
        }

        @Override
        public String toString() {
            return REDACTED;
        }
    }

    /** The paper of one child, or of every child with notes in the period. */
    public Report report(Optional<ChildId> child, DateRange period, Detail detail) {
        return register.read(work -> {
            var frame = new Frame(period, work.settings().own(), LocalDateTime.ofInstant(clock.instant(), Today.ZONE),
                    work.settings().isPractice() ? List.of(Mark.PRACTICE) : List.of(), work.log().head());
            var report = new PeriodReport(words);
            List<Part> parts = parts(work, child, period);
            return Report.of(child.isPresent()
                    ? report.of(parts.getFirst(), frame, detail)
                    : report.ofAll(parts, frame, detail), parts);
        });
    }

    private static List<Part> parts(Work work, Optional<ChildId> one, DateRange period) {
        if (one.isPresent()) {
            Child child = work.children().find(one.get())
                    .orElseThrow(() -> new IllegalArgumentException("no such child"));
            return List.of(part(child, period, work.notes().of(child.id())));
        }
        Map<ChildId, List<Note>> notes = work.notes().ofAllWithin(period);
        return work.children().all().stream()
                .map(child -> part(child, period, notes.getOrDefault(child.id(), List.of())))
                .filter(part -> !part.account().counted().isEmpty() || part.account().unsigned() > 0).toList();
    }

    private static Part part(Child child, DateRange period, List<Note> notes) {
        return new Part(child, Account.of(child.id(), period, notes));
    }
}
