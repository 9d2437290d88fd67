package se.varsam.domain.document;

import java.util.List;
import java.util.Optional;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.document.FormInProgress.Edit;
import se.varsam.domain.document.Question.Asked;
import se.varsam.domain.document.Question.Option;
import se.varsam.domain.missing.EpisodeField;

/** Where the parts of an answer are changed. */
final class Edits {
    private final FormSubject subject;
    private final Words words;

    Edits(FormSubject subject, Words words) {
        this.subject = subject;
        this.words = words;
    }

    /** The places, in the order of the parts, each once. */
    List<Edit> of(Question question) {
        return switch (question.asked()) {
            case Asked.InWords(var parts) -> parts.stream().map(p -> edit(question, p.source()))
                    .flatMap(Optional::stream).distinct().toList();
            case Asked.OneOf(var options) -> List.of(new Edit.Choice(question.id(), typed(question), options));
            case Asked.Photograph() -> photograph(question);
        };
    }

    /** Whether to attach it is only asked when there is one. */
    private List<Edit> photograph(Question question) {
        var elsewhere = new Edit.Elsewhere(Source.Place.PHOTOS);
        return subject.photo().isEmpty()
                ? List.of(elsewhere)
                : List.of(elsewhere, new Edit.Choice(question.id(), typed(question),
                        List.of(new Option("", words.text("document.photo.attach"), true),
                                new Option(Asked.Photograph.NOT_ATTACHED, words.text("document.photo.leave-out"),
                                        false))));
    }

    private Optional<Edit> edit(Question question, Source source) {
        return switch (source) {
            case Source.OfChild(var field) -> Optional.of(ofChild(field));
            case Source.OfEpisode(var field) -> Optional.of(new Edit.OfEpisode(field, answer(field)));
            case Source.OfUser _ -> Optional.of(new Edit.Elsewhere(Source.Place.OWN_DETAILS));
            case Source.Typed() ->
                Optional.of(new Edit.Typed(question.id(), typed(question), question.room().screen()));
            case Source.Derived(var from) -> switch (from) {
                case BIRTH_DATE -> Optional.of(new Edit.Elsewhere(Source.Place.BIRTH_DATES));
                case TIME_IN_SWEDEN -> Optional.of(ofChild(ChildField.ARRIVED_ON));
                case DECISION, ASYLUM_STATUS -> Optional.of(new Edit.Elsewhere(Source.Place.ASYLUM));
                case EARLIER_ABSENCES, NOTICED_AT -> Optional.of(new Edit.Elsewhere(Source.Place.EPISODES));
                case FORM_DATE -> Optional.empty();
            };
        };
    }

    private Edit ofChild(ChildField field) {
        return new Edit.OfChild(field, subject.child().facts().text(field));
    }

    private String answer(EpisodeField field) {
        return subject.episode().map(e -> e.answers().getOrDefault(field, "")).orElse("");
    }

    private String typed(Question question) {
        return subject.typed().getOrDefault(question.id(), "");
    }
}
