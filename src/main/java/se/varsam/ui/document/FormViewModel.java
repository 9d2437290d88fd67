package se.varsam.ui.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.FormInProgress;
import se.varsam.domain.document.FormInProgress.Edit;
import se.varsam.domain.document.SentDocument;
import se.varsam.domain.document.Source;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.shared.Outcome;
import se.varsam.i18n.Texts;
import se.varsam.service.EpisodeService.EpisodeSaved;
import se.varsam.service.port.Today;
import se.varsam.ui.document.PaperModel.Ready;
import se.varsam.ui.document.PreviewModel.Made;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.Pause;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Reread;

/** A child's form: filled in, looked at, approved, saved and printed. */
public final class FormViewModel implements Answering {
    private final DocumentDesk desk;
    private final ChildId child;
    private final DocumentKind kind;
    private final Answers answers;
    private final ShareModel share;
    private final PreviewModel preview;
    private final PaperModel paper;
    private final Texts texts;
    private final Reread<Read> reread;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(new Phase.Filling());
    // read where the pages are made, beside the FX thread
    private volatile Optional<SentDocument> replaces = Optional.empty();

    /** A model of a form; each field gets a pause of its own. */
    public FormViewModel(DocumentDesk desk, Texts texts, ChildId child, DocumentKind kind, Pauses pauses) {
        this.desk = desk;
        this.texts = texts;
        this.child = child;
        this.kind = kind;
        this.answers = new Answers(child, kind, desk, texts, pauses.typing(), this::changed);
        this.share = new ShareModel(child, kind, desk, texts, pauses.typing(), this::changed);
        this.preview = new PreviewModel(desk.paper().pages(), desk.paper().drawing(), pauses.drawing().get());
        if (kind == DocumentKind.ON_CALL_PAGE) {
            preview.limit(1);
        }
        this.paper = new PaperModel(desk, texts);
        this.reread = new Reread<>(desk.frame().background(), this::read, this::show);
    }

    /** How long to wait: before what is typed is saved, and before the pages are drawn anew. */
    public record Pauses(Supplier<Pause> typing, Supplier<Pause> drawing) {}

    /**
     * What the page shows.
     *
     * @param form
     *            questions and answers
     * @param name
     *            the child's; the file number when the identity is protected
     * @param fileNumber
     *            neutral number
     * @param sent
     *            the latest approved copy of this form, which a new one can replace
     */
    record Shown(FormInProgress form, String name, String fileNumber, Optional<SentDocument> sent) {}

    /** Where the work with the document stands. */
    sealed interface Phase {
        /** Questions are answered; the pages are a draft. */
        record Filling() implements Phase {}

        /** Recipient and way are asked for. */
        record Approving() implements Phase {}

        /** Approved: the pages are the copy that is kept. */
        record Approved(SentDocument copy) implements Phase {}

        /** The blank form is shown. */
        record Blank() implements Phase {}
    }

    private record Read(FormInProgress form, Optional<Child> child, Map<ChildField, String> drafts,
            Map<EpisodeField, String> episodeDrafts, List<SentDocument> sent) {}

    /** Where the pages are drawn: what isn't in sight comes after them. */
    Background drawing() {
        return desk.paper().drawing();
    }

    /** Reads the form and draws its pages. */
    void load() {
        reread.soon();
        share.load();
        fill();
    }

    private void changed() {
        reread.soon();
        share.load();
        if (phase.get() instanceof Phase.Filling || phase.get() instanceof Phase.Approving) {
            preview.changed();
        }
    }

    private Read read() {
        FormInProgress form = desk.documents().form(child, kind);
        return new Read(form, desk.children().find(child), desk.children().drafts(child),
                form.episode().map(desk.episodes()::drafts).orElse(Map.of()), desk.documents().sent(child));
    }

    private void show(Read read) {
        answers.show(read.form(), read.child(), new Answers.Drafts(read.drafts(), read.episodeDrafts()));
        String fileNumber = read.child().map(c -> c.fileNumber().toString()).orElse("");
        String name = read.child().filter(c -> !c.facts().isProtected()).map(Child::shownName).orElse(fileNumber);
        var latest = read.sent().stream()
                .filter(copy -> copy.kind() == kind && isOfThisAbsence(copy, read.form().episode())).findFirst();
        shown.set(Optional.of(new Shown(read.form(), name, fileNumber, latest)));
    }

    /** A copy about an earlier time away is not replaced by one about this. */
    private boolean isOfThisAbsence(SentDocument copy, Optional<MissingEpisode> episode) {
        return !kind.isAboutAbsence() || episode.map(e -> e.noticedAt().atZone(Today.ZONE).toInstant())
                .filter(noticed -> copy.approved().at().isBefore(noticed)).isEmpty();
    }

    @Override
    public FieldModel answer(Edit edit) {
        return answers.of(edit);
    }

    /** Shows the draft's pages. */
    void fill() {
        phase.set(new Phase.Filling());
        replaces = Optional.empty();
        preview.show(this::draft);
    }

