package se.varsam.ui.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.FormInProgress;
import se.varsam.domain.document.FormInProgress.Asked;
import se.varsam.domain.document.FormInProgress.Edit;
import se.varsam.domain.document.FormInProgress.State;
import se.varsam.domain.document.Source;
import se.varsam.domain.missing.CallNote;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.shared.Sensitive;
import se.varsam.i18n.Texts;
import se.varsam.service.AwayService;
import se.varsam.service.AwayService.AwayNow;
import se.varsam.service.CallService;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.Pause;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Reread;

/** The call to the police: reads the questions out, takes down what is said, and notes that the report was made. */
public final class PhoneViewModel implements Answering {
    private static final DocumentKind FORM = DocumentKind.POLICE_CHECKLIST;

    private final ChildId child;
    private final DocumentDesk desk;
    private final AwayService away;
    private final CallService calls;
    private final Answers answers;
    private final Reread<Read> reread;
    private final CallNotesModel notes;
    private final ReportedModel report;
    private final ReadOnlyObjectWrapper<Optional<Read>> read = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * What the register says.
     *
     * @param child
     *            who; empty when it is gone
     * @param form
     *            the questions and their answers
     * @param lasting
     *            where it stands with the time away; empty when none lasts
     * @param drafts
     *            what is half typed in the questions
     * @param notes
     *            what was jotted down
     * @param typing
     *            what is half typed beside the questions, by form and field
     */
    record Read(Optional<Child> child, FormInProgress form, Optional<AwayNow> lasting, Answers.Drafts drafts,
            List<CallNote> notes, Map<String, Map<String, String>> typing) implements Sensitive {
        /** How many questions are known. */
        long known() {
            return form.questions().filter(asked -> asked.state() == State.KNOWN).count();
        }

        @Override
        public String toString() {
            return "Read[" + notes.size() + "]";
        }
    }

    /** The page of a child; each field gets a pause of its own. {@link #load} reads it. */
    public PhoneViewModel(DocumentDesk desk, AwayService away, Texts texts, ChildId child, Supplier<Pause> pauses) {
        this.child = child;
        this.desk = desk;
        this.away = away;
        this.calls = away.calls();
        this.answers = new Answers(child, FORM, desk, texts, pauses, this::load);
        this.reread = new Reread<>(desk.frame().background(), this::reading, this::show);
        var work = new CallWork(desk.frame(), calls, texts, this::episode, this::load);
        this.notes = new CallNotesModel(work, desk.documents().filing(), pauses.get());
        this.report = new ReportedModel(work, away, desk.today(), pauses);
    }

    private Read reading() {
        FormInProgress form = desk.documents().form(child, FORM);
        Optional<MissingEpisode> lasts = form.episode();
        return new Read(desk.children().find(child), form,
                away.whatNow(child).filter(now -> now.situation().episode().isOpen()),
                new Answers.Drafts(desk.children().drafts(child),
                        lasts.map(desk.episodes()::drafts).orElse(Map.of())),
                lasts.map(calls::notes).orElse(List.of()), lasts.map(calls::typing).orElse(Map.of()));
    }

    private void show(Read now) {
        answers.show(now.form(), now.child(), now.drafts());
        if (read.get().isEmpty()) {
            notes.begin(now.typing());
            report.begin(now.typing());
        }
        read.set(Optional.of(now));
    }

    /** Reads anew: after a change, and each minute. */
    void load() {
        reread.soon();
    }

    /** What the register says; empty until it has been read. */
    ReadOnlyObjectProperty<Optional<Read>> read() {
        return read.getReadOnlyProperty();
    }

    @Override
    public FieldModel answer(Edit edit) {
        return answers.of(edit);
    }

    /** What is jotted down. */
    CallNotesModel notes() {
        return notes;
    }

    /** Adds a note's words to the answer of a question; what is half typed there is saved first. */
    void file(CallNote note, Asked under) {
        answers.leave();
        notes.file(child, note, under);
    }

    /** What is asked once the report is made. */
    ReportedModel report() {
        return report;
    }

    private Optional<MissingEpisode> episode() {
        return read.get().flatMap(now -> now.form().episode());
    }

    /** Saves what is half typed. */
    void leave() {
        answers.leave();
        notes.leave();
        report.leave();
    }

    @Override
    public void open(Source.Place place) {
        desk.frame().navigator().show(Answering.where(child, place));
    }

    /** Goes back to what to do now. */
    void openAway() {
        desk.frame().navigator().show(new Place.Away(child));
    }

    /** Goes to the form, to approve it. */
    void openForm() {
        desk.frame().navigator().show(Place.policeChecklist(child));
    }
}
