package se.varsam.domain.document;

import java.util.List;
import java.util.stream.Stream;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.document.FormInProgress.Edit;
import se.varsam.domain.document.Question.Asked;
import se.varsam.domain.document.Question.Option;
import se.varsam.domain.missing.EpisodeField;

/** Where the parts of an answer are changed. */
final class Edits {
    private final FormSubject subject;
    private final FormTemplate.Absence absence;
    private final Words words;

    Edits(FormSubject subject, FormTemplate.Absence absence, Words words) {
        this.subject = subject;
        this.absence = absence;
        this.words = words;
    }

    /** The places, in the order of the parts, each once. */
    List<Edit> of(Question question) {
        return switch (question.asked()) {
            case Asked.InWords(var parts) ->
                parts.stream().flatMap(p -> edits(question, p.source())).distinct().toList();
            case Asked.TickEach(var source) -> edits(question, source).toList();
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

    private Stream<Edit> edits(Question question, Source source) {
        return switch (source) {
            case Source.OfChild(var field) -> Stream.of(ofChild(field));
            case Source.OfEpisode(var field) -> Stream.of(new Edit.OfEpisode(field, answer(field)));
            case Source.OfReturn _ -> Stream.of(new Edit.Elsewhere(Source.Place.RETURN));
            case Source.OfLog _ -> Stream.of(new Edit.Elsewhere(Source.Place.AWAY));
            case Source.OfUser _ -> Stream.of(new Edit.Elsewhere(Source.Place.OWN_DETAILS));
            case Source.Typed() -> Stream.of(new Edit.Typed(question.id(), typed(question), question.room().screen()));
            case Source.Several(var sources) -> sources.stream().flatMap(s -> edits(question, s));
            case Source.Derived(var from) -> switch (from) {
                case BIRTH_DATE -> Stream.of(new Edit.Elsewhere(Source.Place.BIRTH_DATES));
                case TIME_IN_SWEDEN -> Stream.of(ofChild(ChildField.ARRIVED_ON));
                case DECISION, ASYLUM_STATUS -> Stream.of(new Edit.Elsewhere(Source.Place.ASYLUM));
                case LEFT -> edits(question, new Source.OfEpisode(EpisodeField.LEFT_AT));
                case EARLIER_ABSENCES, NOTICED_AT, ENDED_AT -> Stream.of(new Edit.Elsewhere(Source.Place.EPISODES));
                case PLACEMENTS, PAPERS -> Stream.of(new Edit.Elsewhere(Source.Place.RECORDS));
                case FORM_DATE -> Stream.empty();
            };
        };
    }

    private Edit ofChild(ChildField field) {
        if (field.isDerived()) {
            return new Edit.Elsewhere(Source.Place.RECORDS);
        }
        return new Edit.OfChild(field, subject.child().facts().text(field));
    }

    private String answer(EpisodeField field) {
        return subject.episode(absence).map(e -> e.answers().getOrDefault(field, "")).orElse("");
    }

    private String typed(Question question) {
        return subject.typed().getOrDefault(question.id(), "");
    }
}
