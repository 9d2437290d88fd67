package se.varsam.service;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Placement;
import se.varsam.domain.deadline.Ahead;
import se.varsam.domain.deadline.Due;
import se.varsam.domain.document.ChildSummary;
import se.varsam.domain.document.ConcernProposal;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.Fill;
import se.varsam.domain.document.FilledForm;
import se.varsam.domain.document.FilledForm.Mark;
import se.varsam.domain.document.FormCatalog;
import se.varsam.domain.document.FormDrafts;
import se.varsam.domain.document.FormInProgress;
import se.varsam.domain.document.FormSubject;
import se.varsam.domain.document.OpenItems;
import se.varsam.domain.document.RecoverySheet;
import se.varsam.domain.document.RehearsalSheet;
import se.varsam.domain.document.SentContent;
import se.varsam.domain.document.SentDocument;
import se.varsam.domain.document.SentDocument.Approval;
import se.varsam.domain.document.StandIn;
import se.varsam.domain.document.Words;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.Rehearsal;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.domain.shared.Sensitive;
import se.varsam.domain.timeline.TimelineSource;
import se.varsam.service.port.PdfWriter;
import se.varsam.service.port.PdfWriter.Pdf;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;

/** What a user does with documents: fill in, look at, approve, hand over, replace. Slow: off the FX thread. */
public final class DocumentService {
    /** Before the question's id, for what was typed for a copy that is approved. */
    private static final String APPROVED = "approved:";

    private final UnitOfWork work;
    private final FormCatalog forms;
    private final PdfWriter writer;
    private final Words words;
    private final Clock clock;
    private final Today today;
    private final Papers papers;
    private final ReadinessService readiness;

    /**
     * A service.
     *
     * @param words
     *            the bundles' texts: {@code texts::get}
     * @param clock
     *            for the time of printing and approving
     * @param today
     *            the day that ages count to
     */
    public DocumentService(UnitOfWork work, FormCatalog forms, PdfWriter writer, Words words, Clock clock,
            Today today) {
        this.work = work;
        this.forms = forms;
        this.writer = writer;
        this.words = words;
        this.clock = clock;
        this.today = today;
        this.papers = new Papers(forms, writer, words, clock, today);
        this.readiness = new ReadinessService(work, forms, words, clock, today);
    }

    /** The reviews of the log. */
    public LogReviewService logReviews() {
        return new LogReviewService(work, writer, words, clock, today);
    }

    /** Who gets what of the forms. */
    public SharingService sharing() {
        return new SharingService(work, papers, new Shares(forms));
    }

    /** What was jotted down during the call to the police, filed under the questions. */
    public CallFiling filing() {
        return new CallFiling(work, papers, today, clock);
    }

    /** How much of the police's form could be filled in tonight, for each child. */
    public ReadinessService readiness() {
        return readiness;
    }

    /** A form of a child as it stands: questions, answers, what is missing, where each is changed. */
    public FormInProgress form(ChildId child, DocumentKind kind) {
        return work.read(w -> papers.inProgress(w, child, kind));
    }

    /** Keeps an answer typed (or chosen, by the option's id) for this form only; empty text removes it. */
    public void answer(ChildId child, DocumentKind kind, String question, String text) {
        if (papers.template(kind).question(question).isEmpty()) {
            throw new IllegalArgumentException("no question " + question + " in " + kind);
        }
        work.change(w -> w.drafts().keep(child, kind, question, text));
    }

    /**
     * Lets the orosanmälan begin with what is known of the latest time away, where nothing is typed yet; the user can
     * change all of it.
     */
    public void proposeConcern(ChildId child) {
        DocumentKind kind = DocumentKind.CONCERN_REPORT;
        work.change(w -> {
            FormSubject subject = papers.subject(w, child, kind);
            new ConcernProposal(words).of(subject).forEach((question, text) -> {
                if (!subject.typed().containsKey(question)) {
                    w.drafts().keep(child, kind, question, text);
                }
            });
        });
    }

    /** All that is typed for one form, by question; what was typed for a copy that is approved is not among it. */
    public record Typed(Map<String, String> answers) implements Sensitive {
        /** Keeps an unmodifiable copy. */
        public Typed {
            answers = Map.copyOf(answers);
        }

        @Override
        public String toString() {
            return "Typed[" + answers.size() + "]";
        }
    }

