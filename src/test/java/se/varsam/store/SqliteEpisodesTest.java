package se.varsam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.missing.ReturnField;
import se.varsam.service.port.RegisterFault;

class SqliteEpisodesTest extends OneChild {
    private static final LocalDateTime NOTICED = LocalDateTime.of(2026, 11, 20, 17, 40);

    private MissingEpisode episode;

    @BeforeEach
    void away() {
        episode = register.write(w -> w.episodes().open(child, NOTICED));
    }

    @Test
    void lastsUntilItIsEnded() {
        assertThat(current()).containsExactly(episode);
        register.change(w -> w.episodes().end(episode, Optional.of(NOTICED.plusDays(1))));
        assertThat(current()).isEmpty();
        assertThat(all().getFirst().endedAt()).contains(NOTICED.plusDays(1));
        register.change(w -> w.episodes().end(episode, Optional.empty()));
        assertThat(current()).containsExactly(episode);
    }

    @Test
    void theDatabaseItselfAllowsOnlyOneThatLasts() {
        assertThatThrownBy(() -> register.write(w -> w.episodes().open(child, NOTICED.plusDays(1))))
                .isInstanceOf(RegisterFault.class);
        assertThat(all()).hasSize(1);
    }

    @Test
    void keepsAnswersAndDraftsApart() {
        register.change(w -> w.episodes().change(episode, EpisodeField.CLOTHES, "röd jacka\nvita skor"));
        register.change(w -> w.episodes().keepDraft(episode, EpisodeField.REPORTED_AT, "nyss"));
        assertThat(all().getFirst().answers()).containsExactly(Map.entry(EpisodeField.CLOTHES, "röd jacka\nvita skor"));
        Map<EpisodeField, String> drafts = register.read(w -> w.episodes().drafts(episode));
        assertThat(drafts).containsExactly(Map.entry(EpisodeField.REPORTED_AT, "nyss"));
        register.change(w -> w.episodes().change(episode, EpisodeField.CLOTHES, ""));
        assertThat(all().getFirst().answers()).isEmpty();
    }

    @Test
    void keepsWhatIsKnownOfTheReturnAndHowItEnded() {
        register.change(w -> w.episodes().change(episode, ReturnField.PLACE, "Centralstationen"));
        register.change(w -> w.episodes().keepDraft(episode, ReturnField.BACK_AT, "nyss"));
        register.change(w -> w.episodes().endWithoutReturn(episode, NOTICED.plusDays(100)));
        Map<ReturnField, String> drafts = register.read(w -> w.episodes().returnDrafts(episode));
        assertThat(drafts).containsExactly(Map.entry(ReturnField.BACK_AT, "nyss"));
        assertThat(all()).containsExactly(new MissingEpisode(episode.id(), child, NOTICED,
                Optional.of(NOTICED.plusDays(100)), Map.of(), Map.of(ReturnField.PLACE, "Centralstationen"), true));
        register.change(w -> w.episodes().end(episode, Optional.of(NOTICED.plusDays(101))));
        assertThat(all().getFirst().isReturned()).isTrue();
        register.change(w -> w.episodes().remove(episode));
        assertThat(all()).isEmpty();
    }

    @Test
    void givesTheNewestFirst() {
        register.change(w -> w.episodes().end(episode, Optional.of(NOTICED.plusHours(2))));
        MissingEpisode later = register.write(w -> w.episodes().open(child, NOTICED.plusDays(3)));
        register.change(w -> w.episodes().changeNoticed(later, NOTICED.plusDays(2)));
        assertThat(all()).extracting(MissingEpisode::noticedAt).containsExactly(NOTICED.plusDays(2), NOTICED);
    }

    private List<MissingEpisode> all() {
        return register.read(w -> w.episodes().of(child));
    }

    private List<MissingEpisode> current() {
        List<MissingEpisode> everywhere = register.read(w -> w.episodes().current());
        Optional<MissingEpisode> here = register.read(w -> w.episodes().current(child));
        assertThat(here).isEqualTo(everywhere.stream().findFirst());
        return everywhere;
    }
}
