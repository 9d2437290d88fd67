package se.varsam.domain.document;

import java.util.List;
import java.util.Optional;
import se.varsam.domain.child.Photo;
import se.varsam.domain.document.FilledForm.Entry;
import se.varsam.domain.document.FilledForm.Tick;
import se.varsam.domain.document.FilledForm.Value;
import se.varsam.domain.document.FormInProgress.State;
import se.varsam.domain.document.Question.Asked;
import se.varsam.domain.document.Question.Joint;
import se.varsam.domain.document.Question.Option;
import se.varsam.domain.document.Question.Part;
import se.varsam.domain.document.Question.Presence;

/** Answers the questions of a form for one child. */
final class Answering {
    private final FormSubject subject;
    private final Words words;
    private final AnswerText texts;

    Answering(FormSubject subject, FormTemplate.Absence absence, Words words) {
        this.subject = subject;
        this.words = words;
        this.texts = new AnswerText(subject, absence, words);
    }

    /** The question as printed. */
    Entry entry(Question question) {
        return switch (question.asked()) {
            case Asked.InWords(var parts) ->
                new Entry.Answer(question.label(), inWords(question, parts), question.room().screen());
            case Asked.OneOf(var options) -> new Entry.Ticks(question.label(),
                    options.stream().map(o -> new Tick(o.label(), isChosen(question, o))).toList());
            case Asked.TickEach(var source) -> each(question, source);
            case Asked.Photograph() -> new Entry.Ticks(question.label(),
                    List.of(new Tick(words.text("document.photo.exists"), subject.photo().isPresent()),
                            new Tick(words.text("document.photo.attached"), attached(question).isPresent())));
        };
    }

    /** How much of the answer is known. */
    State state(Question question) {
        return switch (question.asked()) {
            case Asked.InWords(var parts) -> state(question, parts);
            case Asked.OneOf(var options) ->
                options.stream().anyMatch(o -> !o.unanswered() && isChosen(question, o)) ? State.KNOWN : State.UNKNOWN;
            case Asked.TickEach(var source) -> texts.tells(source, question.id()) ? State.KNOWN : State.UNKNOWN;
            case Asked.Photograph() -> subject.photo().isPresent() ? State.KNOWN : State.UNKNOWN;
        };
    }

    /** The picture to attach, if the question asks for one, there is one and it isn't left out. */
    Optional<Entry> picture(Question question) {
        return question.asked() instanceof Asked.Photograph
                ? attached(question).map(p -> new Entry.Picture(
                        p.takenOn().map(day -> words.text("document.photo.taken", day.toString()))
                                .orElseGet(() -> words.text("document.photo.undated")),
                        Optional.of(p.jpeg()), words.text("document.photo.description")))
                : Optional.empty();
    }

    /** A line to sign on; without a source or an answer it is left for the pen. */
    Entry.Answer line(FormTemplate.Line line) {
        Value value = line.source().flatMap(s -> texts.of(s, "")).<Value>map(Value.Known::new)
                .orElseGet(Value.Blank::new);
        return new Entry.Answer(line.label(), value, 1);
    }

    /** A box to tick by hand for each line; where there is none, room to write. */
    private Entry each(Question question, Source source) {
        return texts.of(source, question.id()).<Entry>map(lines -> new Entry.Boxes(question.label(),
                lines.lines().toList()))
                .orElseGet(() -> new Entry.Answer(question.label(), new Value.Blank(), question.room().screen()));
    }

    private Value inWords(Question question, List<Part> parts) {
        if (state(question, parts) == State.UNKNOWN) {
            return new Value.Unknown();
        }
        var text = new StringBuilder();
        for (Part part : parts) {
            var known = texts.of(part.source(), question.id());
            if (known.isPresent() || part.presence() == Presence.ALWAYS) {
                String said = known.orElseGet(() -> words.text("document.value.unknown"));
                if (!text.isEmpty()) {
                    text.append(part.joint() == Joint.OWN_LINE ? "\n" : "; ");
                }
                text.append(part.lead().isEmpty() ? said : part.lead() + " " + said);
            }
        }
        return new Value.Known(text.toString());
    }

    private State state(Question question, List<Part> parts) {
        boolean any = false;
        boolean whole = true;
        for (Part part : parts) {
            boolean known = texts.tells(part.source(), question.id());
            any |= known;
            whole &= known || part.presence() != Presence.ALWAYS;
        }
        return !any ? State.UNKNOWN : whole ? State.KNOWN : State.PARTLY;
    }

    private boolean isChosen(Question question, Option option) {
        String typed = typed(question);
        return typed.isEmpty() ? option.unanswered() : typed.equals(option.id());
    }

    private String typed(Question question) {
        return subject.typed().getOrDefault(question.id(), "");
    }

    private Optional<Photo> attached(Question question) {
        return subject.photo().filter(_ -> !typed(question).equals(Asked.Photograph.NOT_ATTACHED));
    }
}