    /**
     * Brings back the answers typed for the copy approved last, so that it can be corrected and replaced. Hands back
     * what was typed until now.
     */
    public Typed bringBackAnswers(ChildId child, DocumentKind kind) {
        return work.write(w -> {
            var ofCopy = new HashMap<String, String>();
            w.drafts().of(child, kind).forEach((question, text) -> {
                if (question.startsWith(APPROVED)) {
                    ofCopy.put(question.substring(APPROVED.length()), text);
                }
            });
            return put(w.drafts(), child, kind, new Typed(ofCopy));
        });
    }

    /** Brings back what was typed earlier. Hands back what was typed until now. */
    public Typed bringBack(ChildId child, DocumentKind kind, Typed earlier) {
        return work.write(w -> put(w.drafts(), child, kind, earlier));
    }

    private static Typed put(FormDrafts drafts, ChildId child, DocumentKind kind, Typed other) {
        var until = new HashMap<>(drafts.of(child, kind));
        until.keySet().removeIf(question -> question.startsWith(APPROVED));
        until.keySet().forEach(question -> drafts.keep(child, kind, question, ""));
        other.answers().forEach((question, text) -> drafts.keep(child, kind, question, text));
        return new Typed(until);
    }

    /** The form filled; with {@link Fill#BLANK} it holds nothing but the file number. */
    public FilledForm fill(ChildId child, DocumentKind kind, Fill fill) {
        return work.read(w -> switch (fill) {
            case DRAFT -> papers.filled(w, child, kind, Optional.empty(), Mark.DRAFT);
            case APPROVED -> papers.filled(w, child, kind, Optional.empty());
            case BLANK -> papers.blank(w, kind,
                    Optional.of(papers.subject(w, child, kind).child().fileNumber().toString()));
        });
    }

    /** The form without any child, for handwriting. */
    public FilledForm blank(DocumentKind kind) {
        return work.read(w -> papers.blank(w, kind, Optional.empty()));
    }

    /** The pages as {@link #approve} will keep them, but marked <i>utkast</i>. */
    public Pdf preview(ChildId child, DocumentKind kind, Optional<SentDocument> replaces) {
        return writer.write(work.read(w -> papers.filled(w, child, kind, replaces, Mark.DRAFT)));
    }

    /** The same for one that replaces nothing. */
    public Pdf preview(ChildId child, DocumentKind kind) {
        return preview(child, kind, Optional.empty());
    }

    /** The pages of a form that is not kept: blank, open items, recovery sheet. */
    public Pdf pdf(FilledForm form) {
        return writer.write(form);
    }

    /**
     * Approves the form as it stands: keeps the pages byte for byte in the sent register, with what they say question
     * by question, and clears what was typed for it. No answer is required; see {@link #hindrance} for what is.
     *
     * @param recipient
     *            to whom, empty when not said
     * @param way
     *            how it is sent, empty when not said
     * @param replaces
     *            the copy of the same child and kind that this one replaces; the new one says so
     */
    public SentDocument approve(ChildId child, DocumentKind kind, String recipient, String way,
            Optional<SentDocument> replaces) {
        return work.write(w -> {
            papers.hindrance(w, child, kind).ifPresent(reason -> {
                throw new IllegalStateException("can't be approved: " + reason.key());
            });
            SentContent content = papers.content(w, child, kind);
            FilledForm form = papers.filled(w, child, kind, replaces);
            byte[] bytes = writer.write(form).bytes();
            var document = new SentDocument(0, child, kind, form.template(),
                    new Approval(clock.instant(), recipient.strip(), way.strip()), Sha256.of(bytes),
                    replaces.map(SentDocument::id));
            w.log().add(LogAction.APPROVED, child, kind.name());
            putAside(w.drafts(), child, kind);
            SentDocument kept = w.sent().keep(document, bytes);
            w.sent().keep(kept, content);
            return kept;
        });
    }

    /** Why a form can't be approved as it stands: nothing new in a completion, no reason for what is added. */
    public Optional<Refusal> hindrance(ChildId child, DocumentKind kind) {
        return work.read(w -> papers.hindrance(w, child, kind));
    }

    /** What a copy said and to what kind of recipient; empty for one approved before that was kept. */
    public Optional<SentContent> content(SentDocument document) {
        return work.read(w -> w.sent().content(document));
    }

    /** The approved copies of a child, newest first. */
    public List<SentDocument> sent(ChildId child) {
        return work.read(w -> w.sent().of(child));
    }

