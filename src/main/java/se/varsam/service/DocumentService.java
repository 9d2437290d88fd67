package se.varsam.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.deadline.DueItem;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.Fill;
import se.varsam.domain.document.FilledForm;
import se.varsam.domain.document.FormCatalog;
import se.varsam.domain.document.FormInProgress;
import se.varsam.domain.document.SentDocument;
import se.varsam.domain.document.Words;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.PdfWriter;
import se.varsam.service.port.PdfWriter.Pdf;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;

/** What a user does with documents: fill in, look at, approve, hand over, replace. Slow: off the FX thread. */
public final class DocumentService {
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

    /** A form of a child as it stands: questions, answers, what is missing, where each is changed. */
    public FormInProgress form(ChildId child, DocumentKind kind) {
        throw new UnsupportedOperationException();
    }

    /** Keeps an answer typed (or chosen, by the option's id) for this form only; empty text removes it. */
    public void answer(ChildId child, DocumentKind kind, String question, String text) {
        throw new UnsupportedOperationException();
    }

    /** Brings back the answers typed for the copy approved last, so that it can be corrected and replaced. */
    public void bringBackAnswers(ChildId child, DocumentKind kind) {
        throw new UnsupportedOperationException();
    }

    /** The form filled; with {@link Fill#BLANK} it holds nothing but the file number. */
    public FilledForm fill(ChildId child, DocumentKind kind, Fill fill) {
        throw new UnsupportedOperationException();
    }

    /** The form without any child, for handwriting. */
    public FilledForm blank(DocumentKind kind) {
        throw new UnsupportedOperationException();
    }

    /** The pages as they will be approved, marked <i>utkast</i>. */
    public Pdf preview(ChildId child, DocumentKind kind) {
        return pdf(fill(child, kind, Fill.DRAFT));
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
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
    }

    /** Notes in the log that a copy was printed. */
    public void printed(SentDocument document) {
        throw new UnsupportedOperationException();
    }

    /** Notes in the log that a copy was saved as a file. */
    public void exported(SentDocument document) {
        throw new UnsupportedOperationException();
    }

    /** Notes in the log that a document that isn't kept was printed: a draft, a blank one, the open items. */
    public void printed(ChildId child, DocumentKind kind) {
        throw new UnsupportedOperationException();
    }

    /** Notes in the log that a document that isn't kept was saved as a file. */
    public void exported(ChildId child, DocumentKind kind) {
        throw new UnsupportedOperationException();
    }

    /** A child's open items on paper, in the groups Nu, Sent, Öppet, Kommer, each with a box to tick. */
    public FilledForm openItems(ChildId child, List<DueItem> items) {
        throw new UnsupportedOperationException();
    }

    /**
     * The sheet with the recovery key, without any child's data. The caller wipes the array; the sheet is never kept.
     *
     * @param registerName
     *            neutral name of the register's folder
     */
    public FilledForm recoverySheet(char[] key, String registerName) {
        throw new UnsupportedOperationException();
    }

    private LocalDateTime printedAt() {
        return LocalDateTime.ofInstant(clock.instant(), Today.ZONE);
    }
}
