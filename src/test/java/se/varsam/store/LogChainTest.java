package se.varsam.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;

class LogChainTest {
    private final LogEntry line = new LogEntry(1, TestRegister.CLOCK.instant(), "Siv Påhittad", LogAction.READ,
            Optional.of("2026-001"), Optional.empty());

    /** As registers have been written from the first version on. */
    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void aLineIsLinkedToTheOneBeforeAndToItsValues(int length) throws NoSuchAlgorithmException {
        byte[] values = new byte[length];
        var link = MessageDigest.getInstance("SHA-256");
        link.update(LogChain.START);
        link.update(LogChain.digest(line));
        link.update(MessageDigest.getInstance("SHA-256").digest(values));
        byte[] expected = link.digest();
        assertThat(LogChain.link(LogChain.START, line, values)).isEqualTo(expected);
        assertThat(LogChain.link(LogChain.START, line, values)).as("a second time").isEqualTo(expected);
    }
}
