package se.varsam.domain.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.FieldKind;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.shared.Sensitive;

/**
 * A form as it is worked on: its questions, what is answered, and where each answer is changed.
 *
 * @param kind
 *            which document
 * @param template
 *            version of its template
 * @param title
 *            its heading
 * @param episode
 *            the episode that the form is about, if any: without one, the episode's questions have no answer
 * @param sections
 *            in order
 */
public record FormInProgress(DocumentKind kind, int template, String title, Optional<MissingEpisode> episode,
        List<Group> sections) implements Sensitive {
    /** Keeps an unmodifiable copy. */
    public FormInProgress {
        sections = List.copyOf(sections);
    }

    /** The questions under a heading. */
    public record Group(String title, List<Asked> questions) {
        /** Keeps an unmodifiable copy. */
        public Group {
            questions = List.copyOf(questions);
        }
    }

    /**
     * A question as it stands.
     *
     * @param id
     *            stable
     * @param label
     *            as printed
     * @param advice
     *            to show beside it; empty when none
     * @param state
     *            how much is known
     * @param missing
     *            whether it belongs on the list of what is missing
     * @param entry
     *            as it will be printed
     * @param edits
     *            where its parts are changed, in order
     */
    public record Asked(String id, String label, String advice, State state, boolean missing, FilledForm.Entry entry,
            List<Edit> edits) implements Sensitive {
        /** Keeps an unmodifiable copy. */
        public Asked {
            edits = List.copyOf(edits);
        }

        /** Where words can be added to the answer; empty where it is not answered in words. */
        public Optional<Edit> inWords() {
            return Stream.of(FieldKind.LONG_TEXT, FieldKind.TEXT)
                    .flatMap(kind -> edits.stream().filter(edit -> edit.kind().equals(Optional.of(kind)))).findFirst();
        }

        @Override
        public String toString() {
            return "Asked[" + id + "]";
        }
    }

    /** How much of an answer is known. */
    public enum State {
        KNOWN, PARTLY, UNKNOWN
    }

    /** Where a part of an answer is changed. {@code value} is what stands there now, as stored; empty when nothing. */
    public sealed interface Edit {
        /** In a field of the child. */
        record OfChild(ChildField field, String value) implements Edit {}

        /** In a field of the episode that lasts; one must be opened first when there is none. */
        record OfEpisode(EpisodeField field, String value) implements Edit {}

        /** Typed for this form, {@code DocumentService.answer}; {@code lines} is the room it gets. */
        record Typed(String question, String value, int lines) implements Edit {}

        /** Chosen for this form, {@code DocumentService.answer} with the option's id; empty text takes it back. */
        record Choice(String question, String chosen, List<Question.Option> options) implements Edit {}

        /** Elsewhere in the program. */
        record Elsewhere(Source.Place place) implements Edit {}

        /** What the field that the user can change holds; empty for what is kept in no field. */
        default Optional<FieldKind> kind() {
            return switch (this) {
                case OfChild(var field, _) -> Optional.of(field).filter(f -> !f.isDerived()).map(ChildField::kind);
                case OfEpisode(var field, _) -> Optional.of(field.kind());
                case Typed _,Choice _,Elsewhere _ -> Optional.empty();
            };
        }
    }

    /** The same as another document, with another heading. */
    FormInProgress as(DocumentKind other, String heading) {
        return new FormInProgress(other, template, heading, episode, sections);
    }

    /** All questions in order. */
    public Stream<Asked> questions() {
        return sections.stream().flatMap(s -> s.questions().stream());
    }

    /** What should be known and isn't, or only partly. */
    public List<Asked> missing() {
        return questions().filter(Asked::missing).toList();
    }

    @Override
    public String toString() {
        return "FormInProgress[" + kind + "]";
    }
}
