package se.varsam.domain.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.domain.document.FormTemplate.Absence;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;

/**
 * What an orosanmälan about a time away can begin with: proposals for what the user types, told from the episode and
 * nothing else. No danger, no cause and no blame is proposed.
 */
public final class ConcernProposal {
    private static final List<EpisodeField> SIGNS = List.of(EpisodeField.LAST_SEEN, EpisodeField.ANXIETY,
            EpisodeField.UNKNOWN_PERSONS, EpisodeField.BELONGINGS, EpisodeField.OTHER);
    private static final List<String> TOLD = List.of("miss-gm-2", "miss-gm-2-soc", "miss-gm-2-sk", "miss-soc-2",
            "miss-bo-1", "miss-sk-1", "miss-soc-6", "miss-gm-4");

    private final Words words;
    private final FieldText fields;

    /** In these words. */
    public ConcernProposal(Words words) {
        this.words = words;
        this.fields = new FieldText(words);
    }

    /** Answers by question of the concern report; none when the child never was away. */
    public Map<String, String> of(FormSubject subject) {
        return subject.episode(Absence.LATEST).map(episode -> of(subject, episode)).orElse(Map.of());
    }

    private Map<String, String> of(FormSubject subject, MissingEpisode episode) {
        var answers = new LinkedHashMap<String, String>();
        String noticed = fields.moment(episode.noticedAt());
        String left = field(episode, EpisodeField.LEFT_AT).orElse("");
        answers.put("concern", Stream.concat(
                Stream.of(words.text("document.concern.what", noticed)),
                SIGNS.stream()
                        .flatMap(f -> field(episode, f).map(v -> words.text("document.concern." + f, v)).stream()))
                .collect(Collectors.joining("\n")));
        answers.put("since", left.isEmpty()
                ? words.text("document.concern.since", noticed)
                : words.text("document.concern.since-left", left, noticed));
        answers.put("why-now", words.text(episode.isOpen() ? "document.concern.now" : "document.concern.back"));
        if (episode.isOpen()) {
            answers.put("where-now", words.text("document.concern.where"));
        }
        if (field(episode, EpisodeField.REPORTED_AT).or(() -> field(episode, EpisodeField.CASE_NUMBER)).isPresent()) {
            answers.put("police-report", "yes");
        }
        String told = new LogText(words).of(subject.file().away(), episode, TOLD);
        if (!told.isEmpty()) {
            answers.put("others-informed", told);
        }
        return answers;
    }

    private Optional<String> field(MissingEpisode episode, EpisodeField field) {
        return Optional.ofNullable(episode.answers().get(field)).map(v -> fields.value(field.kind(), v));
    }
}