    private Outcome<Made> draft() {
        var pdf = desk.documents().preview(child, kind, replaces);
        return Outcome.done(new Made(pdf.bytes(), pdf.missing()));
    }

    /** Shows the blank form, for handwriting. */
    void showBlank() {
        phase.set(new Phase.Blank());
        preview.show(() -> {
            var pdf = desk.documents().pdf(desk.documents().blank(kind));
            return Outcome.done(new Made(pdf.bytes(), pdf.missing()));
        });
    }

    /** Saves what is half typed, and asks for recipient and way. */
    void startApproving() {
        answers.leave();
        phase.set(new Phase.Approving());
    }

    /** Which copy the new one says that it replaces; none when empty. */
    void replace(Optional<SentDocument> copy) {
        replaces = copy;
        preview.changed();
    }

    /** Approves the form as it stands and shows the copy that is kept. */
    void approve(String recipient, String way) {
        share.leave();
        Optional<SentDocument> old = replaces;
        desk.frame().background().run(() -> desk.documents().hindrance(child, kind)
                .<Outcome<SentDocument>>map(Outcome.Refused::new)
                .orElseGet(() -> Outcome.done(
                        desk.documents().approve(child, kind, recipient.strip(), way.strip(), old))),
                this::approved);
        reread.soon();
    }

    private void approved(Outcome<SentDocument> outcome) {
        switch (outcome) {
            case Outcome.Done<SentDocument>(var copy) -> {
                answers.approved();
                showCopy(copy);
            }
            case Outcome.Refused<SentDocument>(var reason) -> {
                desk.frame().dialogs().tell(reason);
                share.load();
            }
        }
    }

    /** Shows the copy that was approved last, as it is kept. */
    void showSent() {
        shown.get().flatMap(Shown::sent).ifPresent(this::showCopy);
    }

    private void showCopy(SentDocument copy) {
        phase.set(new Phase.Approved(copy));
        preview.show(() -> desk.documents().pdf(copy).then(bytes -> Outcome.done(new Made(bytes, List.of()))));
    }

    /** Goes on with the form after an approval, with the answers typed for the approved copy. */
    void correct() {
        answers.correct();
        load();
    }

    /** Saves the pages shown as a file. */
    void save() {
        ready().ifPresent(paper::save);
    }

    /** Prints the pages shown. */
    void print() {
        ready().ifPresent(paper::print);
    }

    private Optional<Ready> ready() {
        return preview.drawn().get().pdf().flatMap(bytes -> switch (phase.get()) {
            case Phase.Approved(var copy) -> Optional.of(new Ready(bytes, neutralName(),
                    () -> desk.documents().exported(copy), () -> desk.documents().printed(copy)));
            case Phase.Blank _ -> Optional.of(new Ready(bytes, kind.code(),
                    () -> desk.documents().exported(child, kind), () -> desk.documents().printed(child, kind)));
            case Phase.Filling _,Phase.Approving _ -> Optional.empty();
        });
    }

    private String neutralName() {
        return shown.get().map(s -> s.fileNumber() + "-" + kind.code()).orElse(kind.code());
    }

    /** Opens an episode from now on; the answers about the absence can then be written down. */
    void openEpisode() {
        desk.frame().background().run(() -> desk.episodes().open(child, desk.episodes().now()), outcome -> {
            switch (outcome) {
                case Outcome.Done<EpisodeSaved>(var saved) -> {
                    var now = new AtomicReference<>(saved.episode());
                    desk.frame().status().undoable(texts.get("child.episode.begun"),
                            () -> again(() -> desk.episodes().takeBack(now.get()), now),
                            () -> again(() -> desk.episodes().open(child, now.get().noticedAt())
                                    .then(opened -> Outcome.done(opened.episode())), now));
                    changed();
                }
                case Outcome.Refused<EpisodeSaved>(var reason) -> desk.frame().dialogs().tell(reason);
            }
        });
    }

    // opened again, an episode is another one: what comes after works on that
    private void again(Supplier<Outcome<MissingEpisode>> step, AtomicReference<MissingEpisode> now) {
        desk.frame().background().run(step, outcome -> {
            outcome.toOptional().ifPresent(episode -> {
                now.set(episode);
                desk.frame().status().saved();
            });
            outcome.refusal().ifPresent(desk.frame().dialogs()::tell);
            changed();
        });
    }

    @Override
    public void open(Source.Place place) {
        desk.frame().navigator().show(Answering.where(child, place));
    }

    /** Goes to the child's page. */
    void openChild() {
        desk.frame().navigator().show(new Place.ChildPage(child));
    }

    /** Saves what is half typed, draws nothing more. */
    void leave() {
        answers.leave();
        share.leave();
        preview.stop();
    }

    /** What the page shows; empty while nothing is read. */
    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Where the work stands. */
    ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /** Who gets what of it. */
    ShareModel share() {
        return share;
    }

    /** The pages. */
    PreviewModel preview() {
        return preview;
    }
}
