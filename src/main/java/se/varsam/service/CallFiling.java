package se.varsam.service;

import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldKind;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.FormInProgress;
import se.varsam.domain.document.FormInProgress.Edit;
import se.varsam.domain.missing.CallNote;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Sensitive;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/**
 * Files what was jotted down during the call to the police: its words are added to the answer of a question and the
 * note is marked as filed, in one transaction. A note is either loose or filed, never both.
 */
public final class CallFiling {
    private static final DocumentKind FORM = DocumentKind.POLICE_CHECKLIST;

    private final UnitOfWork register;
    private final Papers papers;
    private final Today today;
    private final Clock clock;

    CallFiling(UnitOfWork register, Papers papers, Today today, Clock clock) {
        this.register = register;
        this.papers = papers;
        this.today = today;
        this.clock = clock;
    }

    /**
     * A note was filed.
     *
     * @param child
     *            whose form
     * @param note
     *            as it was before, loose
     * @param question
     *            id of the question it was filed under
     * @param before
     *            the answer before
     * @param after
     *            the answer with the words of the note
     */
    public record Filed(ChildId child, CallNote note, String question, String before, String after)
            implements
                Sensitive {
        @Override
        public String toString() {
            return "Filed[" + note.id() + "]";
        }
    }

    /**
     * Adds a note's words to the answer of a question, after what stands there. Refused, with nothing changed, when the
     * note is gone or filed already, when the answer would be too long, and when something half typed stands there.
     */
    public Outcome<Filed> file(ChildId child, CallNote note, String question) {
        return register.write(w -> loose(w, note).then(known -> {
            var inWords = new InWords(w, child, question);
            Edit edit = inWords.edit().orElseThrow(() -> new NoSuchElementException("no words in " + question));
            String gap = edit.kind().equals(Optional.of(FieldKind.LONG_TEXT)) ? "\n" : "; ";
            String before = value(edit);
            return inWords.put(edit, before.isEmpty() ? known.text() : before + gap + known.text()).then(saved -> {
                w.callNotes().file(known, Optional.of(question));
                return Outcome.done(new Filed(child, known, question, before, saved.value()));
            });
        }));
    }

    /** Makes the note loose and the answer what it was. Refused when either was changed since. */
    public Outcome<Filed> takeBack(Filed filed) {
        return move(filed, filed.after(), filed.before(), w -> w.callNotes().find(filed.note().id())
                .filter(n -> n.filedUnder().equals(Optional.of(filed.question()))), Optional.empty());
    }

    /** Files a note again that was made loose. Refused when note or answer was changed since. */
    public Outcome<Filed> again(Filed filed) {
        return move(filed, filed.before(), filed.after(), w -> loose(w, filed.note()).toOptional(),
                Optional.of(filed.question()));
    }

    private Outcome<Filed> move(Filed filed, String from, String to, Function<Work, Optional<CallNote>> note,
            Optional<String> question) {
        return register.write(w -> {
            var inWords = new InWords(w, filed.child(), filed.question());
            Optional<CallNote> known = note.apply(w);
            Optional<Edit> edit = inWords.edit().filter(e -> value(e).equals(from));
            if (known.isEmpty() || edit.isEmpty()) {
                return Outcome.refused("refusal.call.changed");
            }
            return inWords.put(edit.get(), to).then(_ -> {
                w.callNotes().file(known.get(), question);
                return Outcome.done(filed);
            });
        });
    }

    private static Outcome<CallNote> loose(Work w, CallNote note) {
        return w.callNotes().find(note.id()).filter(known -> known.filedUnder().isEmpty())
                .<Outcome<CallNote>>map(Outcome::done).orElseGet(() -> Outcome.refused("refusal.call.gone"));
    }

    private static String value(Edit edit) {
        return switch (edit) {
            case Edit.OfChild(_, var value) -> value;
            case Edit.OfEpisode(_, var value) -> value;
            case Edit.Typed _,Edit.Choice _,Edit.Elsewhere _ -> "";
        };
    }

    /** The answer in words of a question, within a transaction. */
    private final class InWords {
        private final Work work;
        private final ChildId child;
        private final FormInProgress form;
        private final String question;
        private final ChildFields ofChild;
        private final EpisodeService ofEpisode;

        InWords(Work work, ChildId child, String question) {
            this.work = work;
            this.child = child;
            this.question = question;
            this.form = papers.inProgress(work, child, FORM);
            UnitOfWork inside = UnitOfWork.inside(work);
            this.ofChild = new ChildFields(inside, today);
            this.ofEpisode = new EpisodeService(inside, today, clock);
        }

        Optional<Edit> edit() {
            return form.questions().filter(asked -> asked.id().equals(question)).findFirst()
                    .flatMap(FormInProgress.Asked::inWords);
        }

        Outcome<FieldSaved> put(Edit edit, String value) {
            return switch (edit) {
                case Edit.OfChild(var field, _) -> ofChild.isDrafted(child, field)
                        ? halfTyped()
                        : whole(ofChild.change(child, field, value), () -> ofChild.keepDraft(child, field, ""));
                case Edit.OfEpisode(var field, _) -> {
                    var episode = form.episode().orElseThrow();
                    yield work.episodes().drafts(episode).containsKey(field)
                            ? halfTyped()
                            : whole(ofEpisode.change(episode, field, value),
                                    () -> ofEpisode.keepDraft(episode, field, ""));
                }
                case Edit.Typed _,Edit.Choice _,Edit.Elsewhere _ ->
                    throw new IllegalArgumentException("not in words: " + question);
            };
        }

        private Outcome<FieldSaved> halfTyped() {
            return Outcome.refused("refusal.call.halfTyped");
        }

        /** What is refused is no draft of the answer either: its words are still in the note. */
        private Outcome<FieldSaved> whole(Outcome<FieldSaved> saved, Runnable dropDraft) {
            saved.refusal().ifPresent(_ -> dropDraft.run());
            return saved;
        }
    }
}
