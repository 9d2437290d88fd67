package se.varsam.domain.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.Facts;
import se.varsam.domain.child.PlacementType;
import se.varsam.domain.document.FilledForm.Entry;
import se.varsam.domain.document.FilledForm.Header;
import se.varsam.domain.document.FilledForm.Mark;
import se.varsam.domain.document.FilledForm.Section;
import se.varsam.domain.document.FilledForm.Value;
import se.varsam.domain.timeline.Timeline;
import se.varsam.domain.timeline.TimelineSource;

/** A child on paper at a glance (<i>barnets översikt</i>): whom it is about and whom to ring, its time, what is due. */
public final class ChildSummary {
    private static final int VERSION = 1;

    private final Words words;

    /** In these words. */
    public ChildSummary(Words words) {
        this.words = words;
    }

    /** The summary of a child; {@code source} is the same child's. */
    public FilledForm of(FormSubject subject, TimelineSource source, List<Mark> marks) {
        var header = new Header(Optional.of(subject.child().fileNumber().toString()), subject.printedAt(),
                new Basis(subject, words).lines(Optional.empty()), subject.marks(marks));
        var sections = new ArrayList<Section>();
        sections.add(new Section(words.text("document.summary.head"), head(subject)));
        sections.add(new Section(words.text("document.summary.time"),
                List.of(new Entry.Life(Timeline.of(source, subject.today())))));
        sections.addAll(new OpenItems(words).of(subject, source.items(), marks).sections().stream()
                .map(s -> new Section(words.text("document.summary.due", s.title()), s.entries())).toList());
        return new FilledForm(DocumentKind.CHILD_SUMMARY, VERSION, words.text("document.summary.title"), header,
                sections);
    }

    private List<Entry> head(FormSubject subject) {
        Facts facts = subject.child().facts();
        var entries = new ArrayList<Entry>();
        subject.photo().ifPresent(photo -> entries.add(new Entry.Picture(
                photo.takenOn().map(on -> words.text("document.summary.photo", on.toString()))
                        .orElseGet(() -> words.text("document.summary.photo.undated")),
                Optional.of(photo.jpeg()), words.text("document.summary.photo.name"))));
        entries.add(answer("name", facts.displayName()));
        entries.add(answer("native", facts.text(ChildField.NATIVE_NAME)));
        entries.add(answer("number", joined(facts, ChildField.IDENTITY_NUMBER, ChildField.LMA_NUMBER,
                ChildField.DOSSIER_NUMBER)));
        entries.add(answer("asylum", words.text("enum.AsylumStatus."
                + subject.child().asylum().statusOn(subject.today()).name())));
        entries.add(answer("home", Stream.of(facts.get(ChildField.PLACEMENT_TYPE).map(PlacementType::valueOf)
                .map(type -> words.text("enum.PlacementType." + type.name())).orElse(""),
                joined(facts, ChildField.PLACEMENT_NAME, ChildField.PLACEMENT_PHONE)).filter(t -> !t.isEmpty())
                .collect(Collectors.joining(", "))));
        entries.add(answer("phone", facts.text(ChildField.MOBILE)));
        entries.add(answer("godMan", joined(facts, ChildField.GOD_MAN_NAME, ChildField.GOD_MAN_PHONE)));
        entries.add(answer("secretary", joined(facts, ChildField.SOCIAL_SECRETARY_NAME,
                ChildField.SOCIAL_SECRETARY_PHONE)));
        return entries;
    }

    private Entry answer(String what, String text) {
        return new Entry.Answer(words.text("document.summary." + what),
                text.isEmpty() ? new Value.Unknown() : new Value.Known(text), 1);
    }

    private static String joined(Facts facts, ChildField... fields) {
        return Stream.of(fields).map(facts::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }
}