    /** All approved copies of the register, newest first. */
    public List<SentDocument> sent() {
        return work.read(w -> w.sent().all());
    }

    /** The pages exactly as approved; refused when they are not what was kept ({@code refusal.document.changed}). */
    public Outcome<byte[]> pdf(SentDocument document) {
        byte[] bytes = work.write(w -> {
            w.log().add(LogAction.READ, document.child(), document.kind().name());
            return w.sent().pdf(document);
        });
        return Sha256.of(bytes).equals(document.sha256())
                ? Outcome.done(bytes)
                : Outcome.refused("refusal.document.changed");
    }

    /** Notes in the log that a copy was printed. */
    public void printed(SentDocument document) {
        printed(document.child(), document.kind());
    }

    /** Notes in the log that a copy was saved as a file. */
    public void exported(SentDocument document) {
        exported(document.child(), document.kind());
    }

    /** Notes in the log that a document that isn't kept was printed: a draft, a blank one, the open items. */
    public void printed(ChildId child, DocumentKind kind) {
        work.change(w -> w.log().add(LogAction.PRINTED, child, kind.name()));
    }

    /** Notes in the log that a document that isn't kept was saved as a file. */
    public void exported(ChildId child, DocumentKind kind) {
        work.change(w -> w.log().add(LogAction.EXPORTED, child, kind.name()));
    }

    /**
     * A child's open items on paper, in the groups Nu, Sent, Öppet, Att kontrollera, Kommer, each with a box to tick.
     */
    public FilledForm openItems(ChildId child, List<? extends Due> items) {
        return work.read(w -> new OpenItems(words).of(papers.subject(w, child, DocumentKind.OPEN_ITEMS), items,
                Papers.marks(w)));
    }

    /** What a stand-in must know for the days ahead: what is due, who is away, whom to ring. */
    public FilledForm standIn(Ahead ahead) {
        return work
                .read(w -> new StandIn(words, w.settings().own(), w.settings().papers()).of(ahead, papers.printedAt(),
                        Papers.marks(w)));
    }

    /** Notes in the log that the sheet with the recovery key was printed. */
    public void printedRecoverySheet() {
        work.change(w -> w.log().add(LogAction.PRINTED, DocumentKind.RECOVERY_SHEET.name()));
    }

    /** Notes in the log that it was saved as a file. */
    public void exportedRecoverySheet() {
        work.change(w -> w.log().add(LogAction.EXPORTED, DocumentKind.RECOVERY_SHEET.name()));
    }

    /** Notes in the log that the page for a stand-in was printed. */
    public void printedStandIn() {
        work.change(w -> w.log().add(LogAction.PRINTED, DocumentKind.STAND_IN.name()));
    }

    /** Notes in the log that the page for a stand-in was saved as a file. */
    public void exportedStandIn() {
        work.change(w -> w.log().add(LogAction.EXPORTED, DocumentKind.STAND_IN.name()));
    }

    /** A child at a glance on paper: head, timeline, what is due; {@code placements} may be in any order. */
    public FilledForm summary(ChildId child, List<? extends Due> items, List<Placement> placements) {
        return work.read(w -> {
            FormSubject subject = papers.subject(w, child, DocumentKind.CHILD_SUMMARY);
            return new ChildSummary(words).of(subject,
                    new TimelineSource(subject.child(), placements, subject.episodes(), items), Papers.marks(w));
        });
    }

    /**
     * The sheet with the recovery key, without any child's data. The caller wipes the array; the sheet is never kept.
     *
     * @param registerName
     *            neutral name of the register's folder
     */
    public FilledForm recoverySheet(char[] key, String registerName) {
        return work.read(w -> new RecoverySheet(words).of(key, registerName, papers.printedAt(), Papers.marks(w)));
    }

    /** The receipt of a backup that was tried, without any child's data; the sheet is never kept. */
    public FilledForm rehearsalSheet(Rehearsal tried, String registerName) {
        return work.read(w -> new RehearsalSheet(words, Today.ZONE).of(tried, registerName, papers.printedAt(),
                Papers.marks(w)));
    }

    /** What was typed is kept under another name, for {@link #bringBackAnswers}. */
    private static void putAside(FormDrafts drafts, ChildId child, DocumentKind kind) {
        var typed = drafts.of(child, kind);
        drafts.clear(child, kind);
        typed.forEach((question, text) -> {
            if (!question.startsWith(APPROVED)) {
                drafts.keep(child, kind, APPROVED + question, text);
            }
        });
    }
}
