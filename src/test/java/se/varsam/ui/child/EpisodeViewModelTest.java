package se.varsam.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.i18n.Texts;
import se.varsam.ui.child.TestDesk.HandPause;

class EpisodeViewModelTest {
    @TempDir
    Path folder;
    private TestDesk desk;
    private ChildId id;
    private EpisodeViewModel model;

    @BeforeEach
    void open() throws SQLException {
        desk = new TestDesk(folder);
        id = desk.child("Leyla", "Påhittad", "2010-08-08").id();
        model = page();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private EpisodeViewModel page() {
        var holder = new EpisodeViewModel[1];
        holder[0] = new EpisodeViewModel(id, desk.desk, new Texts(), HandPause::new,
                () -> holder[0].show(desk.episodes.current(id)));
        holder[0].show(desk.episodes.current(id));
        return holder[0];
    }

    private MissingEpisode current() {
        return desk.episodes.current(id).orElseThrow();
    }

    @Test
    void proposesNowAndTakesWhatIsTyped() {
        assertThat(model.noticed().get()).isEqualTo("2026-11-21 09:30");
        model.noticed().set("igår 17:40");
        model.begin();
        assertThat(current().noticedAt()).isEqualTo(LocalDateTime.of(2026, 11, 20, 17, 40));
        assertThat(model.current().get()).isPresent();
    }

    @Test
    void refusesATimeToComeAndKeepsIt() {
        model.noticed().set("2026-11-22 10:00");
        model.begin();
        assertThat(model.refusal().get()).isPresent();
        assertThat(model.noticed().get()).isEqualTo("2026-11-22 10:00");
        model.noticed().set("");
        model.begin();
        assertThat(model.refusal().get().orElseThrow().key()).isEqualTo("refusal.episode.when");
        assertThat(desk.episodes.current(id)).isEmpty();
    }

    @Test
    void savesAnswersAndKeepsDrafts() {
        model.begin();
        model.answer(EpisodeField.CLOTHES).typed().set("Svart jacka");
        model.answer(EpisodeField.LEFT_AT).typed().set("i fredags nån gång");
        model.leave();
        assertThat(current().answers()).containsEntry(EpisodeField.CLOTHES, "Svart jacka")
                .doesNotContainKey(EpisodeField.LEFT_AT);
        EpisodeViewModel later = page();
        assertThat(later.answer(EpisodeField.CLOTHES).typed().get()).isEqualTo("Svart jacka");
        assertThat(later.answer(EpisodeField.LEFT_AT).typed().get()).isEqualTo("i fredags nån gång");
        desk.status.undo();
        assertThat(current().answers()).isEmpty();
        desk.status.redo();
        assertThat(current().answers()).containsEntry(EpisodeField.CLOTHES, "Svart jacka");
    }

    @Test
    void theBeginningCanBeCorrectedWhileItLasts() {
        model.begin();
        model.since().typed().set("20 nov kl 17.40");
        model.since().leave();
        assertThat(current().noticedAt()).isEqualTo(LocalDateTime.of(2026, 11, 20, 17, 40));
        assertThat(model.since().typed().get()).isEqualTo("2026-11-20 17:40");
        model.since().typed().set("imorgon");
        model.since().leave();
        assertThat(model.since().note().get().error()).isPresent();
        desk.status.undo();
        assertThat(current().noticedAt()).isEqualTo(LocalDateTime.of(2026, 11, 21, 9, 30));
        desk.status.redo();
        assertThat(current().noticedAt()).isEqualTo(LocalDateTime.of(2026, 11, 20, 17, 40));
    }

    @Test
    void undoOfTheOpeningLeavesNoEpisode() {
        model.begin();
        desk.status.undo();
        assertThat(desk.episodes.of(id)).isEmpty();
        assertThat(model.current().get()).isEmpty();
        desk.status.redo();
        assertThat(desk.episodes.of(id)).hasSize(1);
        desk.status.undo();
        assertThat(desk.episodes.of(id)).as("the one that was opened again").isEmpty();
    }

    @Test
    void undoOfTheOpeningTakesNothingThatWasWrittenSince() {
        model.begin();
        model.answer(EpisodeField.LEFT_AT).typed().set("i fredags nån gång");
        model.leave();
        desk.status.undo();
        assertThat(desk.episodes.drafts(current())).containsKey(EpisodeField.LEFT_AT);
        assertThat(model.refusal().get().orElseThrow().key()).isEqualTo("refusal.episode.written");
    }

    @Test
    void theReturnOpensAClosedCardAndUndoClosesItAgain() {
        model.begin();
        desk.children.close(id, CardState.Reason.MOVED, "");
        model.end();
        assertThat(desk.children.find(id).orElseThrow().card().isOpen()).isTrue();
        desk.status.undo();
        assertThat(desk.children.find(id).orElseThrow().card().isOpen()).isFalse();
        assertThat(model.current().get()).isPresent();
        desk.status.redo();
        desk.status.undo();
        assertThat(desk.children.find(id).orElseThrow().card().isOpen()).isFalse();
    }

    @Test
    void endsAndLetsItLastAgain() {
        model.noticed().set("2026-11-20 17:40");
        model.begin();
        model.ended().set("2026-11-19 10:00");
        model.end();
        assertThat(model.refusal().get()).isPresent();
        model.ended().set("2026-11-21 08:00");
        model.end();
        assertThat(desk.episodes.current(id)).isEmpty();
        assertThat(model.current().get()).isEmpty();
        LocalDateTime ended = desk.episodes.of(id).getFirst().endedAt().orElseThrow();
        desk.status.undo();
        assertThat(model.current().get()).isPresent();
        desk.status.redo();
        assertThat(model.current().get()).isEmpty();
        assertThat(desk.episodes.of(id).getFirst().endedAt()).contains(ended);
    }
}
