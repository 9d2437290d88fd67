package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.register.ClockSetBack;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogQuery;
import se.varsam.domain.register.LogValues;
import se.varsam.service.port.RegisterLog.Counted;
import se.varsam.service.port.RegisterLog.Part;
import se.varsam.store.TestRegister;

@SuppressWarnings("NullAway.Init") // filled before each test
class LogServiceTest {
    @TempDir
    private Path folder;
    private TestRegister register;
    private LogService log;
    private ChildId child;

    @BeforeEach
    void open() throws SQLException {
        register = TestRegister.in(folder);
        log = new LogService(register);
        child = register.write(w -> w.children().add(2026)).id();
        register.change(w -> w.log().add(LogAction.OPENED));
        register.change(w -> w.log().change(child, "ORIGIN", "", "Påhittsland"));
        register.change(w -> w.log().change("WARN_DAYS", "14", "7"));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void daysAreThoseOfStockholm() {
        LogQuery day = LogService.days(Optional.of(LocalDate.of(2026, 6, 1)), Optional.of(LocalDate.of(2026, 12, 1)));
        assertThat(day.from()).contains(Instant.parse("2026-05-31T22:00:00Z"));
        assertThat(day.until()).contains(Instant.parse("2026-12-01T23:00:00Z"));
    }

    @Test
    void whoeverLooksBehindALineLeavesOne() {
        var behind = log.show(line(2));
        assertThat(behind.values()).contains(new LogValues("", "Påhittsland"));
        assertThat(behind.child()).isPresent();
        assertThat(line(4).action()).isEqualTo(LogAction.READ);
        assertThat(line(4).subject()).contains("2026-001");
        assertThat(line(4).field()).contains(LogService.LOG_NAME);

        register.change(w -> w.children().change(child, ChildField.PROTECTED_IDENTITY, "yes"));
        log.show(line(2));
        assertThat(line(5).action()).isEqualTo(LogAction.REVEALED);

        assertThat(log.show(line(3)).values()).contains(new LogValues("14", "7"));
        assertThat(log.head().number()).as("a setting is nobody's").isEqualTo(5);
    }

    @Test
    void valuesOfManyLinesAreNotedOnceForEachChild() {
        register.change(w -> w.log().change(child, "ORIGIN", "Påhittsland", ""));
        var values = log.values(log.lines(List.of(1L, 2L, 3L, 4L)));
        assertThat(values).containsOnlyKeys(2L, 3L, 4L);
        assertThat(log.head().number()).isEqualTo(5);
    }

    @Test
    void theCheckIsWatchedAndCanBeStopped() throws SQLException {
        var seen = new ArrayList<Integer>();
        assertThat(log.check((done, of) -> seen.add(done) && of == 3))
                .isEqualTo(new LogService.Checked(log.head(), Optional.empty(), true));
        assertThat(seen).containsExactly(3);
        register.sql("UPDATE log_entry SET by_user = 'annan' WHERE id = 2");
        assertThat(log.check(Progress.UNWATCHED).broken()).contains(2L);
    }

    @Test
    void aClockSetBackIsFoundAndASmallCorrectionIsNot() throws SQLException {
        assertThat(log.clockSetBacks()).isEmpty();
        register.sql("UPDATE log_entry SET logged_at = '2026-11-21T08:26:00Z' WHERE id = 2");
        register.sql("UPDATE log_entry SET logged_at = '2026-11-21T08:20:00Z' WHERE id = 3");
        assertThat(log.clockSetBacks()).containsExactly(new ClockSetBack(3, Instant.parse("2026-11-21T08:26:00Z"),
                Instant.parse("2026-11-21T08:20:00Z")));
        assertThat(register.<List<ClockSetBack>>read(w -> w.log().clockSetBacks(new Part(2, 3))))
                .as("the line before the part counts").isEqualTo(log.clockSetBacks());
        assertThat(register.<List<ClockSetBack>>read(w -> w.log().clockSetBacks(new Part(0, 2)))).isEmpty();
        register.change(w -> w.settings().makePractice());
        assertThat(log.clockSetBacks()).isEmpty();
    }

    @Test
    void theWholeLogIsLookedThroughPartByPartAndNoneHoldsTheRegisterLong() throws SQLException {
        register.sql(
                "INSERT INTO log_entry WITH RECURSIVE n(i) AS (SELECT 4 UNION ALL SELECT i + 1 FROM n WHERE i < 30100)"
                        + " SELECT i, CASE WHEN i = 10001 THEN '2026-11-20T08:00:00Z' ELSE '2026-11-22T08:00:00Z' END,"
                        + " CASE WHEN i < 20000 THEN 'Siv' ELSE 'Ali' END, 'READ', 'n' || printf('%05d', i), NULL, x'00' FROM n");
        register.sql("UPDATE log_head SET entry_id = 30100");
        var survey = log.survey();
        int parts = 1;
        while (survey.goOn()) {
            parts++;
        }
        assertThat(parts).isGreaterThan(4);
        var found = survey.found();
        assertThat(found.counted()).isEqualTo(new Counted(30_100, 1, 30_100));
        assertThat(found.users()).containsExactly(" (test)", "Ali", "Siv");
        assertThat(found.subjects()).isEqualTo(log.subjects()).hasSize(30_098).startsWith("2026-001", "n00004");
        assertThat(found.setBacks()).contains(log.clockSetBacks());
        assertThat(log.clockSetBacks()).extracting(ClockSetBack::number).containsExactly(10_001L);

        var search = log.search(new LogQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("Siv"),
                Optional.empty()));
        assertThat(search.goOn()).isTrue();
        assertThat(search.size()).as("the newest part is Ali's").isZero();
        assertThat(search.goOn()).isTrue();
        assertThat(search.goOn()).isTrue();
        assertThat(search.numbers()).startsWith(19_999L);
        assertThat(search.goOn()).isFalse();
        assertThat(search.numbers()).hasSize(19_996).endsWith(4L);
        var one = log.search(new LogQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of("n00004")));
        assertThat(one.goOn()).isFalse();
        assertThat(one.numbers()).containsExactly(4L);

        var begun = log.beginning(2);
        assertThat(begun.newest()).extracting(LogEntry::number).containsExactly(30_100L, 30_099L);
        assertThat(begun.numbers()).isEqualTo(log.numbers(LogQuery.ALL));
        register.change(w -> w.settings().makePractice());
        survey = log.survey();
        while (survey.goOn()) {
            assertThat(survey.found().setBacks()).isEmpty();
        }
    }

    private LogEntry line(long number) {
        return log.lines(List.of(number)).getFirst();
    }
}
