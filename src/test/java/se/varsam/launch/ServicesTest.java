package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.varsam.crypto.Argon2Cost;
import se.varsam.i18n.Texts;

class ServicesTest {
    @Test
    void whatUnlockingNeedsCanBeTriedOutInMemory() {
        var services = new Services(Clock.fixed(Instant.parse("2026-11-21T13:32:00Z"), ZoneOffset.UTC), new Texts(),
                Map.of(), "konto", new Argon2Cost(8 * 1024, 1, 1));
        assertThatCode(services::warm).doesNotThrowAnyException();
    }
}
