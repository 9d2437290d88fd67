package se.varsam.domain.document;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.varsam.domain.document.FilledForm.Entry;
import se.varsam.domain.document.FilledForm.Header;
import se.varsam.domain.document.FilledForm.Mark;
import se.varsam.domain.document.FilledForm.Section;
import se.varsam.domain.document.FilledForm.Value;
import se.varsam.domain.document.SentContent.SentAnswer;

/**
 * <i>Komplettering</i>: what the police have not been told yet, by the questions of their checklist. Which time away it
 * is about is the template's.
 */
public final class Completion {
    private static final List<String> IDENTIFYING = List.of("first-name", "last-name", "identity", "case-number");
    private static final int BLANK_LINES = 20;

    private final FormTemplate template;
    private final Words words;
    private final FieldText fields;

    /** By the police checklist, its law tokens resolved. */
    public Completion(FormTemplate template, Words words) {
        this.template = template.about(FormTemplate.Absence.LATEST);
        this.words = words;
        this.fields = new FieldText(words);
    }

    /**
     * The latest copy that the police got about the same time away.
     *
     * @param at
     *            when it was approved; Europe/Stockholm
     * @param given
     *            what it said, by question; empty when that was not kept
     */
    public record Earlier(LocalDateTime at, Optional<Map<String, SentAnswer>> given) {}

    /** What hinders it: nothing given before, or nothing new. */
    public enum Lack {
        NO_EARLIER, NOTHING_NEW
    }

    /**
     * The same without a picture that was left out of the earlier copy, unless the user has chosen for this document to
     * attach it. One that was attached then and is the same is no news.
     */
    public FormSubject withoutOldPicture(FormSubject subject, Earlier earlier) {
        return template.questions().filter(q -> q.asked() instanceof Question.Asked.Photograph)
                .filter(q -> !subject.typed().containsKey(q.id()))
                .filter(q -> earlier.given().map(all -> all.get(q.id())).filter(before -> !attached(before))
                        .isPresent())
                .findFirst().map(q -> subject.typing(q.id(), Question.Asked.Photograph.NOT_ATTACHED)).orElse(subject);
    }

    private boolean attached(SentAnswer photograph) {
        return photograph.answer().contains(words.text("document.photo.attached"));
    }

    /** Why there is nothing to complete; empty when there is. */
    public Optional<Lack> lack(FormSubject subject, Optional<Earlier> earlier) {
        if (earlier.isEmpty()) {
            return Optional.of(Lack.NO_EARLIER);
        }
        return changed(subject, earlier.get()).isEmpty() ? Optional.of(Lack.NOTHING_NEW) : Optional.empty();
    }

    /** The form as it is worked on: all questions of the police. */
    public FormInProgress inProgress(FormSubject subject) {
        return new Filling(template, words).inProgress(subject).as(DocumentKind.POLICE_COMPLETION, title());
    }

    /** What it says, all questions: together with the earlier copies, what the police know. */
    public List<SentAnswer> answers(FormSubject subject) {
        return new Filling(template, words).answers(subject);
    }

    /** Who it is about, then what is new or has changed, with what stood before where that was something else. */
    public FilledForm filled(FormSubject subject, Optional<Earlier> earlier, Optional<String> replaced,
            List<Mark> marks) {
        var filling = new Filling(template, words);
        var sections = new ArrayList<Section>();
        sections.add(new Section(words.text("document.completion.whom"), whom(filling, subject, earlier)));
        earlier.ifPresent(before -> sections.add(news(filling, subject, before)));
        sections.add(signature(filling, subject));
        return new FilledForm(DocumentKind.POLICE_COMPLETION, template.version(), title(),
                filling.header(subject, replaced, marks), sections);
    }

    private List<Entry> whom(Filling filling, FormSubject subject, Optional<Earlier> earlier) {
        var entries = new ArrayList<Entry>();
        IDENTIFYING.forEach(
                id -> template.question(id).ifPresent(q -> entries.add(unnumbered(filling.entry(q, subject)))));
        entries.add(new Entry.Answer(words.text("document.completion.earlier"),
                earlier.<Value>map(e -> new Value.Known(fields.moment(e.at()))).orElseGet(Value.Unknown::new), 1));
        return entries;
    }

    private Section news(Filling filling, FormSubject subject, Earlier before) {
        var entries = new ArrayList<Entry>();
        if (before.given().isEmpty()) {
            entries.add(new Entry.Paragraph(words.text("document.completion.all")));
        }
        List<SentAnswer> changed = changed(subject, before);
        if (changed.isEmpty()) {
            entries.add(new Entry.Paragraph(words.text("document.completion.none")));
        }
        changed.forEach(now -> {
            template.question(now.question()).flatMap(q -> filling.picture(q, subject)).ifPresent(entries::add);
            entries.add(new Entry.Answer(now.label(), said(now, before), 1));
        });
        return new Section(words.text("document.completion.news"), entries);
    }

    private Value said(SentAnswer now, Earlier before) {
        String old = before.given().flatMap(all -> Optional.ofNullable(all.get(now.question())))
                .map(SentAnswer::answer).orElse("");
        if (old.isEmpty()) {
            return now.answer().isEmpty() ? new Value.Unknown() : new Value.Known(now.answer());
        }
        String text = now.answer().isEmpty() ? words.text("document.value.unknown") : now.answer();
        return new Value.Known(text + "\n" + words.text("document.completion.before", old));
    }

    /** What is not what the police were told; all that is asked when it was not kept what that was. */
    private List<SentAnswer> changed(FormSubject subject, Earlier before) {
        return answers(subject).stream().filter(now -> before.given()
                .map(all -> !Optional.ofNullable(all.get(now.question())).map(SentAnswer::answer).orElse("")
                        .equals(now.answer()))
                .orElse(true)).toList();
    }

    private Section signature(Filling filling, FormSubject subject) {
        var last = template.sections().getLast();
        return new Section(last.title(), last.items().stream().filter(FormTemplate.Signature.class::isInstance)
                .map(item -> filling.signature((FormTemplate.Signature) item, subject)).toList());
    }

    /** For handwriting: who it is about, and room for what is new. */
    public FilledForm blank(Optional<String> fileNumber, LocalDateTime printedAt, List<Mark> marks) {
        FilledForm police = new Filling(template, words).blank(fileNumber, printedAt, marks);
        Stream<Entry> whom = IDENTIFYING.stream().flatMap(id -> template.question(id).stream())
                .map(q -> new Entry.Answer(plain(q.label()), new Value.Blank(), 1));
        var earlier = new Entry.Answer(words.text("document.completion.earlier"), new Value.Blank(), 1);
        return new FilledForm(DocumentKind.POLICE_COMPLETION, template.version(), title(),
                new Header(fileNumber, printedAt, List.of(), marks),
                List.of(new Section(words.text("document.completion.whom"),
                        Stream.concat(whom, Stream.of(earlier)).toList()),
                        new Section(words.text("document.completion.news"),
                                List.of(new Entry.Answer(words.text("document.completion.by-number"),
                                        new Value.Blank(), BLANK_LINES))),
                        police.sections().getLast()));
    }

    private static Entry unnumbered(Entry entry) {
        return entry instanceof Entry.Answer(var label, var value, var lines)
                ? new Entry.Answer(plain(label), value, lines)
                : entry;
    }

    /** The number of a question is one of the checklist's; on top it would only confuse. */
    private static String plain(String label) {
        return label.replaceFirst("^[0-9]+\\. ", "");
    }

    private String title() {
        return words.text("document.completion.title");
    }
}
