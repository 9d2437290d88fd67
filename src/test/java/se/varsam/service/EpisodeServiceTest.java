package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogValues;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.store.TestRegister;

class EpisodeServiceTest {
    /** The clock of the tests stands at 09:30 in Stockholm. */
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 21, 9, 30);

    @TempDir
    Path folder;
    private TestRegister register;
    private EpisodeService episodes;
    private ChildId child;

    @BeforeEach
    void open() throws SQLException {
        register = TestRegister.in(folder);
        episodes = new EpisodeService(register, () -> LocalDate.of(2026, 11, 21), TestRegister.CLOCK);
        child = register.write(w -> w.children().add(2026)).id();
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void proposesTheTimeInStockholmWhateverTheComputerSays() {
        assertThat(episodes.now()).isEqualTo(NOW);
    }

    @Test
    void opensOneAtATime() {
        MissingEpisode episode = started(NOW.minusHours(1));
        assertThat(episodes.current(child)).contains(episode);
        assertThat(episodes.current()).containsExactly(episode);
        assertThat(key(episodes.open(child, NOW))).contains("refusal.episode.lasts");
    }

    @Test
    void refusesWhatIsToCome() {
        assertThat(key(episodes.open(child, NOW.plusMinutes(1)))).contains("refusal.episode.toCome");
        MissingEpisode episode = started(NOW);
        assertThat(key(episodes.changeNoticed(episode, NOW.plusDays(1)))).contains("refusal.episode.toCome");
        assertThat(key(episodes.end(episode, NOW.plusMinutes(1)))).contains("refusal.episode.toCome");
    }

    @Test
    void takingTheOpeningBackRemovesItAndIsLogged() {
        MissingEpisode episode = started(NOW);
        assertThat(episodes.takeBack(episode).toOptional()).contains(episode);
        assertThat(episodes.of(child)).isEmpty();
        LogEntry last = register.<List<LogEntry>>read(w -> w.log().entries()).getLast();
        assertThat(last.field()).contains("EPISODE_NOTICED");
        Optional<LogValues> values = register.read(w -> w.log().values(last));
        assertThat(values).contains(new LogValues("2026-11-21T09:30", ""));
        assertThat(started(NOW).id()).as("no number twice").isGreaterThan(episode.id());
    }

    @Test
    void takesNothingBackThatHasBeenWrittenTo() {
        MissingEpisode episode = started(NOW.minusHours(1));
        episodes.keepDraft(episode, EpisodeField.CLOTHES, "röd");
        assertThat(key(episodes.takeBack(episode))).contains("refusal.episode.written");
        episodes.change(episode, EpisodeField.CLOTHES, "röd jacka");
        assertThat(key(episodes.takeBack(episode))).contains("refusal.episode.written");
        episodes.change(episode, EpisodeField.CLOTHES, "");
        episodes.changeNoticed(episode, NOW);
        assertThat(key(episodes.takeBack(episode))).contains("refusal.episode.written");
        episodes.changeNoticed(episode, NOW.minusHours(1));
        episodes.end(episode, NOW);
        assertThat(key(episodes.takeBack(episode))).contains("refusal.episode.written");
    }

    @Test
    void warnsBeforeTheArrival() {
        register.change(w -> w.children().change(child, ChildField.ARRIVED_ON, "2026-11-21"));
        var saved = episodes.open(child, NOW.minusDays(1)).toOptional().orElseThrow();
        assertThat(saved.warnings()).containsExactly(Refusal.of("refusal.episode.beforeArrival"));
        assertThat(episodes.changeNoticed(saved.episode(), NOW).toOptional().orElseThrow().warnings()).isEmpty();
    }

    @Test
    void answersAreCheckedKeptAndLogged() {
        MissingEpisode episode = started(NOW);
        assertThat(episodes.change(episode, EpisodeField.LEFT_AT, "igår 17:40").toOptional())
                .contains(new FieldSaved("2026-11-20T17:40", List.of()));
        assertThat(episodes.change(episode, EpisodeField.REPORTED_AT, "nyss").refusal()).isPresent();
        assertThat(episodes.drafts(episode)).containsEntry(EpisodeField.REPORTED_AT, "nyss");
        int lines = lines();
        episodes.change(episode, EpisodeField.LEFT_AT, "2026-11-20 17:40");
        assertThat(lines()).isEqualTo(lines);
        assertThat(episodes.of(child).getFirst().answers()).containsEntry(EpisodeField.LEFT_AT, "2026-11-20T17:40");
    }

    @Test
    void theTwoTimesKeepTheirOrderAndWhatIsRefusedIsKeptAsTyped() {
        register.change(w -> w.children().change(child, ChildField.ARRIVED_ON, "2026-11-20"));
        MissingEpisode episode = started(NOW);
        assertThat(key(episodes.change(episode, EpisodeField.LEFT_AT, "idag 09:00 – 09:31")))
                .contains("refusal.episode.leftAfter");
        assertThat(episodes.drafts(episode)).containsEntry(EpisodeField.LEFT_AT, "idag 09:00 – 09:31");
        assertThat(episodes.change(episode, EpisodeField.LEFT_AT, "2026-11-19 – 2026-11-20").toOptional())
                .contains(new FieldSaved("2026-11-19/2026-11-20",
                        List.of(Refusal.of("refusal.episode.beforeArrival"))));
        assertThat(episodes.drafts(episode)).isEmpty();
        assertThat(key(episodes.changeNoticed(episode, LocalDateTime.of(2026, 11, 19, 23, 0))))
                .contains("refusal.episode.noticedBeforeLeft");
        assertThat(episodes.current(child).orElseThrow().noticedAt()).isEqualTo(NOW);
    }

    @Test
    void endsAfterItWasNoticedAndOpensAgain() {
        MissingEpisode episode = started(NOW.minusHours(2));
        assertThat(key(episodes.end(episode, NOW.minusHours(3)))).contains("refusal.episode.order");
        MissingEpisode ended = episodes.end(episode, NOW.minusHours(1)).toOptional().orElseThrow();
        assertThat(ended.endedAt()).contains(NOW.minusHours(1));
        assertThat(key(episodes.end(episode, NOW))).contains("refusal.episode.ended");
        assertThat(key(episodes.changeNoticed(episode, NOW))).contains("refusal.episode.order");
        assertThat(episodes.reopen(episode).toOptional().orElseThrow().isOpen()).isTrue();
        assertThat(key(episodes.reopen(episode))).contains("refusal.episode.lasts");
    }

    @Test
    void aTimeInTheSpringGapIsReadAnHourLater() {
        assertThat(started(LocalDateTime.of(2026, 3, 29, 2, 30)).noticedAt())
                .isEqualTo(LocalDateTime.of(2026, 3, 29, 3, 30));
    }

    private MissingEpisode started(LocalDateTime at) {
        return episodes.open(child, at).toOptional().orElseThrow().episode();
    }

    private int lines() {
        List<LogEntry> all = register.read(w -> w.log().entries());
        return all.size();
    }

    private static Optional<String> key(Outcome<?> outcome) {
        return outcome.refusal().map(Refusal::key);
    }
}
