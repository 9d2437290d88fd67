package se.varsam.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogKind;
import se.varsam.domain.register.LogQuery;
import se.varsam.service.LogService;
import se.varsam.service.LogSurvey;
import se.varsam.service.Progress;
import se.varsam.service.port.RegisterLog;

/** A long log is looked into quickly. Lines: {@code -Dvarsam.loglines}, 100 000 in the long run. */
class LongLogTest {
    private static final int LINES = Integer.getInteger("varsam.loglines", 2_000);

    @TempDir
    Path folder;

    @Test
    void isLookedIntoInAMoment() throws SQLException {
        try (var register = TestRegister.in(folder)) {
            ChildId child = register.write(w -> w.children().add(2026)).id();
            ChildId other = register.write(w -> w.children().add(2026)).id();
            register.change(w -> {
                for (int i = 0; i < LINES; i++) {
                    switch (i % 10) {
                        case 0 -> w.log().change(child, "ORIGIN", "från", "till");
                        case 1 -> w.log().add(LogAction.PRINTED, other, "POLICE_CHECKLIST");
                        default -> w.log().add(LogAction.READ, i % 3 == 0 ? other : child);
                    }
                }
            });
            var log = new LogService(register);

            List<Long> all = timed("all numbers", register, l -> l.numbers(LogQuery.ALL));
            assertThat(all).hasSize(LINES);
            timed("numbers of a kind", register, l -> l.numbers(kind(LogKind.PRINTED)));
            timed("numbers of a child", register, l -> l.numbers(new LogQuery(Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty(), Optional.of("2026-002"))));
            List<Long> some = all.subList(LINES / 2, LINES / 2 + 100);
            List<LogEntry> lines = timed("a hundred lines", register, l -> l.lines(some));
            assertThat(lines).hasSize(100);
            timed("subjects", register, l -> l.subjects("", LINES));
            long start = System.nanoTime();
            log.clockSetBacks();
            tell("clock set backs", start);
            start = System.nanoTime();
            log.users();
            tell("users", start);
            start = System.nanoTime();
            LogSurvey survey = log.survey();
            while (survey.goOn()) {
                assertThat(survey.found().counted().first()).isEqualTo(1);
            }
            tell("all of that at once", start);
            assertThat(survey.found().counted().lines()).isEqualTo(LINES);
            start = System.nanoTime();
            assertThat(log.check(Progress.UNWATCHED).broken()).isEmpty();
            tell("the chain", start);
        }
    }

    private static LogQuery kind(LogKind kind) {
        return new LogQuery(Optional.empty(), Optional.empty(), Optional.of(kind), Optional.empty(), Optional.empty());
    }

    private static <T> T timed(String what, TestRegister register, Function<RegisterLog, T> ask) {
        long start = System.nanoTime();
        T found = register.read(w -> ask.apply(w.log()));
        tell(what, start);
        return found;
    }

    private static void tell(String what, long start) {
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (LINES > 2_000) {
            System.out.printf("%-20s %5d ms%n", what, took.toMillis());
        }
        assertThat(took).as(what).isLessThan(Duration.ofSeconds(20));
    }
}
