package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.crypto.Argon2Cost;
import se.varsam.domain.deadline.ItemState;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.i18n.Texts;
import se.varsam.launch.Services;
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
    void openedForALookNothingIsStarted() {
        Path folder = disk.resolve("Övning.varsam");
        registers(Today.of(CLOCK)).practice(folder, Progress.UNWATCHED).toOptional().orElseThrow().close();
        Today look = Today.look(LocalDate.of(2030, 1, 1), CLOCK);

        try (Session session = registers(look).practice(folder, Progress.UNWATCHED).toOptional().orElseThrow()) {
            List<LogEntry> log = session.register().work().read(w -> w.log().entries());

            assertThat(log.subList(log.size() - 2, log.size())).extracting(LogEntry::action)
                    .containsExactly(LogAction.LOCKED, LogAction.OPENED);
            assertThat(session.checklists().all()).extracting(line -> line.due().state())
                    .hasAtLeastOneElementOfType(ItemState.Late.class);
        }
    }
}
