package se.varsam.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackupNeedTest {
    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    private static final BackupPlan CHOSEN = BackupPlan.NONE.to("/kopior");
    private static final Optional<Rehearsal> TRIED = tried("2026-11-01T12:00:00Z");

    private static Optional<Rehearsal> tried(String at) {
        return Optional.of(new Rehearsal(Instant.parse(at), "x", Instant.parse(at), 1, 1, 1, Optional.empty(), "",
                Optional.empty()));
    }

    private static BackupPast made(String at, long change) {
        return new BackupPast(Optional.of(new BackupPast.Done(Instant.parse(at), change)), Optional.empty(), TRIED);
    }

    private static Optional<BackupNeed> need(BackupPlan plan, BackupPast past, long lastChange) {
        return BackupNeed.of(plan, past, lastChange, true, NOW, ZoneId.of("Europe/Stockholm"));
    }

    @Test
    void aRegisterWithoutAnyIsPointedOutOnceItHoldsSomething() {
        assertThat(need(BackupPlan.NONE, BackupPast.NONE, 0)).isEmpty();
        assertThat(need(BackupPlan.NONE, BackupPast.NONE, 5)).contains(BackupNeed.NO_FOLDER);
        assertThat(need(CHOSEN, BackupPast.NONE, 5)).contains(BackupNeed.NONE_MADE);
    }

    @Test
    void anOldOneIsPointedOutWhenItLacksChangesAndNotAfterAHoliday() {
        assertThat(need(CHOSEN, made("2026-11-21T12:00:00Z", 5), 9)).isEmpty();
        assertThat(need(CHOSEN, made("2026-11-20T12:00:00Z", 5), 9)).contains(BackupNeed.OLD);
        assertThat(need(CHOSEN, made("2026-11-20T12:00:00Z", 9), 9)).isEmpty();
        assertThat(need(BackupPlan.NONE, made("2026-11-20T12:00:00Z", 5), 9)).contains(BackupNeed.NO_FOLDER);
        assertThat(need(BackupPlan.NONE, made("2026-11-26T12:00:00Z", 5), 9)).as("a schedule makes them").isEmpty();
    }

    @Test
    void aFailureAndAFolderThatIsGoneGoFirst() {
        var failed = new BackupPast(made("2026-11-26T12:00:00Z", 9).last(),
                Optional.of(new BackupPast.Failure(NOW, "refusal.backup.full")), TRIED);
        assertThat(need(CHOSEN, failed, 9)).contains(BackupNeed.FAILED);
        assertThat(BackupNeed.of(CHOSEN, made("2026-11-26T12:00:00Z", 5), 9, false, NOW,
                ZoneId.of("Europe/Stockholm"))).contains(BackupNeed.FOLDER_GONE);
    }

    @Test
    void oneIsToBeTriedEachMonth() {
        BackupPast made = made("2026-11-26T12:00:00Z", 9);
        assertThat(need(CHOSEN, new BackupPast(made.last(), Optional.empty(), Optional.empty()), 9))
                .contains(BackupNeed.REHEARSE);
        assertThat(need(CHOSEN, new BackupPast(made.last(), Optional.empty(), tried("2026-10-27T12:00:00Z")), 9))
                .contains(BackupNeed.REHEARSE);
        assertThat(need(CHOSEN, new BackupPast(made.last(), Optional.empty(), tried("2026-10-28T12:00:00Z")), 9))
                .isEmpty();
    }
}
