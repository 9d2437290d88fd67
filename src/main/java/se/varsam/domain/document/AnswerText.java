package se.varsam.domain.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.document.FormTemplate.Absence;
import se.varsam.domain.document.Source.Derivation;
import se.varsam.domain.document.Source.OwnField;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.missing.ReturnField;

/** What is known from each source about one child, in words; empty when unknown. */
final class AnswerText {
    private final FormSubject subject;
    private final Optional<MissingEpisode> episode;
    private final Words words;
    private final FieldText fields;
    private final RecordText records;

    AnswerText(FormSubject subject, Absence absence, Words words) {
        this.subject = subject;
        this.episode = subject.episode(absence);
        this.words = words;
        this.fields = new FieldText(words);
        this.records = new RecordText(words);
    }

    /** The text of a source in a question; empty when unknown. */
    Optional<String> of(Source source, String question) {
        Optional<String> text = switch (source) {
            case Source.OfChild(var field) -> child(field);
            case Source.OfEpisode(var field) -> episode
                    .flatMap(e -> Optional.ofNullable(e.answers().get(field)))
                    .map(v -> fields.value(field.kind(), v));
            case Source.OfReturn(var field) -> episode.flatMap(e -> e.found(field))
                    .map(v -> fields.value(field.kind(), v));
            case Source.OfLog(var step) -> log(List.of(step));
            case Source.OfUser(var field) -> own(field);
            case Source.Derived(var from) -> derived(from);
            case Source.Several(var sources) -> several(sources, question);
            case Source.Typed() -> Optional.ofNullable(subject.typed().get(question));
        };
        return text.map(String::strip).filter(t -> !t.isEmpty());
    }

    /** Whether it is known; the same as whether there is a text, but none is made where that can be told without. */
    boolean tells(Source source, String question) {
        return switch (source) {
            case Source.OfChild(var field) when field != ChildField.MISSING_WHERE ->
                !subject.child().facts().text(field).isBlank();
            case Source.Several(var sources) when !sources.stream().allMatch(Source.OfLog.class::isInstance) ->
                sources.stream().anyMatch(s -> tells(s, question));
            default -> of(source, question).isPresent();
        };
    }

    /** A field of the child; where it was when it was away before is known from the returns too. */
    private Optional<String> child(ChildField field) {
        Stream<String> told = subject.child().facts().get(field).map(v -> fields.value(field.kind(), v)).stream();
        Stream<String> found = field == ChildField.MISSING_WHERE ? located() : Stream.of();
        return Stream.concat(told, found).distinct().reduce((a, b) -> a + "; " + b);
    }

    /** When and where the child was located after earlier times away, and where it said that it had been. */
    private Stream<String> located() {
        return earlier().flatMap(e -> {
            String where = Stream.of(ReturnField.PLACE, ReturnField.MUNICIPALITY, ReturnField.TALK_WHERE)
                    .map(e::found).flatMap(Optional::stream).collect(Collectors.joining(", "));
            return where.isEmpty() ? Stream.of() : Stream.of(words.text("document.value.located", absence(e), where));
        });
    }

    /** What is on several lines gets lines of its own. */
    private Optional<String> several(List<Source> sources, String question) {
        if (sources.stream().allMatch(Source.OfLog.class::isInstance)) {
            return log(sources.stream().map(s -> ((Source.OfLog) s).step()).toList());
        }
        var known = sources.stream().map(s -> of(s, question)).flatMap(Optional::stream).distinct().toList();
        String joint = known.stream().anyMatch(t -> t.contains("\n")) ? "\n" : "; ";
        return Optional.of(String.join(joint, known));
    }

    private Optional<String> log(List<String> steps) {
        return episode.map(e -> new LogText(words).of(subject.file().away(), e, steps));
    }

