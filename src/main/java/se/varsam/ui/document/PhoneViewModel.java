package se.varsam.ui.document;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.child.FieldKind;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.FormInProgress;
import se.varsam.domain.document.FormInProgress.Asked;
import se.varsam.domain.document.FormInProgress.Edit;
import se.varsam.domain.document.FormInProgress.State;
import se.varsam.domain.document.Source;
import se.varsam.domain.missing.CallMade;
import se.varsam.domain.missing.CallNote;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.domain.shared.Sensitive;
import se.varsam.domain.shared.TypedDate;
import se.varsam.domain.shared.TypedMoment;
import se.varsam.i18n.SwedishDates;
import se.varsam.i18n.Texts;
import se.varsam.service.AwayService;
import se.varsam.service.AwayService.AwayNow;
import se.varsam.service.CallService;
import se.varsam.service.CallService.Reported;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.FieldModel.Keeper;
import se.varsam.ui.kit.Pause;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Reread;

/** The call to the police: reads the questions out, takes down what is said, and notes that the report was made. */
public final class PhoneViewModel implements Answering {
    private static final DocumentKind FORM = DocumentKind.POLICE_CHECKLIST;
    private static final String TEXT = "text";

    private final ChildId child;
    private final DocumentDesk desk;
    private final AwayService away;
    private final CallService calls;
    private final Texts texts;
    private final Answers answers;
    private final Reread<Read> reread;
    private final FieldModel scratch;
    private final Map<String, FieldModel> report = new HashMap<>();
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
        this.texts = texts;
        this.answers = new Answers(child, FORM, desk, texts, pauses, this::load);
        this.reread = new Reread<>(desk.frame().background(), this::reading, this::show);
        this.scratch = FieldModel.of(FieldCheck::note, keeper(CallService.SCRATCH, this::scratched), pauses.get());
        var moment = new TypedMoment(TypedDate.past(desk.today().real()));
        report.put("when", FieldModel.of(typed -> moment.read(typed).then(m -> Outcome.done(m.toString())),
                keeper(CallService.REPORT, this::reporting), pauses.get()));
        for (String field : List.of("number", "who")) {
            report.put(field,
                    FieldModel.of(FieldCheck::line, keeper(CallService.REPORT, this::reporting), pauses.get()));
        }
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
            scratch.fill("", Optional.ofNullable(now.typing().getOrDefault(CallService.SCRATCH, Map.of()).get(TEXT)));
            now.typing().getOrDefault(CallService.REPORT, Map.of())
                    .forEach((field, typed) -> reportField(field).fill("", Optional.of(typed)));
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

    /** The line under which one jots down. */
    FieldModel scratch() {
        return scratch;
    }

    /** A field of what is asked once the report is made: {@code when}, {@code number} or {@code who}. */
    FieldModel reportField(String name) {
        return Optional.ofNullable(report.get(name)).orElseThrow();
    }

    private Keeper keeper(String form, Supplier<Map<String, String>> fields) {
        return new Keeper() {
            @Override
            public void save(String from, String to) {
                draft(to);
            }

            @Override
            public void draft(String typed) {
                keepTyping(form, fields.get());
            }
        };
    }

    private Map<String, String> scratched() {
        String typed = FieldCheck.draft(scratch.typed().get());
        return typed.isBlank() ? Map.of() : Map.of(TEXT, typed);
    }

    private Map<String, String> reporting() {
        var fields = new HashMap<String, String>();
        report.forEach((name, field) -> fields.put(name, FieldCheck.draft(field.typed().get())));
        return fields;
    }

    private void keepTyping(String form, Map<String, String> fields) {
        episode().ifPresent(episode -> desk.frame().background().run(() -> {
            calls.keepTyping(episode, form, fields);
            return true;
        }, _ -> desk.frame().status().saved()));
    }

    private Optional<MissingEpisode> episode() {
        return read.get().flatMap(now -> now.form().episode());
    }

    /** Files what stands under the call as a note; nothing when nothing stands there. */
    void jot() {
        if (scratch.typed().get().isBlank()) {
            return;
        }
        scratch.read().toOptional().ifPresent(text -> episode().ifPresent(episode -> {
            // at once: the next note may be on its way
            scratch.fill("", Optional.empty());
            desk.frame().background().run(() -> calls.jot(episode, text), told("call.jotted", text,
                    note -> calls.remove(episode, note), note -> calls.restore(episode, note)));
        }));
    }

    /** Removes a note. */
    void remove(CallNote note) {
        episode().ifPresent(episode -> desk.frame().background().run(() -> calls.remove(episode, note),
                told("call.removed", note.text(), gone -> calls.restore(episode, gone),
                        gone -> calls.remove(episode, gone))));
    }

