package se.varsam.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogHead;
import se.varsam.domain.register.LogKind;
import se.varsam.domain.register.LogQuery;
import se.varsam.domain.register.LogValues;
import se.varsam.service.port.RegisterLog.Counted;
import se.varsam.service.port.RegisterLog.Followed;
import se.varsam.service.port.RegisterLog.Part;

/** Looking into a log: seven lines about the register and two children. */
@SuppressWarnings("NullAway.Init") // filled before each test
class LogReadingTest {
    @TempDir
    private Path folder;
    private TestRegister register;
    private ChildId one;

    @BeforeEach
    void fill() throws SQLException {
        register = TestRegister.in(folder);
        one = register.write(w -> w.children().add(2026)).id();
        ChildId other = register.write(w -> w.children().add(2026)).id();
        register.change(w -> w.log().add(LogAction.OPENED));
        register.change(w -> w.log().add(LogAction.READ, one));
        register.change(w -> w.log().change(one, "ORIGIN", "", "Påhittsland"));
        register.change(w -> w.log().add(LogAction.READ, other));
        register.change(w -> w.log().change("LEAD_MONTHS", "4", "6"));
        register.change(w -> w.log().add(LogAction.RESTORED, one, "PHOTO"));
        register.change(w -> w.log().add(LogAction.RESTORED, "2026-11-20T08:00:00Z"));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aChangeWithoutAChildHasItsValuesToo() {
        LogEntry line = lines(List.of(5L)).getFirst();
        assertThat(line.subject()).isEmpty();
        assertThat(register.<Optional<LogValues>>read(w -> w.log().values(line))).contains(new LogValues("4", "6"));
        assertThat(register.<Optional<Long>>read(w -> w.log().firstBroken())).isEmpty();
    }

    @Test
    void linesAreFoundByKindUserAndChild() {
        assertThat(numbers(LogQuery.ALL)).containsExactly(7L, 6L, 5L, 4L, 3L, 2L, 1L);
        assertThat(numbers(kind(LogKind.READ))).containsExactly(4L, 2L);
        assertThat(numbers(kind(LogKind.CHANGED))).containsExactly(6L, 5L, 3L);
        assertThat(numbers(kind(LogKind.BACKUPS))).containsExactly(7L);
        assertThat(numbers(kind(LogKind.OTHER))).isEmpty();
        var seen = new ArrayList<Long>();
        for (LogKind kind : LogKind.values()) {
            seen.addAll(numbers(kind(kind)));
            assertThat(lines(numbers(kind(kind)))).extracting(LogKind::of).allMatch(kind::equals);
        }
        assertThat(seen).as("each line is of one kind").containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(numbers(query(Optional.empty(), Optional.of(" (test)"), Optional.of("2026-002"))))
                .containsExactly(4L);
        assertThat(numbers(query(Optional.empty(), Optional.of("annan"), Optional.empty()))).isEmpty();
        assertThat(register.<Set<String>>read(w -> w.log().users(new Part(0, Long.MAX_VALUE))))
                .containsExactly(" (test)");
        assertThat(register.<List<String>>read(w -> w.log().subjects("", 9))).containsExactly("2026-001", "2026-002");
        assertThat(register.<List<String>>read(w -> w.log().subjects("", 1))).containsExactly("2026-001");
        assertThat(register.<List<String>>read(w -> w.log().subjects("2026-001", 9))).containsExactly("2026-002");
        assertThat(register.<Set<String>>read(w -> w.log().subjectsSince(4))).containsExactly("2026-001");
    }

    @Test
    void linesComeInTheOrderAskedFor() {
        assertThat(lines(List.of(3L, 99L, 1L, 2L))).extracting(LogEntry::number).containsExactly(3L, 1L, 2L);
        var seen = new ArrayList<Long>();
        register.read(w -> {
            w.log().each(kind(LogKind.CHANGED), line -> seen.add(line.number()));
            return true;
        });
        assertThat(seen).containsExactly(3L, 5L, 6L);
    }

    /** Times are stored with a fraction or without: both sort as text only when the Z is left out. */
    @Test
    void theEdgesOfATimeAreExact() throws SQLException {
        Instant at = Instant.parse("2026-11-20T23:00:00Z");
        register.sql("UPDATE log_entry SET logged_at = '2026-11-20T23:00:00.250Z' WHERE id = 2");
        register.sql("UPDATE log_entry SET logged_at = '2026-11-20T23:00:00Z' WHERE id = 3");
        register.sql("UPDATE log_entry SET logged_at = '2026-11-20T22:59:59.999Z' WHERE id = 1");
        assertThat(numbers(LogQuery.ALL.within(Optional.of(at), Optional.of(at.plusSeconds(1)))))
                .containsExactly(3L, 2L);
        assertThat(numbers(LogQuery.ALL.within(Optional.empty(), Optional.of(at)))).containsExactly(1L);
    }

    @Test
    void theHeadIsHeldUntilTheLogIsAnother() throws SQLException {
        LogHead head = head();
        assertThat(head.number()).isEqualTo(7);
        register.change(w -> w.log().add(LogAction.LOCKED));
        assertThat(holds(head)).isTrue();
        assertThat(holds(LogHead.NONE)).isTrue();
        assertThat(holds(new LogHead(7, "0".repeat(64)))).isFalse();
        assertThat(holds(new LogHead(99, head.hash()))).isFalse();
    }

    @Test
    void theChainIsFollowedPartByPart() throws SQLException {
        Followed first = follow(LogHead.NONE, 3);
        assertThat(first.reached().number()).isEqualTo(3);
        assertThat(first.atEnd()).isFalse();
        Followed second = follow(first.reached(), 4);
        assertThat(second.reached()).isEqualTo(head());
        assertThat(follow(second.reached(), 4)).isEqualTo(new Followed(head(), Optional.empty(), true));

        register.sql("UPDATE log_entry SET by_user = 'annan' WHERE id = 6");
        assertThat(follow(first.reached(), 4).broken()).contains(6L);
        register.sql("DELETE FROM log_entry WHERE id > 3 AND id NOT IN (SELECT entry_id FROM log_value)");
        assertThat(follow(first.reached(), 4).broken()).contains(4L);
    }

    private Followed follow(LogHead from, int most) {
        return register.read(w -> w.log().follow(from, most));
    }

    private LogHead head() {
        return register.read(w -> w.log().head());
    }

    private boolean holds(LogHead earlier) {
        return register.read(w -> w.log().holds(earlier));
    }

    @Test
    void ofALogWithAHoleOnlyTheLinesThereAreAreNamed() throws SQLException {
        assertThat(register.asked(() -> numbers(LogQuery.ALL))).as("counted, not read").hasSize(1);
        register.sql("DELETE FROM log_value");
        register.sql("DELETE FROM log_entry WHERE id = 3");
        assertThat(numbers(LogQuery.ALL)).containsExactly(7L, 6L, 5L, 4L, 2L, 1L);
        assertThat(register.<List<Long>>read(w -> w.log().span())).containsExactly(7L, 6L, 5L, 4L, 3L, 2L, 1L);
        assertThat(count(0, 9)).isEqualTo(new Counted(6, 1, 7)).isEqualTo(count(0, 2).and(count(2, 3)).and(count(3, 9)))
                .matches(all -> !all.isWhole());
        assertThat(count(3, 9)).isEqualTo(new Counted(4, 4, 7)).matches(Counted::isWhole);
        assertThat(count(2, 3)).isEqualTo(Counted.NONE).matches(Counted::isWhole);
        assertThat(register.<List<Long>>read(w -> w.log().numbers(kind(LogKind.CHANGED), new Part(3, 5))))
                .containsExactly(5L);
        assertThat(register.<List<LogEntry>>read(w -> w.log().newest(5))).extracting(LogEntry::number)
                .containsExactly(7L, 6L, 5L, 4L, 2L);
    }

    private Counted count(long after, long last) {
        return register.read(w -> w.log().count(new Part(after, last)));
    }

    @Test
    void aNumberThatNobodyCanHaveReachedIsNoMeasureOfTheLog() throws SQLException {
        register.sql("UPDATE log_entry SET id = 9000000000000000000 WHERE id = 7");
        assertThat(register.<List<Long>>read(w -> w.log().span())).hasSize(7).startsWith(9_000_000_000_000_000_000L,
                6L);
    }

    private List<Long> numbers(LogQuery query) {
        return register.read(w -> w.log().numbers(query));
    }

    private List<LogEntry> lines(List<Long> numbers) {
        return register.read(w -> w.log().lines(numbers));
    }

    private static LogQuery kind(LogKind kind) {
        return query(Optional.of(kind), Optional.empty(), Optional.empty());
    }

    private static LogQuery query(Optional<LogKind> kind, Optional<String> user, Optional<String> subject) {
        return new LogQuery(Optional.empty(), Optional.empty(), kind, user, subject);
    }
}