    private Optional<String> own(OwnField field) {
        var own = subject.own();
        return Optional.of(switch (field) {
            case ROLE -> words.text("document.role." + own.role().name());
            case NAME -> own.name();
            case TITLE -> own.title().isBlank() ? words.text("document.role." + own.role().name()) : own.title();
            case UNIT -> own.unit();
            case MUNICIPALITY -> own.municipality();
            case PHONE -> own.phone();
            case EMAIL -> own.email();
        });
    }

    private Optional<String> derived(Derivation from) {
        return switch (from) {
            case BIRTH_DATE -> subject.child().birthDates().inForce().map(this::birthDate);
            case TIME_IN_SWEDEN -> subject.child().facts().date(ChildField.ARRIVED_ON).map(this::timeInSweden);
            case DECISION -> decision();
            case ASYLUM_STATUS -> latest().map(this::event);
            case EARLIER_ABSENCES -> earlierAbsences();
            case NOTICED_AT -> episode.map(e -> fields.moment(e.noticedAt()));
            case LEFT -> episode.map(this::left);
            case ENDED_AT ->
                episode.filter(MissingEpisode::isReturned).flatMap(MissingEpisode::endedAt).map(fields::moment);
            case PLACEMENTS -> Optional.of(records.placements(subject.records(), subject.today()));
            case PAPERS -> Optional.of(records.papers(subject.records()));
            case FORM_DATE -> Optional.of(subject.printedAt().toLocalDate().toString());
        };
    }

    private String birthDate(AgeDecision entry) {
        String date = entry.birthDate().toString();
        return entry.birthDate().isWhole() ? date : words.text("document.value.assumed", date);
    }

    private String timeInSweden(LocalDate arrived) {
        return arrived.isAfter(subject.today())
                ? arrived.toString()
                : words.text("document.value.since", arrived.toString(), fields.span(arrived, subject.today()));
    }

    /** A refusal if there is one; else that none is noted, and what is; and the latest decision on age. */
    private Optional<String> decision() {
        var asylum = subject.child().asylum().lastRefusal(subject.today()).map(this::event)
                .or(() -> latest().map(e -> words.text("document.value.no-refusal", event(e))));
        var age = subject.child().birthDates().inForce().filter(d -> d.kind().isDecision())
                .map(d -> words.text("document.value.age-decision", d.birthDate().toString(),
                        d.origin().decidedOn().orElse(d.learnedOn()).toString()));
        String text = Stream.of(asylum, age).flatMap(Optional::stream).collect(Collectors.joining("; "));
        return Optional.of(text);
    }

    private Optional<AsylumEvent> latest() {
        return subject.child().asylum().events().stream()
                .filter(e -> !e.on().isAfter(subject.today()) && e.status() != AsylumStatus.UNKNOWN)
                .reduce((_, later) -> later);
    }

    private String event(AsylumEvent event) {
        String text = words.text("document.value.event", words.text("enum.AsylumStatus." + event.status().name()),
                event.on().toString());
        return event.note().isBlank() ? text : text + " (" + event.note().strip() + ")";
    }

    /** When the child left; it counts as T0's date until that is known. */
    private String left(MissingEpisode away) {
        return Optional.ofNullable(away.answers().get(EpisodeField.LEFT_AT))
                .map(v -> fields.value(EpisodeField.LEFT_AT.kind(), v)).orElseGet(() -> words
                        .text("document.value.left-unknown", away.noticedAt().toLocalDate().toString()));
    }

    private Optional<String> earlierAbsences() {
        String all = earlier().map(this::absence).collect(Collectors.joining(", "));
        return all.isEmpty() ? Optional.empty() : Optional.of(words.text("document.value.missing-before", all));
    }

    /** The times away but the one that the form is about. */
    private Stream<MissingEpisode> earlier() {
        return subject.episodes().stream().filter(e -> !e.isOpen()).filter(e -> !episode.equals(Optional.of(e)));
    }

    private String absence(MissingEpisode episode) {
        String from = episode.noticedAt().toLocalDate().toString();
        String to = episode.endedAt().map(at -> at.toLocalDate().toString()).orElse(from);
        return from.equals(to) ? from : words.text("document.value.from-to", from, to);
    }
}
