package se.varsam.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.crypto.KeyFile.Slot;
import se.varsam.domain.shared.Outcome;

class KeyFileTest {
    private static final Argon2Cost QUICK = new Argon2Cost(8 * 1024, 1, 1);
    private static final byte[] DATA_KEY = new byte[32];
    private static final byte[] PASSPHRASE = Passphrase.bytes("gurka-tandborste-vulkan".toCharArray());
    private static final byte[] RECOVERY = "0123456789ABCDEFGHJKMNPQRS".getBytes(StandardCharsets.US_ASCII);
    private static final KeyFile FILE;

    static {
        Arrays.fill(DATA_KEY, (byte) 0x5a);
        FILE = KeyFile.wrap(DATA_KEY, "00112233445566778899aabbccddeeff", QUICK, PASSPHRASE, RECOVERY);
    }

    @Test
    void bothSecretsUnlockAndNoOther() {
        KeyFile read = KeyFileText.read(KeyFileText.write(FILE)).toOptional().orElseThrow();
        assertThat(read.unlock(Slot.PASSPHRASE, PASSPHRASE)).contains(DATA_KEY);
        assertThat(read.unlock(Slot.RECOVERY, RECOVERY)).contains(DATA_KEY);
        assertThat(read.unlock(Slot.PASSPHRASE, RECOVERY)).isEmpty();
        assertThat(read.unlock(Slot.RECOVERY, PASSPHRASE)).isEmpty();
        assertThat(read.unlock(Slot.PASSPHRASE, new byte[0])).isEmpty();
        assertThat(read.isGenuine(DATA_KEY)).isTrue();
        assertThat(read.isGenuine(new byte[32])).isFalse();
    }

    @Test
    void aKeyCannotBeMovedToTheOtherPlace() {
        var moved = new KeyFile(FILE.database(), QUICK, FILE.recovery(), FILE.passphrase(), FILE.mac());
        assertThat(moved.unlock(Slot.PASSPHRASE, RECOVERY)).isEmpty();
        assertThat(moved.isGenuine(DATA_KEY)).isFalse();
    }

    @Test
    void aPartTakenFromAnotherFileIsNoticed() {
        var other = KeyFile.wrap(DATA_KEY, FILE.database(), QUICK, PASSPHRASE,
                "known".getBytes(StandardCharsets.UTF_8));
        var mixed = new KeyFile(FILE.database(), QUICK, FILE.passphrase(), other.recovery(), FILE.mac());
        KeyFile read = KeyFileText.read(KeyFileText.write(mixed)).toOptional().orElseThrow();
        assertThat(read.unlock(Slot.PASSPHRASE, PASSPHRASE)).contains(DATA_KEY);
        assertThat(read.isGenuine(DATA_KEY)).isFalse();
    }

    @Test
    void everyFlippedBitIsRefusedOrChangesNothing() {
        byte[] good = KeyFileText.write(FILE);
        for (int at = 0; at < good.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] bad = good.clone();
                bad[at] ^= (byte) (1 << bit);
                KeyFileText.read(bad).toOptional().ifPresent(
                        read -> assertThat(Arrays.equals(KeyFileText.write(read), good)).isTrue());
            }
        }
    }

    @Test
    void everyShorterFileIsDamaged() {
        byte[] good = KeyFileText.write(FILE);
        for (int length = 0; length < good.length - 2; length++) {
            assertThat(KeyFileText.read(Arrays.copyOf(good, length)).refusal()).isPresent();
        }
        assertThat(KeyFileText.read(Arrays.copyOf(good, KeyFileText.MOST_BYTES + 1)))
                .isEqualTo(Outcome.refused("refusal.register.keys-damaged"));
    }

    @Test
    void lineBreaksOfAnotherSystemDoNotMatter() {
        String text = new String(KeyFileText.write(FILE), StandardCharsets.US_ASCII);
        assertThat(KeyFileText.read(text.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII)).refusal())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "}", "{}", "null", "[]", "\"", "{\"format\": \"varsam-register\"}",
            "{\"format\": \"varsam-register\", \"version\": 1}", "ÿþ{", "{\"a\":{\"a\":{\"a\":1}}}"})
    void whatIsNoKeyFileIsDamaged(String text) {
        assertThat(KeyFileText.read(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Outcome.refused("refusal.register.keys-damaged"));
    }

    @Test
    void aNewerVersionIsSaidToBeOneWhateverElseItHolds() {
        assertThat(KeyFileText.read("{\"format\": \"varsam-register\", \"version\": 2, \"x\": {\"y\": [null]}}"
                .getBytes(StandardCharsets.UTF_8))).isEqualTo(Outcome.refused("refusal.register.newer"));
    }

    @ParameterizedTest
    @CsvSource({"8191,3,1", "262145,3,1", "999999999,1,1", "65536,0,1", "65536,11,1", "65536,3,0", "65536,3,5",
            "0,0,0"})
    void absurdCostIsRefusedBeforeAnythingIsDerived(int memoryKib, int passes, int lanes) {
        assertThatThrownBy(() -> new Argon2Cost(memoryKib, passes, lanes))
                .isInstanceOf(IllegalArgumentException.class);
        String text = new String(KeyFileText.write(FILE), StandardCharsets.US_ASCII)
                .replace("\"memoryKib\": 8192", "\"memoryKib\": " + memoryKib)
                .replace("\"passes\": 1", "\"passes\": " + passes).replace("\"lanes\": 1", "\"lanes\": " + lanes);
        assertThat(KeyFileText.read(text.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Outcome.refused("refusal.register.keys-damaged"));
    }

    @Test
    void saltNonceAndKeyHaveTheirSizes() {
        assertThat(WrappedKey.isAllowed(new byte[16], new byte[12], new byte[48])).isTrue();
        assertThat(WrappedKey.isAllowed(new byte[15], new byte[12], new byte[48])).isFalse();
        assertThat(WrappedKey.isAllowed(new byte[65], new byte[12], new byte[48])).isFalse();
        assertThat(WrappedKey.isAllowed(new byte[32], new byte[11], new byte[48])).isFalse();
        assertThat(WrappedKey.isAllowed(new byte[32], new byte[12], new byte[49])).isFalse();
    }
}
