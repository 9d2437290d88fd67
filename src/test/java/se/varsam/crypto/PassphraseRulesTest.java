package se.varsam.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.domain.shared.Refusal;

class PassphraseRulesTest {
    private static final PassphraseRules RULES = new PassphraseRules();

    @Test
    void twelveCharactersAreNeededCountedAsPeopleDo() {
        assertThat(reasons("kX9#vQ2!mZp")).containsExactly(Refusal.of("refusal.passphrase.short", 11, 12));
        assertThat(reasons("kX9#vQ2!mZpå")).isEmpty();
        // typed with a loose ring above: two code points, one character
        assertThat(reasons("kX9#vQ2!mZa\u030a")).containsExactly(Refusal.of("refusal.passphrase.short", 11, 12));
        assertThat(reasons("")).containsExactly(Refusal.of("refusal.passphrase.short", 0, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sommarsommar", "Sommaren2026!", "aaaaaaaaaaaaaaaa", "qwertyuiopasd", "socialtjänsten1",
            "Socialtjansten!", "123456789012", "Örebro kommun", "orebrokommun26", "lösenordlösenord", "            ",
            "password1234", "varsamvarsam", "Ö-r-e-b-r-o 2026", "o.r.e.b.r.o.1.2"})
    void whatIsEasyToGuessIsRefused(String weak) {
        assertThat(reasons(weak)).containsExactly(Refusal.of("refusal.passphrase.weak"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"trasig paraply dansar baklänges", "gurka-tandborste-vulkan", "🦊🌲🚲🎈🥁🧭🪁🐙🧶🍄🛶🪐",
            "سپیده دم کنار رودخانه"})
    void whatIsHardToGuessIsTaken(String good) {
        assertThat(reasons(good)).isEmpty();
        assertThat(RULES.strength(good.toCharArray(), "Örebro")).isGreaterThanOrEqualTo(3);
    }

    @Test
    void theMunicipalityMakesAPassphraseWeaker() {
        char[] typed = "Hylteberga#26".toCharArray();
        assertThat(RULES.strength(typed, "Örebro")).isGreaterThan(RULES.strength(typed, "Hylteberga kommun"));
    }

    @Test
    void longTextIsJudgedQuickly() {
        var good = "trasig paraply dansar baklänges ".repeat(32).substring(0, 1000);
        assertTimeout(Duration.ofSeconds(10), () -> {
            assertThat(reasons(good)).isEmpty();
            for (String hostile : List.of("a", "@", "0", "Qw", "4@$!1|5", "1998", "sommar")) {
                RULES.strength(hostile.repeat(1000).toCharArray(), hostile.repeat(100));
            }
        });
        assertThat(reasons("x".repeat(5000))).containsExactly(Refusal.of("refusal.passphrase.long", 4096));
    }

    private static List<Refusal> reasons(String typed) {
        return RULES.weaknesses(typed.toCharArray(), "Örebro");
    }
}
