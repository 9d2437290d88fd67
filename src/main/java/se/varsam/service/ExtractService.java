package se.varsam.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.domain.checklist.ChecklistCatalog;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.child.RecordField;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.FilledForm;
import se.varsam.domain.document.FilledForm.Mark;
import se.varsam.domain.document.FormCatalog;
import se.varsam.domain.document.SentDocument;
import se.varsam.domain.document.SentDocument.Approval;
import se.varsam.domain.document.Words;
import se.varsam.domain.extract.Extract;
import se.varsam.domain.extract.Extract.Entry;
import se.varsam.domain.extract.Extract.Line;
import se.varsam.domain.extract.ExtractMaker;
import se.varsam.domain.extract.ExtractPaper;
import se.varsam.domain.extract.ExtractPlan;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.ExtractWriter;
import se.varsam.service.port.PdfWriter;
import se.varsam.service.port.PdfWriter.Pdf;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/** The register extract (<i>registerutdrag</i>) of a child: made, cut, handed out. Slow: off the FX thread. */
public final class ExtractService {
    /** Before the name of a field of its page, among what is half typed about thinning. */
    private static final String DRAFT = "extract.";

    private final UnitOfWork register;
    private final Papers papers;
    private final Tools tools;
    private final Clock clock;
    private final Today today;

    /**
     * What extracts are made with.
     *
     * @param plan
     *            what they tell, in which order
     * @param words
     *            the bundles' texts
     */
    public record Tools(ExtractPlan plan, ChecklistCatalog lists, FormCatalog forms, PdfWriter pdf,
            ExtractWriter file, Words words) {}

    /** Works in an open register, by its own clock. */
    public ExtractService(UnitOfWork register, Tools tools, Clock clock, Today today) {
        this.register = register;
        this.tools = tools;
        this.papers = new Papers(tools.forms(), tools.pdf(), tools.words(), clock, today);
        this.clock = clock;
        this.today = today;
    }

    /** All of it, with nothing left out: what can be chosen from. */
    public Extract whole(ChildId child) {
        return register.read(w -> whole(w, child));
    }

    /** What the user leaves out, and why, by the entry's key. */
    public Map<String, String> leftOut(ChildId child) {
        return register.read(w -> w.files().leftOut(child));
    }

    /** Leaves an entry out for a reason, tidied; empty text takes it in again. Refuses a text too long. */
    public Outcome<String> leaveOut(ChildId child, String entry, String reason) {
        return FieldCheck.note(reason).then(tidy -> {
            register.change(w -> w.files().leaveOut(child, entry, tidy));
            return Outcome.done(tidy);
        });
    }

    /** What is half typed on its page, by field. */
    public Map<String, String> drafts(ChildId child) {
        return register.read(w -> w.thinnings().drafts(child).entrySet().stream()
                .filter(e -> e.getKey().startsWith(DRAFT))
                .collect(Collectors.toMap(e -> e.getKey().substring(DRAFT.length()), Map.Entry::getValue)));
    }

    /** Keeps what is half typed; empty text drops it. */
    public void keepDraft(ChildId child, String field, String typed) {
        register.change(w -> w.thinnings().keepDraft(child, DRAFT + field, FieldCheck.draft(typed)));
    }

    /** As it is to be handed out. */
    public Extract cut(ChildId child) {
        return register.read(w -> cut(w, child));
    }

    /** The pages to look at, marked <i>utkast</i>. */
    public Pdf preview(ChildId child) {
        return tools.pdf().write(register.read(w -> form(w, child, Mark.DRAFT)));
    }

    /** The pages to hand out. */
    public Pdf pdf(ChildId child) {
        return tools.pdf().write(register.read(w -> form(w, child)));
    }

    /** The file that other programs can read. */
    public byte[] file(ChildId child) {
        return tools.file().write(cut(child));
    }

    /** Notes in the log that it was saved as a file. */
    public void exported(ChildId child) {
        register.change(w -> w.log().add(LogAction.EXPORTED, child, DocumentKind.REGISTER_EXTRACT.name()));
    }

