package se.varsam.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import se.varsam.domain.child.CardState;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.deadline.WorkingDays;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.FilledForm;
import se.varsam.domain.document.FilledForm.Mark;
import se.varsam.domain.document.LogReport;
import se.varsam.domain.document.LogReport.Reviewed;
import se.varsam.domain.document.LogReport.Signing;
import se.varsam.domain.document.Words;
import se.varsam.domain.register.ClockSetBack;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogHead;
import se.varsam.domain.register.LogQuery;
import se.varsam.domain.register.LogReview;
import se.varsam.domain.register.LogSummary;
import se.varsam.domain.register.OfficeHours;
import se.varsam.domain.shared.DateRange;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.LogService.Checked;
import se.varsam.service.port.PdfWriter;
import se.varsam.service.port.PdfWriter.Pdf;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/** The recurring review of the log (<i>loggkontroll</i>). Slow: off the FX thread. */
public final class LogReviewService {
    private final UnitOfWork register;
    private final PdfWriter writer;
    private final Words words;
    private final Clock clock;
    private final Today today;

    LogReviewService(UnitOfWork register, PdfWriter writer, Words words, Clock clock, Today today) {
        this.register = register;
        this.writer = writer;
        this.words = words;
        this.clock = clock;
        this.today = today;
    }

    /**
     * When the log is to be reviewed next.
     *
     * @param due
     *            the day
     * @param proposed
     *            the days to look at: from where the last review ended
     * @param months
     *            between reviews, as set
     */
    public record Next(LocalDate due, DateRange proposed, int months) {
        /** Whether the day has come. */
        public boolean isDue(LocalDate day) {
            return !day.isBefore(due);
        }
    }

    /** When the log is to be reviewed next, and of which days. */
    public Next next() {
        return register.read(work -> {
            LocalDate from = work.reviews().last().map(review -> review.period().last())
                    .orElseGet(() -> firstDay(work));
            LocalDate last = today.real();
            int months = work.settings().reviewMonths();
            return new Next(LogReview.due(from, months), new DateRange(from.isAfter(last) ? last : from, last),
                    months);
        });
    }

    private LocalDate firstDay(Work work) {
        return work.log().lines(List.of(1L)).stream().findFirst()
                .map(line -> LocalDate.ofInstant(line.at(), Today.ZONE)).orElseGet(today::real);
    }

    /** Changes the interval; refuses what is not 1 to {@link LogReview#MOST_MONTHS}. */
    public Outcome<Integer> changeMonths(int months) {
        if (months < 1 || months > LogReview.MOST_MONTHS) {
            return Outcome.refused("refusal.number.range", 1, LogReview.MOST_MONTHS);
        }
        register.change(work -> {
            int before = work.settings().reviewMonths();
            if (before != months) {
                work.settings().reviewMonths(months);
                work.log().change("REVIEW_MONTHS", Integer.toString(before), Integer.toString(months));
            }
        });
        return Outcome.done(months);
    }

    /** The remark that is typed for the review under way. */
    public String remark() {
        return register.read(work -> work.settings().reviewRemark());
    }

    /** Keeps it, tidied; refuses a text too long. */
    public Outcome<String> keepRemark(String typed) {
        return FieldCheck.note(typed).then(remark -> {
            register.change(work -> work.settings().reviewRemark(remark));
            return Outcome.done(remark);
        });
    }

    /** The paper of a review as it would be signed, marked as a draft. */
    public Pdf draft(DateRange period) {
        Reviewed reviewed = reviewed(period);
        return writer.write(register.<FilledForm>read(work -> paper(reviewed,
                new Signing("", work.settings().reviewRemark(), now(), Papers.marks(work, Mark.DRAFT)))));
    }

    /** Signs a review in the user's own name and keeps its paper; refused without a name. */
    public Outcome<LogReview> sign(DateRange period) {
        Reviewed reviewed = reviewed(period);
        record Draft(String by, String remark, List<Mark> marks) {}
        Draft draft = register.read(work -> new Draft(work.settings().own().name(), work.settings().reviewRemark(),
                Papers.marks(work)));
        if (draft.by().isEmpty()) {
            return Outcome.refused("refusal.review.name");
        }
        Pdf pdf = writer.write(paper(reviewed, new Signing(draft.by(), draft.remark(), now(), draft.marks())));
        return register.write(work -> {
            var review = work.reviews().keep(new LogReview(0, clock.instant(), draft.by(), period, draft.remark(),
                    reviewed.head()), pdf.bytes());
            work.settings().reviewRemark("");
            work.log().add(LogAction.REVIEWED, period.first() + " " + period.last());
            return Outcome.done(review);
        });
    }

    private FilledForm paper(Reviewed reviewed, Signing signing) {
        return new LogReport(words, Today.ZONE).of(reviewed, signing);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), Today.ZONE);
    }

    private Reviewed reviewed(DateRange period) {
        var log = new LogService(register);
        Checked chain = log.check(Progress.UNWATCHED);
        List<ClockSetBack> setBacks = log.clockSetBacks();
        return register.read(work -> new Reviewed(period, summary(work, period), work.log().head(), chain.broken(),
                setBacks));
    }

    private static LogSummary summary(Work work, DateRange period) {
        LogHead head = work.log().head();
        LogQuery days = LogService.days(Optional.of(period.first()), Optional.of(period.last()));
        var counting = new LogSummary.Counting(new LogSummary.Against(
                numbers(work, child -> child.card() instanceof CardState.Closed),
                numbers(work, child -> child.facts().isProtected()),
                new OfficeHours(WorkingDays::isWorkingDay), Today.ZONE), seed(head));
        work.log().each(days, counting::accept);
        return counting.sum();
    }

    /** From the chain: nobody who reviews chooses it. */
    private static long seed(LogHead head) {
        return Long.parseUnsignedLong(head.shortHash(), 16);
    }

    private static Set<String> numbers(Work work, Predicate<Child> which) {
        return work.children().all().stream().filter(which).map(child -> child.fileNumber().toString())
                .collect(Collectors.toSet());
    }

    /** All reviews, newest first. */
    public List<LogReview> all() {
        return register.read(work -> work.reviews().all());
    }

    /** The paper of one, exactly as signed. */
    public byte[] pdf(LogReview review) {
        return register.read(work -> work.reviews().pdf(review));
    }

    /** Notes in the log that a paper of a review was printed. */
    public void printed() {
        register.change(work -> work.log().add(LogAction.PRINTED, DocumentKind.LOG_REVIEW.name()));
    }

    /** Notes in the log that it was saved as a file. */
    public void exported() {
        register.change(work -> work.log().add(LogAction.EXPORTED, DocumentKind.LOG_REVIEW.name()));
    }
}
