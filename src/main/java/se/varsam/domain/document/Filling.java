package se.varsam.domain.document;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.varsam.domain.document.FilledForm.Entry;
import se.varsam.domain.document.FilledForm.Header;
import se.varsam.domain.document.FilledForm.Mark;
import se.varsam.domain.document.FilledForm.Tick;
import se.varsam.domain.document.FilledForm.Value;
import se.varsam.domain.document.FormInProgress.State;
import se.varsam.domain.document.FormTemplate.Line;
import se.varsam.domain.document.Question.Asked;
import se.varsam.domain.document.Question.Expectation;
import se.varsam.domain.document.SentContent.SentAnswer;

/** Fills a form's template from a child's file, or leaves it blank. */
public final class Filling {
    private final FormTemplate template;
    private final Words words;

    /** Fills a form whose law tokens are resolved ({@link FormTemplate#on}). */
    public Filling(FormTemplate template, Words words) {
        this.template = template;
        this.words = words;
    }

    /**
     * With what is known; what isn't says so.
     *
     * @param replaced
     *            the line that says what this document replaces
     * @param marks
     *            draft and practice
     */
    public FilledForm filled(FormSubject subject, Optional<String> replaced, List<Mark> marks) {
        var answering = answering(subject);
        var header = header(subject, replaced, marks);
        // the picture comes first, beside the name, whatever the place of its question
        var picture = template.questions().flatMap(q -> answering.picture(q).stream()).toList();
        return form(header, picture, answering::entry, answering::line);
    }

    /** What stands on every page. Which birth date was used is only said where the form tells it. */
    Header header(FormSubject subject, Optional<String> replaced, List<Mark> marks) {
        return new Header(Optional.of(subject.child().fileNumber().toString()), subject.printedAt(),
                template.tellsBirthDate() ? new Basis(subject, words).lines(replaced) : replaced.stream().toList(),
                subject.marks(marks));
    }

    /** A question as it is printed. */
    Entry entry(Question question, FormSubject subject) {
        return answering(subject).entry(question);
    }

    /** The picture that comes with a question, if any. */
    Optional<Entry> picture(Question question, FormSubject subject) {
        return answering(subject).picture(question);
    }

    /** Lines to sign on. */
    Entry signature(FormTemplate.Signature signature, FormSubject subject) {
        return new Entry.Signature(signature.lines().stream().map(answering(subject)::line).toList());
    }

    /** The printed answer of each question, to be kept with an approved copy. */
    public List<SentAnswer> answers(FormSubject subject) {
        var answering = answering(subject);
        return template.questions().map(q -> new SentAnswer(q.id(), q.label(), text(q, answering), Share.Fate.GIVEN))
                .toList();
    }

    private static String text(Question question, Answering answering) {
        String said = switch (answering.entry(question)) {
            case Entry.Answer(_, Value.Known(var text), _) -> text;
            case Entry.Ticks(_, var ticks) ->
                ticks.stream().filter(Tick::ticked).map(Tick::label).collect(Collectors.joining("; "));
            case Entry.Boxes(_, var lines) -> String.join("\n", lines);
            default -> "";
        };
        // another picture of the same child is news too
        return answering.picture(question).map(p -> said + "; " + ((Entry.Picture) p).label()).orElse(said);
    }

    private Answering answering(FormSubject subject) {
        return new Answering(subject, template.absence(), words);
    }

    /** For handwriting, with the file number when it is known whose. */
    public FilledForm blank(Optional<String> fileNumber, LocalDateTime printedAt, List<Mark> marks) {
        return form(new Header(fileNumber, printedAt, List.of(), marks), List.of(), this::blank, Filling::blank);
    }

    /** With what is known, what is missing and where each answer is changed. */
    public FormInProgress inProgress(FormSubject subject) {
        var answering = answering(subject);
        var edits = new Edits(subject, template.absence(), words);
        boolean away = subject.episode(template.absence()).isPresent();
        var groups = template.sections().stream().map(section -> new FormInProgress.Group(section.title(),
                section.items().stream().filter(Question.class::isInstance).map(Question.class::cast)
                        .map(q -> asked(q, answering, edits, away)).toList()));
        return new FormInProgress(template.kind(), template.version(), template.title(),
                subject.episode(template.absence()),
                groups.filter(g -> !g.questions().isEmpty()).toList());
    }

    /**
     * The questions that belong to the child and not to an episode, whether or not one lasts: what can be known
     * beforehand. In the police checklist they are 29 ({@code routines.md} §6).
     */
    public List<FormInProgress.Asked> ofChild(FormSubject subject) {
        var answering = answering(subject);
        var edits = new Edits(subject, template.absence(), words);
        boolean away = subject.episode(template.absence()).isPresent();
        return questionsOfChild().stream().map(q -> asked(q, answering, edits, away)).toList();
    }

    /** Those questions as the form has them. */
    public List<Question> questionsOfChild() {
        return template.questions().filter(q -> !q.needsEpisode()).toList();
    }

    /** How much of the answers to questions is known, in their order; no answer is put into words for it. */
    public List<State> states(List<Question> questions, FormSubject subject) {
        var answering = answering(subject);
        return questions.stream().map(answering::state).toList();
    }

    private static FormInProgress.Asked asked(Question question, Answering answering, Edits edits,
            boolean away) {
        State state = answering.state(question);
        boolean missing = question.expectation() == Expectation.EXPECTED && state != State.KNOWN
                && (away || !question.needsEpisode());
        return new FormInProgress.Asked(question.id(), question.label(), question.advice(), state, missing,
                answering.entry(question), edits.of(question));
    }

    private FilledForm form(Header header, List<Entry> first, Function<Question, Entry> answer,
            Function<Line, Entry.Answer> sign) {
        var sections = new ArrayList<FilledForm.Section>();
        // what comes first stands beside the first questions, below a note that opens the form
        var left = new ArrayList<>(first);
        for (FormTemplate.Section section : template.sections()) {
            var entries = new ArrayList<Entry>();
            if (section.items().stream().anyMatch(Question.class::isInstance)) {
                entries.addAll(left);
                left.clear();
            }
            section.items().forEach(item -> entries.add(entry(item, answer, sign)));
            sections.add(new FilledForm.Section(section.title(), entries));
        }
        return new FilledForm(template.kind(), template.version(), template.title(), header, sections);
    }

    private static Entry entry(FormTemplate.Item item, Function<Question, Entry> answer,
            Function<Line, Entry.Answer> sign) {
        return switch (item) {
            case Question question -> answer.apply(question);
            case FormTemplate.Note(var text) -> new Entry.Paragraph(text);
            case FormTemplate.Signature(var lines) -> new Entry.Signature(lines.stream().map(sign).toList());
        };
    }

    private Entry blank(Question question) {
        return switch (question.asked()) {
            case Asked.InWords _,Asked.TickEach _ ->
                new Entry.Answer(question.label(), new Value.Blank(), question.room().blank());
            case Asked.OneOf(var options) ->
                new Entry.Ticks(question.label(), options.stream().map(o -> new Tick(o.label(), false)).toList());
            case Asked.Photograph() -> new Entry.Ticks(question.label(),
                    List.of(new Tick(words.text("document.photo.exists"), false),
                            new Tick(words.text("document.photo.attached"), false)));
        };
    }

    private static Entry.Answer blank(Line line) {
        return new Entry.Answer(line.label(), new Value.Blank(), 1);
    }
}
