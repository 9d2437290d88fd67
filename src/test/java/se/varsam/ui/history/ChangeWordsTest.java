package se.varsam.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogLine;
import se.varsam.domain.register.LogValues;
import se.varsam.i18n.Texts;

/** Lines about the register itself in words. */
class ChangeWordsTest {
    private final ChangeWords words = new ChangeWords(new Texts(), Map.of());

    private ChangeLine line(LogAction action, String field, Optional<LogValues> values) {
        return words.line(new LogLine(new LogEntry(1, Instant.parse("2026-11-21T08:30:00Z"), "Siv", action,
                Optional.empty(), Optional.of(field)), values));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UNLOCK_FAILED | 2026-11-20T22:59:00Z  | Fel lösenfras: 2026-11-20 23:59
            RESTORED      | 2026-06-20T22:59:00Z  | Återställt: 2026-06-21 00:59
            LOG_WENT_BACK | 1204 1187             | Loggen har gått bakåt: 1204 rader förut, 1187 nu
            REVIEWED      | 2026-10-01 2026-10-31 | Kontrollerat loggen: 2026-10-01 – 2026-10-31
            EXPORTED      | CALENDAR              | Sparat som fil: Kalenderfil med frister
            PRINTED       | RECOVERY_SHEET        | Skrivit ut: Återställningsblad
            READ          | LOG_VALUES            | Läst: Namn och värden bakom en rad i loggen
            """)
    void whatWasDoneIsSaidInSwedish(LogAction action, String field, String said) {
        assertThat(line(action, field, Optional.empty()).what()).isEqualTo(said);
    }

    @Test
    void settingsAreSaidInSwedish() {
        var own = line(LogAction.CHANGED, "OWN_DETAILS", Optional.of(new LogValues("GOD_MAN\nSiv", "GOD_MAN\nRut")));
        assertThat(own.what()).isEqualTo("Ändrat: Dina uppgifter");
        assertThat(own.to()).isEqualTo("God man\nRut");
        assertThat(line(LogAction.CHANGED, "CONTACT_HINTS", Optional.of(new LogValues("YES", "NO"))).to())
                .isEqualTo("Nej");
        assertThat(line(LogAction.CHANGED, "CONTACT", Optional.of(new LogValues("", "SOCIALJOUR: 0100-00 00 00")))
                .to()).isEqualTo("Socialjour: 0100-00 00 00");
        assertThat(line(LogAction.CHANGED, "EXERCISE_CLOCK", Optional.of(new LogValues("2026-11-21T14:32",
                "2026-11-23T14:32"))).to()).isEqualTo("2026-11-23 14:32");
    }
}
