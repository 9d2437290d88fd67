package se.varsam.domain.missing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.shared.Refusal;

/** How the times of an episode go together: noticed on 1 November 2026 at 17:40, arrived on 20 October. */
class EpisodeCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDateTime NOTICED = LocalDateTime.of(2026, 11, 1, 17, 40);

    private static EpisodeCheck check(Map<EpisodeField, String> answers) {
        return new EpisodeCheck(TODAY, new MissingEpisode(1, new ChildId(1), NOTICED, Optional.empty(), answers),
                Optional.of(LocalDate.of(2026, 10, 20)));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-31, ''", "2026-11-01, ''", "2026-11-01 17:40, ''", "2026-11-01 14:00 – 17:40, ''",
            "2026-10-31 – 2026-11-01, ''", "2026-11-01 17:41, refusal.episode.leftAfter",
            "2026-11-02, refusal.episode.leftAfter", "2026-11-01 14:00 – 18:00, refusal.episode.leftAfter",
            "2026-10-31 – 2026-11-02, refusal.episode.leftAfter", "nyss, refusal.date.unreadable"})
    void noChildLeavesAfterItWasMissed(String typed, String refused) {
        assertThat(check(Map.of()).answer(EpisodeField.LEFT_AT, typed).refusal().map(Refusal::key).orElse(""))
                .isEqualTo(refused);
    }

    @Test
    void saysWhenItWasNoticed() {
        assertThat(check(Map.of()).answer(EpisodeField.LEFT_AT, "2026-11-02").refusal().orElseThrow().details())
                .containsExactly("2026-11-01 17:40");
    }

    @ParameterizedTest
    @CsvSource({"2026-10-20, 0", "2026-10-19, 1", "2026-10-19 – 2026-10-21, 1", "'', 0"})
    void warnsOfATimeBeforeTheArrival(String typed, int warnings) {
        assertThat(check(Map.of()).answer(EpisodeField.LEFT_AT, typed).toOptional().orElseThrow().warnings())
                .hasSize(warnings);
    }

    @Test
    void otherAnswersAreNoTimes() {
        assertThat(check(Map.of()).answer(EpisodeField.CLOTHES, "2026-11-20").refusal()).isEmpty();
        assertThat(check(Map.of()).answer(EpisodeField.REPORTED_AT, "2026-11-20 08:00").refusal()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01 13:59, refusal.episode.noticedBeforeLeft",
            "2026-11-01 15:00, refusal.episode.noticedBeforeLeft",
            "2026-11-01 16:00, ''", "2026-11-21, ''", "'', refusal.episode.when", "' 	 ', refusal.episode.when",
            "nyss, refusal.date.unreadable"})
    void nothingIsNoticedBeforeItHappened(String typed, String refused) {
        var check = check(Map.of(EpisodeField.LEFT_AT, "2026-11-01T14:00/2026-11-01T16:00"));
        assertThat(check.noticed(typed).refusal().map(Refusal::key).orElse("")).isEqualTo(refused);
    }

    @Test
    void warnsWhenItWasNoticedBeforeTheArrival() {
        assertThat(check(Map.of()).noticed(LocalDateTime.of(2026, 10, 19, 23, 59)).toOptional())
                .contains(List.of(Refusal.of("refusal.episode.beforeArrival")));
        assertThat(check(Map.of()).noticed(LocalDateTime.of(2026, 10, 20, 0, 0)).toOptional()).contains(List.of());
    }
}
