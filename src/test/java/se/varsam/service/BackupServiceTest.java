package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.MovingClock;
import se.varsam.crypto.Argon2Cost;
import se.varsam.domain.register.BackupNeed;
import se.varsam.domain.register.BackupPast;
import se.varsam.domain.register.BackupTiers;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.RegisterFiles;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.store.TestRegister;
import se.varsam.store.UnitOfWorkMaker;
import se.varsam.store.file.EncryptedRegisterFiles;
import se.varsam.ui.TestSessions;

/** The plan, what is due, and what is remembered. */
class BackupServiceTest {
    private static final String PASSPHRASE = TestSessions.PASSPHRASE;
    @TempDir
    Path disk;
    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-21T08:00:00Z"));
    private RegisterFiles files;
    private OpenRegister register;
    private BackupService backups;
    private Path copies;

    @BeforeEach
    void make() throws IOException {
        files = new EncryptedRegisterFiles(new UnitOfWorkMaker(TestRegister.catalog(List.of()), clock, () -> "konto"),
                clock, _ -> {}, Map.of(), new Argon2Cost(8 * 1024, 1, 1));
        register = files.create(disk.resolve("Enheten.varsam"), PASSPHRASE.toCharArray(), TestSessions.OWN)
                .toOptional().orElseThrow().register();
        backups = new BackupService(register);
        copies = Files.createDirectory(disk.resolve("kopior"));
    }

    @AfterEach
    void close() {
        register.close();
    }

    private void work() {
        register.work().change(w -> {
            w.children().add(2026);
            w.log().add(LogAction.ADDED);
        });
    }

    private static String refusal(Outcome<?> outcome) {
        return outcome.refusal().map(Refusal::key).orElse("");
    }

    @Test
    void theFolderIsAWholePathOutsideTheRegister() {
        assertThat(refusal(backups.changeFolder("kopior"))).isEqualTo("refusal.backup.path");
        assertThat(refusal(backups.changeFolder("bad\0path"))).isEqualTo("refusal.backup.path");
        assertThat(refusal(backups.changeFolder(register.folder().resolve("inne").toString())))
                .isEqualTo("refusal.backup.inside");
        assertThat(backups.changeFolder(" " + copies + " ")).isEqualTo(Outcome.done(copies.toString()));
        assertThat(backups.changeFolder("")).isEqualTo(Outcome.done(""));
        assertThat(backups.state().plan().isRunning()).isFalse();
    }

    @Test
    void tiersHaveBoundsAndAreTheOnesThatThin() throws IOException {
        backups.changeFolder(copies.toString());
        assertThat(refusal(backups.changeDays(0))).isEqualTo("refusal.number.range");
        assertThat(refusal(backups.changeMonths(61))).isEqualTo("refusal.number.range");
        assertThat(backups.state().plan().tiers()).isEqualTo(BackupTiers.DEFAULT);
        backups.changeDays(2);
        backups.changeWeeks(0);
        backups.changeMonths(0);
        for (int i = 0; i < 4; i++) {
            clock.move(Duration.ofDays(1));
            assertThat(backups.makePlanned(Progress.UNWATCHED).toOptional()).isPresent();
        }
        assertThat(backups.found()).hasSize(2);
        assertThat(Files.list(copies)).hasSize(2);
    }

    @Test
    void oneIsDueWhenSomethingWasChangedAndThePlanRuns() {
        assertThat(backups.isDueAtClose()).as("no folder").isFalse();
        assertThat(backups.state().need()).contains(BackupNeed.NO_FOLDER);
        backups.changeFolder(copies.toString());
        assertThat(backups.isDueAtClose()).isTrue();
        backups.changeAutomatic(false);
        assertThat(backups.isDueAtClose()).as("by hand").isFalse();
        backups.changeAutomatic(true);
        assertThat(backups.makePlanned(Progress.UNWATCHED).toOptional()).isPresent();
        assertThat(backups.isDueAtClose()).as("nothing changed since").isFalse();
        register.work().change(w -> w.log().add(LogAction.OPENED));
        assertThat(backups.isDueAtClose()).as("coming and going").isFalse();
        work();
        assertThat(backups.isDueAtClose()).isTrue();
        assertThat(backups.isDueToday()).as("one was made today").isFalse();
        clock.move(Duration.ofDays(1));
        assertThat(backups.isDueToday()).isTrue();
    }

    @Test
    void aFailureIsRememberedUntilOneIsMade() throws IOException {
        assertThat(refusal(backups.makePlanned(Progress.UNWATCHED))).isEqualTo("refusal.backup.no-folder");
        Path gone = disk.resolve("borta");
        backups.changeFolder(gone.toString());
        assertThat(backups.state().need()).contains(BackupNeed.FOLDER_GONE);
        assertThat(refusal(backups.makePlanned(Progress.UNWATCHED))).isEqualTo("refusal.backup.folder");
        assertThat(backups.state().need()).contains(BackupNeed.FAILED);
        assertThat(backups.state().past().failure())
                .contains(new BackupPast.Failure(clock.instant(), "refusal.backup.folder"));
        assertThat(backups.isDueToday()).as("not tried over and over").isFalse();
        Files.createDirectory(gone);
        assertThat(refusal(backups.makePlanned((_, _) -> false))).isEqualTo("refusal.backup.stopped");
        assertThat(backups.state().past().failure()).isPresent();
        backups.makePlanned(Progress.UNWATCHED);
        assertThat(backups.state().past().failure()).isEmpty();
        assertThat(backups.state().need()).contains(BackupNeed.REHEARSE);
    }

    @Test
    void aRegisterLockedMeanwhileIsNoFault() {
        backups.changeFolder(copies.toString());
        assertThat(backups.makePlanned((_, _) -> {
            register.close();
            return true;
        }).toOptional()).as("the copy was taken before").isPresent();
        assertThat(refusal(backups.makePlanned(Progress.UNWATCHED))).isEqualTo("refusal.backup.locked");
    }

    @Test
    void aTriedOneLeavesAReceiptAndTheListTellsWhatCantBeRead() throws IOException {
        work();
        backups.changeFolder(copies.toString());
        Path file = backups.makePlanned(Progress.UNWATCHED).toOptional().orElseThrow().file();
        clock.move(Duration.ofHours(1));
        var tried = backups.rehearse(files.backups(), file, new Secret.Passphrase(PASSPHRASE.toCharArray()),
                Progress.UNWATCHED).toOptional().orElseThrow();
        assertThat(tried.children()).isEqualTo(1);
        assertThat(tried.brokenLine()).isEmpty();
        assertThat(tried.file()).isEqualTo(file.getFileName().toString());
        assertThat(backups.state().past().rehearsal()).contains(tried);
        assertThat(backups.state().need()).isEmpty();

        Files.writeString(copies.resolve("varsam-2026-11-20-090000.varsamkopia"), "half");
        Files.writeString(copies.resolve("annat.txt"), "");
        assertThat(backups.found()).hasSize(2);
        assertThat(backups.found().getFirst().file()).isEqualTo(file);
        assertThat(backups.found().getLast().trouble()).contains(Refusal.of("refusal.backup.foreign"));
        assertThat(backups.warnings(files.backups())).contains(Refusal.of("refusal.backup.same-disk"));
    }
}