    /** Notes in the log that it was printed. */
    public void printed(ChildId child) {
        register.change(w -> w.log().add(LogAction.PRINTED, child, DocumentKind.REGISTER_EXTRACT.name()));
    }

    /**
     * Notes that it was handed out, and keeps the pages among the child's approved copies. Refuses no recipient, and
     * texts too long.
     *
     * @param recipient
     *            to whom
     * @param way
     *            how: by hand, by post
     */
    public Outcome<SentDocument> handOut(ChildId child, String recipient, String way) {
        return FieldCheck.line(recipient).then(to -> to.isEmpty()
                ? Outcome.refused("refusal.extract.recipient")
                : FieldCheck.line(way).then(by -> Outcome.done(handedOut(child, to, by))));
    }

    private SentDocument handedOut(ChildId child, String to, String by) {
        return register.write(w -> {
            FilledForm form = form(w, child);
            byte[] pages = tools.pdf().write(form).bytes();
            w.log().add(LogAction.SHARED, child, DocumentKind.REGISTER_EXTRACT.name());
            return w.sent().keep(new SentDocument(0, child, DocumentKind.REGISTER_EXTRACT, form.template(),
                    new Approval(clock.instant(), to, by), Sha256.of(pages), Optional.empty()), pages);
        });
    }

    private FilledForm form(Work w, ChildId id, Mark... more) {
        Mark[] marks = Stream.concat(Stream.of(more), child(w, id).facts().isProtected()
                ? Stream.of(Mark.PROTECTED)
                : Stream.empty()).toArray(Mark[]::new);
        return new ExtractPaper(tools.words()).of(cut(w, id), Papers.marks(w, marks));
    }

    private Extract cut(Work w, ChildId child) {
        return whole(w, child).without(w.files().leftOut(child));
    }

    private Extract whole(Work w, ChildId id) {
        Child child = child(w, id);
        OwnDetails own = w.settings().own();
        String by = Stream.of(own.name(), own.title(), own.unit(), own.municipality()).filter(t -> !t.isEmpty())
                .collect(Collectors.joining(", "));
        var head = new Extract.Head(child.fileNumber().toString(), papers.printedAt(), by,
                w.settings().isPractice());
        var titles = new FileTitles(tools.lists(), tools.forms(), tools.words(), today, w);
        return new ExtractMaker(tools.plan(), tools.words(), titles).of(head, w.files().rows(id),
                log(titles, w.log().entriesOf(id)));
    }

    private static Child child(Work w, ChildId id) {
        return w.children().find(id).orElseThrow(() -> new NoSuchElementException("no child " + id.value()));
    }

    private Extract.Section log(FileTitles titles, List<LogEntry> lines) {
        return new Extract.Section(ExtractPaper.LOG, tools.words().text("extract.log"),
                lines.stream().map(line -> entry(titles, line)).toList(), Map.of());
    }

    private Entry entry(FileTitles titles, LogEntry line) {
        String at = LocalDateTime.ofInstant(line.at(), Today.ZONE).toString().replace('T', ' ').substring(0, 16);
        String action = tools.words().text("enum.LogAction." + line.action());
        var said = Stream.of(said("at", at), said("user", line.user()), said("action", action),
                said("thing", line.field().map(f -> thing(titles, f)).orElse("")));
        return new Entry(ExtractPaper.LOG + ":" + line.number(), at + " · " + action,
                said.filter(l -> !l.text().isEmpty()).toList(), Optional.empty());
    }

    private Line said(String what, String text) {
        return new Line(what, tools.words().text("extract.log." + what), text);
    }

    /** What a line is about, where that is a field, an action or a document; else nothing: it may name a person. */
    private String thing(FileTitles titles, String name) {
        boolean field = Stream.concat(Stream.of(ChildField.values()), Stream.of(RecordField.values()))
                .anyMatch(f -> f.name().equals(name));
        return field
                ? tools.words().text("field." + name)
                : titles.document(name).or(() -> titles.item(name)).orElse("");
    }
}
