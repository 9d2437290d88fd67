package se.varsam.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogValues;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.register.Role;

class SqliteLogTest extends OneChild {
    @BeforeEach
    void fill() {
        register.change(w -> w.settings().own(new OwnDetails(Role.GOD_MAN, "", "Påhittad God Man", "", "", "", "")));
        register.change(w -> w.log().add(LogAction.OPENED));
        register.change(w -> w.log().add(LogAction.READ, child));
        register.change(w -> w.log().change(child, "FIRST_NAME", "Åsa", "Åse 😀"));
        register.change(w -> w.log().add(LogAction.PRINTED, child, "police-checklist"));
        register.change(w -> w.log().change(child, "LAST_NAME", "", "Påhitt"));
    }

    @Test
    void linesTellWhoWhatAndWhen() {
        List<LogEntry> lines = lines();
        assertThat(lines).extracting(LogEntry::number).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(lines.get(0).subject()).isEmpty();
        assertThat(lines.get(2)).isEqualTo(new LogEntry(3, TestRegister.CLOCK.instant(), "Påhittad God Man (test)",
                LogAction.CHANGED, Optional.of("2026-001"), Optional.of("FIRST_NAME")));
    }

    @Test
    void valuesAreReadWithTheChildsKeyOnly() throws SQLException {
        assertThat(values(lines().get(2))).contains(new LogValues("Åsa", "Åse 😀"));
        assertThat(values(lines().get(1))).isEmpty();
        register.sql("DELETE FROM child_key");
        assertThat(values(lines().get(2))).isEmpty();
    }

    @Test
    void theChainHoldsAlsoWithoutTheKeysAndAfterReopening() throws SQLException {
        assertThat(firstBroken()).isEmpty();
        register.sql("DELETE FROM child_key");
        assertThat(firstBroken()).isEmpty();
        register.close();
        register = TestRegister.in(folder);
        assertThat(firstBroken()).isEmpty();
        register.change(w -> w.log().change(child, "ORIGIN", "", "Land"));
        assertThat(firstBroken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE log_entry SET by_user = 'annan' WHERE id = 2                            | 2
            UPDATE log_entry SET action = 'PRINTED' WHERE id = 1                           | 1
            UPDATE log_entry SET logged_at = '2026-11-21T08:30:01Z' WHERE id = 3           | 3
            UPDATE log_entry SET field = NULL WHERE id = 4                                 | 4
            UPDATE log_entry SET subject = '2026-002' WHERE id = 5                         | 5
            DELETE FROM log_entry WHERE id = 2                                             | 2
            DELETE FROM log_value WHERE entry_id = 5; DELETE FROM log_entry WHERE id = 5   | 5
            DELETE FROM log_value WHERE entry_id = 3                                       | 3
            UPDATE log_value SET ciphertext = zeroblob(40) WHERE entry_id = 3              | 3
            DELETE FROM log_head                                                           | 6
            INSERT INTO log_entry SELECT 6, logged_at, by_user, action, subject, field, hash FROM log_entry WHERE id = 5 | 6
            """)
    void aChangeBehindTheProgramsBackShows(String tampering, long broken) throws SQLException {
        for (String statement : tampering.split(";")) {
            register.sql(statement);
        }
        assertThat(firstBroken()).contains(broken);
    }

    @Test
    void sealedValuesBelongToTheirLine() {
        var seal = new LogSeal();
        byte[] key = seal.newKey();
        byte[] sealed = seal.seal(key, new byte[]{1}, new LogValues("från", "till"));
        assertThat(seal.open(key, new byte[]{1}, sealed)).contains(new LogValues("från", "till"));
        assertThat(seal.open(key, new byte[]{2}, sealed)).isEmpty();
        assertThat(seal.open(seal.newKey(), new byte[]{1}, sealed)).isEmpty();
        assertThat(seal.seal(key, new byte[]{1}, new LogValues("från", "till"))).isNotEqualTo(sealed);
    }

    private List<LogEntry> lines() {
        return register.read(w -> w.log().entries());
    }

    private Optional<LogValues> values(LogEntry line) {
        return register.read(w -> w.log().values(line));
    }

    private Optional<Long> firstBroken() {
        return register.read(w -> w.log().firstBroken());
    }

    @Test
    void whatWasWrittenBeforeTheLastOpeningIsKnown() {
        assertThat(register.<Optional<java.time.Instant>>read(w -> w.log().beforeOpening())).isEmpty();
        register.change(w -> w.log().add(LogAction.LOCKED));
        register.change(w -> w.log().add(LogAction.OPENED));
        register.change(w -> w.log().add(LogAction.READ, child));
        assertThat(register.<Optional<java.time.Instant>>read(w -> w.log().beforeOpening()))
                .contains(TestRegister.CLOCK.instant());
    }
}
