package se.varsam.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecoveryKeyTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void isShownInGroupsAndNeverTheSame() {
        String shown = new String(RecoveryKey.create());
        assertThat(shown).matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(new String(RecoveryKey.create())).isNotEqualTo(shown);
        assertThat(read(shown)).contains(shown.replace("-", "").substring(0, 26));
    }

    @Test
    void readsAsPeopleType() {
        String shown = new String(RecoveryKey.create());
        var key = read(shown);
        assertThat(read(shown.toLowerCase(Locale.ROOT))).isEqualTo(key);
        assertThat(read("  " + shown.replace("-", " ") + "\u00a0\n")).isEqualTo(key);
        assertThat(read(shown.replace('-', '\u2013'))).isEqualTo(key);
        assertThat(read(shown.replace('0', 'o').replace('1', 'l'))).isEqualTo(key);
        assertThat(read(shown.replace('0', 'O').replace('1', 'I'))).isEqualTo(key);
    }

    @Test
    void noticesEveryWrongSignEverySwapAndEveryMissingOne() {
        String good = new String(RecoveryKey.create()).replace("-", "");
        for (int at = 0; at < good.length(); at++) {
            for (char other : ALPHABET.toCharArray()) {
                String wrong = good.substring(0, at) + other + good.substring(at + 1);
                assertThat(read(wrong).isPresent()).as(wrong).isEqualTo(wrong.equals(good));
            }
            assertThat(read(good.substring(0, at) + good.substring(at + 1))).isEmpty();
        }
        for (int at = 1; at < good.length(); at++) {
            String swapped = good.substring(0, at - 1) + good.charAt(at) + good.charAt(at - 1) + good.substring(at + 1);
            assertThat(read(swapped).isPresent()).isEqualTo(swapped.equals(good));
        }
        assertThat(read(good + "0")).isEmpty();
        assertThat(read("")).isEmpty();
        assertThat(read("åäö🦊 är inte en nyckel")).isEmpty();
        assertThat(read(good.replaceFirst(".", "U"))).isEmpty();
    }

    private static Optional<String> read(String typed) {
        return RecoveryKey.read(typed.toCharArray()).map(b -> new String(b, StandardCharsets.US_ASCII));
    }
}
