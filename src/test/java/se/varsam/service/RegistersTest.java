package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.crypto.Argon2Cost;
import se.varsam.domain.deadline.ItemState;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.register.Role;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;
import se.varsam.launch.Services;
import se.varsam.service.port.RegisterFault;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.service.port.Today;

/** What the window does with registers, on real ones. */
class RegistersTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path disk;
    private final Services services = new Services(CLOCK, new Texts(), Map.of(), "konto",
            new Argon2Cost(8 * 1024, 1, 1));

    private Registers registers(Today today) {
        return new Registers(services.files(), register -> services.session(register, today),
                services.practice(today));
    }

    @Test
    void whatWasOpenedAndNotTakenOverIsLockedProperly() throws IOException {
        Registers registers = registers(Today.of(CLOCK));
        Path folder = disk.resolve("Nytt.varsam");
        char[] phrase = Registers.PRACTICE_PASSPHRASE.toCharArray();
        OwnDetails own = new OwnDetails(Role.GOD_MAN, "", "", "", "", "", "");
        assertThat(registers.create(folder, phrase, own).refusal()).isEmpty();
        assertThat(folder.resolve("register.db-wal")).isNotEmptyFile();

        registers.lockAll();
        registers.lockAll();

        assertThat(folder.resolve("register.db-wal")).doesNotExist();
        try (Session again = registers.open(folder, new Secret.Passphrase(phrase)).toOptional().orElseThrow()) {
            assertThat(log(again)).containsExactly(LogAction.CREATED, LogAction.OPENED, LogAction.LOCKED,
                    LogAction.OPENED);
        }
    }

    @Test
    void aRegisterWhoseListsCannotBeStartedIsLockedAgain() {
        Path folder = disk.resolve("Övning.varsam");
        registers(Today.of(CLOCK)).practice(folder, Progress.UNWATCHED).toOptional().orElseThrow().close();
        Registers failing = registers(() -> {
            throw new RegisterFault(RegisterFault.Kind.GONE, new IllegalStateException("made up"));
        });
        assertThatThrownBy(() -> failing.practice(folder, Progress.UNWATCHED)).isInstanceOf(RegisterFault.class);

        try (Session again = registers(Today.of(CLOCK)).practice(folder, Progress.UNWATCHED).toOptional()
                .orElseThrow()) {
            assertThat(log(again)).endsWith(LogAction.LOCKED, LogAction.OPENED);
        }
    }

    @Test
    void aStoppedPracticeRegisterLeavesNothing() {
        var steps = new ArrayList<Integer>();

        assertThat(registers(Today.of(CLOCK)).practice(disk.resolve("Övning.varsam"), (done, of) -> {
            steps.add(done);
            return done < 3 && of == 13;
        }).refusal()).contains(Refusal.of("refusal.place.stopped"));

        assertThat(steps).containsExactly(0, 1, 2, 3);
        assertThat(disk).isEmptyDirectory();
    }

    private static List<LogAction> log(Session session) {
        return session.register().work().read(w -> w.log().entries().stream().map(LogEntry::action).toList());
    }

    @Test
    void openedForALookNothingIsStarted() {
        Path folder = disk.resolve("Övning.varsam");
        registers(Today.of(CLOCK)).practice(folder, Progress.UNWATCHED).toOptional().orElseThrow().close();
        Today look = Today.look(LocalDate.of(2030, 1, 1), CLOCK);

        try (Session session = registers(look).practice(folder, Progress.UNWATCHED).toOptional().orElseThrow()) {
            List<LogEntry> log = session.register().work().read(w -> w.log().entries());

            assertThat(log.subList(log.size() - 2, log.size())).extracting(LogEntry::action)
                    .containsExactly(LogAction.LOCKED, LogAction.OPENED);
            assertThat(session.checklists().agenda().now()).extracting(line -> line.due().state())
                    .hasAtLeastOneElementOfType(ItemState.Late.class);
        }
    }
}
