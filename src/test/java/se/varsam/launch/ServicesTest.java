package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.varsam.crypto.Argon2Cost;
import se.varsam.i18n.Texts;

class ServicesTest {
    @Test
    void whatUnlockingNeedsCanBeTriedOutInMemory() {
        var asked = new AtomicInteger();
        var clock = Clock.fixed(Instant.parse("2026-11-21T13:32:00Z"), ZoneOffset.UTC);
        InstantSource counted = () -> {
            asked.incrementAndGet();
            return clock.instant();
        };
        var services = new Services(counted.withZone(ZoneOffset.UTC), new Texts(), Map.of(), "konto",
                new Argon2Cost(8 * 1024, 1, 1));
        assertThatCode(services::warm).doesNotThrowAnyException();
        assertThat(asked).as("the services asked for the day").hasPositiveValue();
    }
}
