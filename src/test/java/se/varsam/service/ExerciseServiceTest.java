package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.missing.StepReport;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.port.RegisterFiles;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.service.port.Today;
import se.varsam.ui.TestSessions;

/** Real registers on disk; the real time is Saturday 21 November 2026 at 14:32. */
@SuppressWarnings("NullAway.Init") // the folder is injected
class ExerciseServiceTest {
    private static final LocalDateTime REAL = LocalDateTime.of(2026, 11, 21, 14, 32);

    @TempDir
    private Path disk;
    private final TestSessions sessions = new TestSessions();
    private final RegisterFiles files = sessions.files();
    private Optional<Session> open = Optional.empty();

    @AfterEach
    void close() {
        open.ifPresent(Session::close);
    }

    private Session practice() {
        var made = files.createPractice(disk.resolve("Övning.varsam"), TestSessions.PASSPHRASE.toCharArray(),
                TestSessions.OWN, _ -> Outcome.done(0)).toOptional().orElseThrow();
        return opened(sessions.of(made.register()));
    }

    private Session again(Session before) {
        before.close();
        return opened(sessions.of(files.open(before.register().folder(),
                new Secret.Passphrase(TestSessions.PASSPHRASE.toCharArray())).toOptional().orElseThrow()));
    }

    private Session opened(Session session) {
        open = Optional.of(session);
        return session;
    }

    @Test
    void noRealRegisterHasAMovedClock() {
        Session real = opened(sessions.create(disk.resolve("Enheten.varsam")));
        ExerciseService exercise = real.exercise();
        for (Outcome<LocalDateTime> move : List.of(exercise.hours(1), exercise.days(-1),
                exercise.to("2026-12-24 10:00"), exercise.set(REAL.plusDays(1)), exercise.back())) {
            assertThat(move.refusal()).contains(Refusal.of("refusal.exercise.real"));
        }
        assertThatThrownBy(() -> real.register().moveClock(Duration.ofHours(1)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> real.register().work()
                .change(work -> work.settings().exerciseAhead(Duration.ofHours(1))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(exercise.now()).isEqualTo(REAL);
        assertThat(again(real).exercise().now()).isEqualTo(REAL);
    }

    @Test
    void theWholeRegisterGoesByTheMovedClock() {
        Session session = practice();
        assertThat(session.exercise().to("20 nov 17:40").toOptional()).contains(LocalDateTime.of(2026, 11, 20, 17, 40));
        ChildId child = session.children().add().id();
        MissingEpisode episode = session.episodes().open(child, session.episodes().now()).toOptional().orElseThrow()
                .episode();
        assertThat(episode.noticedAt()).isEqualTo(LocalDateTime.of(2026, 11, 20, 17, 40));

        session.exercise().days(94);
        assertThat(session.clock().today(Today.of(TestSessions.CLOCK)).date()).isEqualTo("2027-02-22");
        var now = session.away().whatNow(child).orElseThrow();
        assertThat(now.situation().clock().day(now.situation().date())).isEqualTo(95);
        var step = now.steps().getFirst().step();
        session.away().log(episode, step, StepReport.done(session.away().now(), "Siv Påhittad"));
        var entry = session.away().whatNow(child).orElseThrow().situation().log().getFirst();
        assertThat(LocalDateTime.ofInstant(entry.writtenAt(), Today.ZONE))
                .isEqualTo(LocalDateTime.of(2027, 2, 22, 17, 40));
        assertThat(session.register().check()).as("the log's chain holds").isEmpty();
    }

    @Test
    void goesBackToo() {
        Session session = practice();
        session.exercise().days(40);
        assertThat(session.exercise().hours(-1).toOptional()).contains(REAL.plusDays(40).minusHours(1));
        assertThat(session.exercise().days(-60).toOptional()).contains(REAL.minusDays(20).minusHours(1));
        assertThat(session.exercise().back().toOptional()).contains(REAL);
        assertThat(session.exercise().ahead()).isZero();
    }

    @Test
    void isKeptWhileTheRegisterIsLocked() {
        Session session = practice();
        session.exercise().days(94);
        Session later = again(session);
        assertThat(later.exercise().now()).isEqualTo(REAL.plusDays(94));
        later.exercise().back();
        assertThat(again(later).exercise().now()).isEqualTo(REAL);
    }

    @Test
    void hoursPassAndDaysLandOnTheSameTimeAlsoWhenTheClocksAreSet() {
        Session session = practice();
        session.exercise().to("2026-10-24 20:00");
        assertThat(session.exercise().hours(24).toOptional()).contains(LocalDateTime.of(2026, 10, 25, 19, 0));
        session.exercise().to("2026-10-24 20:00");
        assertThat(session.exercise().days(1).toOptional()).contains(LocalDateTime.of(2026, 10, 25, 20, 0));
        session.exercise().to("2027-03-27 02:30");
        assertThat(session.exercise().days(1).toOptional()).contains(LocalDateTime.of(2027, 3, 28, 3, 30));
    }

    @Test
    void refusesWhatIsNoTimeOrFarAway() {
        Session session = practice();
        assertThat(session.exercise().to("nyss").refusal().map(Refusal::key)).contains("refusal.date.unreadable");
        assertThat(session.exercise().to(" ").refusal().map(Refusal::key)).contains("refusal.episode.when");
        assertThat(session.exercise().to("2099-01-01").refusal().map(Refusal::key)).contains("refusal.date.late");
        assertThat(session.exercise().days(4000).refusal().map(Refusal::key)).contains("refusal.exercise.far");
        assertThat(session.exercise().now()).isEqualTo(REAL);
    }
}
