package se.varsam.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Photo;
import se.varsam.domain.child.Placement;
import se.varsam.domain.child.RecordedFacts;
import se.varsam.domain.deadline.Ahead;
import se.varsam.domain.deadline.Due;
import se.varsam.domain.document.ChildSummary;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.Fill;
import se.varsam.domain.document.FilledForm;
import se.varsam.domain.document.FilledForm.Mark;
import se.varsam.domain.document.Filling;
import se.varsam.domain.document.FormCatalog;
import se.varsam.domain.document.FormDrafts;
import se.varsam.domain.document.FormInProgress;
import se.varsam.domain.document.FormSubject;
import se.varsam.domain.document.FormTemplate;
import se.varsam.domain.document.OpenItems;
import se.varsam.domain.document.RecoverySheet;
import se.varsam.domain.document.SentDocument;
import se.varsam.domain.document.SentDocument.Approval;
import se.varsam.domain.document.StandIn;
import se.varsam.domain.document.Words;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.timeline.TimelineSource;
import se.varsam.service.port.PdfWriter;
import se.varsam.service.port.PdfWriter.Pdf;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/** What a user does with documents: fill in, look at, approve, hand over, replace. Slow: off the FX thread. */
public final class DocumentService {
    /** Before the question's id, for what was typed for a copy that is approved. */
    private static final String APPROVED = "approved:";
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final UnitOfWork work;
    private final FormCatalog forms;
    private final PdfWriter writer;
    private final Words words;
    private final Clock clock;
    private final Today today;

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
    }

    /** How much of the police's form could be filled in tonight, for each child. */
    public ReadinessService readiness() {
        return new ReadinessService(work, forms, words, clock, today);
    }

    /** A form of a child as it stands: questions, answers, what is missing, where each is changed. */
    public FormInProgress form(ChildId child, DocumentKind kind) {
        return work.read(w -> filling(kind).inProgress(subject(w, child, kind)));
    }

    /** Keeps an answer typed (or chosen, by the option's id) for this form only; empty text removes it. */
    public void answer(ChildId child, DocumentKind kind, String question, String text) {
        if (template(kind).question(question).isEmpty()) {
            throw new IllegalArgumentException("no question " + question + " in " + kind);
        }
        work.change(w -> w.drafts().keep(child, kind, question, text));
    }

    /** Brings back the answers typed for the copy approved last, so that it can be corrected and replaced. */
    public void bringBackAnswers(ChildId child, DocumentKind kind) {
        work.change(w -> w.drafts().of(child, kind).forEach((question, text) -> {
            if (question.startsWith(APPROVED)) {
                w.drafts().keep(child, kind, question.substring(APPROVED.length()), text);
            }
        }));
    }

    /** The form filled; with {@link Fill#BLANK} it holds nothing but the file number. */
    public FilledForm fill(ChildId child, DocumentKind kind, Fill fill) {
        return work.read(w -> switch (fill) {
            case DRAFT -> filled(w, child, kind, Optional.empty(), Mark.DRAFT);
            case APPROVED -> filled(w, child, kind, Optional.empty());
            case BLANK -> filling(kind).blank(Optional.of(subject(w, child, kind).child().fileNumber().toString()),
                    printedAt(), marks(w));
        });
    }

    /** The form without any child, for handwriting. */
    public FilledForm blank(DocumentKind kind) {
        return work.read(w -> filling(kind).blank(Optional.empty(), printedAt(), marks(w)));
    }

    /** The pages as {@link #approve} will keep them, but marked <i>utkast</i>. */
    public Pdf preview(ChildId child, DocumentKind kind, Optional<SentDocument> replaces) {
        return writer.write(work.read(w -> filled(w, child, kind, replaces, Mark.DRAFT)));
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
     * Approves the form as it stands: keeps the pages byte for byte in the sent register, and clears what was typed for
     * it. Nothing is required.
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
            FilledForm form = filled(w, child, kind, replaces);
            byte[] bytes = writer.write(form).bytes();
            var document = new SentDocument(0, child, kind, form.template(),
                    new Approval(clock.instant(), recipient.strip(), way.strip()), Sha256.of(bytes),
                    replaces.map(SentDocument::id));
            w.log().add(LogAction.APPROVED, child, kind.name());
            putAside(w.drafts(), child, kind);
            return w.sent().keep(document, bytes);
        });
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
        byte[] bytes = work.read(w -> w.sent().pdf(document));
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
        return work.read(w -> new OpenItems(words).of(subject(w, child, DocumentKind.OPEN_ITEMS), items, marks(w)));
    }

    /** What a stand-in must know for the days ahead: what is due, who is away, whom to ring. */
    public FilledForm standIn(Ahead ahead) {
        return work.read(w -> new StandIn(words, w.settings().own(), w.settings().papers()).of(ahead, printedAt(),
                marks(w)));
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
            FormSubject subject = subject(w, child, DocumentKind.CHILD_SUMMARY);
            return new ChildSummary(words).of(subject,
                    new TimelineSource(subject.child(), placements, subject.episodes(), items), marks(w));
        });
    }

    /**
     * The sheet with the recovery key, without any child's data. The caller wipes the array; the sheet is never kept.
     *
     * @param registerName
     *            neutral name of the register's folder
     */
    public FilledForm recoverySheet(char[] key, String registerName) {
        return work.read(w -> new RecoverySheet(words).of(key, registerName, printedAt(), marks(w)));
    }

    private FilledForm filled(Work w, ChildId child, DocumentKind kind, Optional<SentDocument> replaces,
            Mark... marks) {
        replaces.filter(old -> !old.child().equals(child) || old.kind() != kind).ifPresent(old -> {
            throw new IllegalArgumentException("replaces another child's or another kind's document");
        });
        var line = replaces.map(old -> words.text("document.basis.replaces", stockholm(old.approved().at())));
        return filling(kind).filled(subject(w, child, kind), line, marks(w, marks));
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

    private FormSubject subject(Work w, ChildId id, DocumentKind kind) {
        var child = w.children().find(id).orElseThrow(() -> new NoSuchElementException("no child " + id.value()));
        var records = w.records().of(id);
        // by today's date, whether or not the register was brought up to date since midnight
        var facts = new RecordedFacts(today.date()).applied(child.facts(), records);
        var episodes = w.episodes().of(id);
        var away = episodes.stream().filter(MissingEpisode::isOpen).findFirst()
                .or(() -> episodes.stream().findFirst()).map(w.awayLog()::of).orElse(List.of());
        return new FormSubject(child.with(facts),
                new FormSubject.File(photo(w, id), episodes, records, away), w.drafts().of(id, kind),
                w.settings().own(), today.date(), printedAt());
    }

    /** The newest photograph that can be shown: no form says that it comes with one that is broken. */
    private Optional<Photo> photo(Work w, ChildId id) {
        return w.children().photos(id).stream().filter(photo -> writer.shows(photo.jpeg())).findFirst();
    }

    private FormTemplate template(DocumentKind kind) {
        var day = printedAt().toLocalDate();
        return forms.current(kind, day).on(day, forms.laws());
    }

    private Filling filling(DocumentKind kind) {
        return new Filling(template(kind), words);
    }

    private static List<Mark> marks(Work w, Mark... more) {
        return Stream.concat(Stream.of(more), w.settings().isPractice() ? Stream.of(Mark.PRACTICE) : Stream.empty())
                .toList();
    }

    private LocalDateTime printedAt() {
        return LocalDateTime.ofInstant(clock.instant(), Today.ZONE);
    }

    private String stockholm(Instant at) {
        var local = LocalDateTime.ofInstant(at, Today.ZONE);
        return words.text("document.value.moment", local.toLocalDate().toString(), CLOCK.format(local));
    }
}
