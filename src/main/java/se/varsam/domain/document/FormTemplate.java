package se.varsam.domain.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One version of a form (<i>blankett</i>), read from a data file.
 *
 * @param kind
 *            which document
 * @param version
 *            from 1; a released version is never edited
 * @param validFrom
 *            first day on which it is used
 * @param title
 *            heading and title of the file
 * @param absence
 *            which time away its questions are about
 * @param sections
 *            in order
 */
public record FormTemplate(DocumentKind kind, int version, LocalDate validFrom, String title, Absence absence,
        List<Section> sections) {
    /** Keeps an unmodifiable copy. */
    public FormTemplate {
        sections = List.copyOf(sections);
    }

    /** Which time away a form is about; names stand in data files in lower case. */
    public enum Absence {
        /** The one that lasts; none when the child is back. */
        LASTING,
        /** The one that lasts, else the latest: a form that is written after the return too. */
        LATEST
    }

    /** A group of questions under a heading. */
    public record Section(String title, List<Item> items) {
        /** Keeps an unmodifiable copy. */
        public Section {
            items = List.copyOf(items);
        }
    }

    /** One piece of a section. */
    public sealed interface Item permits Question, Note, Signature {}

    /** A printed sentence; may hold law tokens. */
    public record Note(String text) implements Item {}

    /** Lines to sign on. */
    public record Signature(List<Line> lines) implements Item {
        /** Keeps an unmodifiable copy. */
        public Signature {
            lines = List.copyOf(lines);
        }
    }

    /** A line to sign on; left empty for the pen without a source. */
    public record Line(String label, Optional<Source> source) {}

    /** All questions in order. */
    public Stream<Question> questions() {
        return sections.stream().flatMap(s -> s.items().stream()).filter(Question.class::isInstance)
                .map(Question.class::cast);
    }

    /** The question with an id, or empty. */
    public Optional<Question> question(String id) {
        return questions().filter(q -> q.id().equals(id)).findFirst();
    }

    /** The same about another time away. */
    public FormTemplate about(Absence other) {
        return new FormTemplate(kind, version, validFrom, title, other, sections);
    }

    /** The form without some questions; a group that has none left is left out with its notes. */
    public FormTemplate without(Set<String> questions) {
        return new FormTemplate(kind, version, validFrom, title, absence,
                sections.stream().map(s -> without(s, questions)).filter(s -> !s.items().isEmpty()).toList());
    }

    private static Section without(Section section, Set<String> questions) {
        List<Item> left = section.items().stream()
                .filter(i -> !(i instanceof Question q && questions.contains(q.id()))).toList();
        boolean emptied = left.size() < section.items().size() && left.stream().noneMatch(Question.class::isInstance);
        return new Section(section.title(), emptied
                ? left.stream().filter(Signature.class::isInstance).toList()
                : left);
    }

    /** Whether it says when the child was born. */
    boolean tellsBirthDate() {
        return questions().anyMatch(q -> q.asked() instanceof Question.Asked.InWords(var parts)
                && parts.stream().anyMatch(p -> p.source().equals(
                        new Source.Derived(Source.Derivation.BIRTH_DATE))));
    }

    /** The form as it reads on a day: law tokens resolved. */
    public FormTemplate on(LocalDate day, LawReferences laws) {
        return new FormTemplate(kind, version, validFrom, title, absence, sections.stream()
                .map(s -> new Section(s.title(), s.items().stream().map(i -> on(i, day, laws)).toList())).toList());
    }

    private static Item on(Item item, LocalDate day, LawReferences laws) {
        return switch (item) {
            case Question question -> question.with(text -> laws.resolve(text, day));
            case Note(var text) -> new Note(laws.resolve(text, day));
            case Signature signature -> signature;
        };
    }
}