    /** Where the words of a note can be added to a question; empty where it is not answered in words. */
    static Optional<Edit> inWords(Asked asked) {
        return asked.edits().stream().filter(edit -> kind(edit).filter(FieldKind.LONG_TEXT::equals).isPresent())
                .findFirst().or(() -> asked.edits().stream()
                        .filter(edit -> kind(edit).filter(FieldKind.TEXT::equals).isPresent()).findFirst());
    }

    private static Optional<FieldKind> kind(Edit edit) {
        return switch (edit) {
            case Edit.OfChild(var field, _) -> Optional.of(field).filter(f -> !f.isDerived()).map(ChildField::kind);
            case Edit.OfEpisode(var field, _) -> Optional.of(field).map(EpisodeField::kind);
            case Edit.Typed _,Edit.Choice _,Edit.Elsewhere _ -> Optional.empty();
        };
    }

    private static String value(Edit edit) {
        return switch (edit) {
            case Edit.OfChild(_, var value) -> value;
            case Edit.OfEpisode(_, var value) -> value;
            case Edit.Typed _,Edit.Choice _,Edit.Elsewhere _ -> "";
        };
    }

    private record Filed(CallNote note, Edit edit, String before, String after) {}

    /** Adds a note's words to the answer of a question, after what stands there. */
    void file(CallNote note, Asked under) {
        answers.leave();
        desk.frame().background().run(() -> {
            Edit edit = desk.documents().form(child, FORM).questions().filter(q -> q.id().equals(under.id()))
                    .findFirst().flatMap(PhoneViewModel::inWords).orElseThrow();
            String gap = kind(edit).filter(FieldKind.LONG_TEXT::equals).isPresent() ? "\n" : "; ";
            String before = value(edit);
            return filed(new Filed(note, edit, before, before.isEmpty() ? note.text() : before + gap + note.text()),
                    Optional.of(under.id()));
        }, told("call.filed", under.label(), filed -> filed(back(filed), Optional.empty()),
                filed -> filed(filed, Optional.of(under.id()))));
    }

    private static Filed back(Filed filed) {
        return new Filed(filed.note(), filed.edit(), filed.after(), filed.before());
    }

    /** Answer first: what happens between leaves the words twice, never nowhere. */
    private Outcome<Filed> filed(Filed filed, Optional<String> question) {
        Optional<Refusal> refused = answers.keep(filed.edit(), filed.after());
        return refused.<Outcome<Filed>>map(Outcome.Refused::new)
                .orElseGet(() -> calls.file(filed.note(), question).then(_ -> Outcome.done(filed)));
    }

    /** The time it is now, to the minute. */
    LocalDateTime now() {
        return away.now();
    }

    /** Notes that the report was made, from the fields; {@code saved} hears when it is. */
    void reported(Runnable saved) {
        var when = new TypedMoment(TypedDate.past(desk.today().real()));
        FieldModel at = reportField("when");
        at.read().then(_ -> when.read(at.typed().get()))
                .then(moment -> reportField("number").read().then(number -> reportField("who").read()
                        .then(who -> Outcome.done(new CallMade(moment.start(), who, number,
                                number.isEmpty() ? "" : texts.get("call.reported.number", number))))))
                .toOptional().ifPresent(call -> episode().ifPresent(episode -> {
                    Consumer<Outcome<Reported>> tell = told("call.reported",
                            new SwedishDates(texts).moment(call.at()),
                            noted -> calls.takeBack(episode, noted), noted -> calls.again(episode, noted));
                    desk.frame().background().run(() -> calls.reported(episode, call), done -> {
                        done.refusal().ifPresentOrElse(at::refused, () -> {
                            report.values().forEach(field -> field.fill("", Optional.empty()));
                            saved.run();
                            tell.accept(done);
                        });
                    });
                }));
    }

    /** Nothing is noted; what was half typed of it is dropped. */
    void dropReport() {
        report.values().forEach(field -> field.fill("", Optional.empty()));
        keepTyping(CallService.REPORT, Map.of());
    }

    private <T> Consumer<Outcome<T>> told(String key, String about, Change<T> undo, Change<T> redo) {
        return outcome -> {
            switch (outcome) {
                case Outcome.Done<T>(var done) -> desk.frame().status().undoable(texts.get(key, about),
                        () -> follow(() -> undo.on(done)), () -> follow(() -> redo.on(done)));
                case Outcome.Refused<T>(var reason) -> desk.frame().status().told(texts.of(reason));
            }
            load();
        };
    }

    private interface Change<T> {
        Outcome<?> on(T done);
    }

    private void follow(Supplier<? extends Outcome<?>> change) {
        desk.frame().background().run(change::get, outcome -> {
            outcome.refusal().ifPresentOrElse(reason -> desk.frame().status().told(texts.of(reason)),
                    desk.frame().status()::saved);
            load();
        });
    }

    /** Saves what is half typed. */
    void leave() {
        answers.leave();
        scratch.leave();
        report.values().forEach(FieldModel::leave);
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
