package se.varsam.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PassphraseTest {
    @Test
    void oneLetterTypedInTwoWaysIsTheSame() {
        assertThat(bytes("blåbärsö")).isEqualTo("blåbärsö".getBytes(StandardCharsets.UTF_8));
        assertThat(bytes("bla\u030aba\u0308rso\u0308")).isEqualTo(bytes("bl\u00e5b\u00e4rs\u00f6"));
    }

    @Test
    void spacesCaseAndSignsCount() {
        assertThat(bytes(" fras")).isNotEqualTo(bytes("fras"));
        assertThat(bytes("fras ")).isNotEqualTo(bytes("fras"));
        assertThat(bytes("två  ord")).isNotEqualTo(bytes("två ord"));
        assertThat(bytes("Fras")).isNotEqualTo(bytes("fras"));
    }

    @Test
    void anyTextAndAnyLengthIsKept() {
        assertThat(bytes("🦊räv")).isEqualTo("🦊räv".getBytes(StandardCharsets.UTF_8));
        assertThat(bytes("å".repeat(1000))).hasSize(2000);
        assertThat(bytes("")).isEmpty();
    }

    private static byte[] bytes(String typed) {
        return Passphrase.bytes(typed.toCharArray());
    }
}
