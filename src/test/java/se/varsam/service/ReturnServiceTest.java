package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.CardState.Reason;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.missing.ReturnField;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogLine;
import se.varsam.domain.register.LogValues;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.ReturnService.Ended;
import se.varsam.store.TestRegister;

class ReturnServiceTest {
    /** The clock of the tests stands at 09:30 in Stockholm. */
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 21, 9, 30);
    private static final LocalDateTime T0 = NOW.minusDays(2);

    @TempDir
    Path folder;
    private TestRegister register;
    private EpisodeService episodes;
    private ReturnService returns;
    private ChildService children;
    private ChildId child;
    private MissingEpisode episode;

    @BeforeEach
    void open() throws SQLException {
        register = TestRegister.in(folder);
        at(TestRegister.CLOCK);
        children = new ChildService(register, Outcome::done, () -> TestRegister.DAY);
        child = children.add().id();
        episode = episodes.open(child, T0).toOptional().orElseThrow().episode();
    }

    private void at(Clock clock) {
        episodes = new EpisodeService(register, () -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), clock);
        returns = episodes.returns();
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void theReturnEndsTheEpisodeAndIsUndone() {
        Ended done = ended(returns.back(episode, NOW.minusHours(1)));

        assertThat(done.episode().isReturned()).isTrue();
        assertThat(done.episode().endedAt()).contains(NOW.minusHours(1));
        assertThat(lastValues()).isEqualTo(new LogValues("", "2026-11-21T08:30"));
        assertThat(key(returns.back(episode, NOW))).contains("refusal.episode.ended");

        assertThat(returns.undo(done).toOptional()).contains(episode);
        assertThat(lastValues()).isEqualTo(new LogValues("2026-11-21T08:30", ""));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-19T09:29, refusal.episode.order", "2026-11-19T09:30, refusal.return.beforeLeft",
            "2026-11-19T11:59, refusal.return.beforeLeft", "2026-11-19T12:00,", "2026-11-21T09:30,",
            "2026-11-21T09:31, refusal.episode.toCome"})
    void aReturnLiesBetweenLeavingAndNow(LocalDateTime at, String refused) {
        leftAsOnceAllowed("2026-11-19T12:00");

        assertThat(key(returns.back(episode, at))).isEqualTo(Optional.ofNullable(refused));
        assertThat(known().isOpen()).isEqualTo(refused != null);
        assertThat(key(returns.endWithoutReturn(reopened(), at)))
                .contains(refused == null ? "refusal.return.BOTH" : refused);
    }

    @Test
    void aDayWithoutATimeCountsFromItsBeginning() {
        leftAsOnceAllowed("2026-11-20");
        assertThat(key(returns.back(episode, T0.withHour(23)))).contains("refusal.return.beforeLeft");
        assertThat(key(returns.back(episode, LocalDateTime.of(2026, 11, 20, 0, 0)))).isEmpty();
    }

    /** After it was noticed: refused when typed today, but it may stand in a register. */
    private void leftAsOnceAllowed(String moment) {
        register.change(work -> work.episodes().change(episode, EpisodeField.LEFT_AT, moment));
    }

    @Test
    void theTimeOfTheReturnIsMovedWithinTheSameBounds() {
        assertThat(key(returns.move(episode, NOW))).contains("refusal.return.lasts");
        returns.back(episode, NOW);
        assertThat(key(returns.move(episode, T0.minusMinutes(1)))).contains("refusal.episode.order");
        assertThat(key(returns.move(episode, NOW.plusMinutes(1)))).contains("refusal.episode.toCome");
        assertThat(returns.move(episode, NOW.minusHours(3)).toOptional().orElseThrow().endedAt())
                .contains(NOW.minusHours(3));
        assertThat(lastValues()).isEqualTo(new LogValues("2026-11-21T09:30", "2026-11-21T06:30"));
        int lines = lines();
        returns.move(episode, NOW.minusHours(3));
        assertThat(lines()).isEqualTo(lines);
    }

    @Test
    void whatIsKnownIsCheckedKeptAndLogged() {
        assertThat(returns.change(episode, ReturnField.PLACE, " Centralstationen ").toOptional())
                .contains(new FieldSaved("Centralstationen", List.of()));
        assertThat(returns.change(episode, ReturnField.LOCATED_BY, "taxi").refusal()).isPresent();
        assertThat(returns.change(episode, ReturnField.TALK_AT, "nyss nog").refusal()).isPresent();
        assertThat(returns.change(episode, ReturnField.ASSIGNED_ON, "2026-12-24").refusal()).isEmpty();
        assertThat(returns.change(episode, ReturnField.CASE_CLOSED_ON, "2026-12-24").refusal()).isPresent();
        assertThat(returns.drafts(episode)).containsEntry(ReturnField.TALK_AT, "nyss nog");
        assertThat(known().found()).isEqualTo(Map.of(ReturnField.PLACE, "Centralstationen",
                ReturnField.ASSIGNED_ON, "2026-12-24"));
        assertThat(key(episodes.takeBack(episode))).contains("refusal.episode.written");
    }

    @Test
    void aTypedTimeOfTheEndIsADraftUntilItEnds() {
        returns.change(episode, ReturnField.BACK_AT, "2026-11-21 08:00");
        returns.keepDraft(episode, ReturnField.ENDED_AT, "i morse");
        assertThat(returns.drafts(episode)).hasSize(2);
        assertThat(known().found()).isEmpty();
        assertThat(key(episodes.takeBack(episode))).contains("refusal.episode.written");

        returns.back(episode, NOW);
        assertThat(returns.drafts(episode)).isEmpty();
    }

    @Test
    void aClosedCardThatSeesAReturnOpensByItselfAndUndoClosesItAgain() {
        children.close(child, Reason.LEFT_COUNTRY, "Tros vara utomlands");
        CardState closed = card();
        Ended done = ended(returns.back(episode, NOW));

        assertThat(card().isOpen()).isTrue();
        assertThat(actions()).containsSubsequence(LogAction.CLOSED_CARD, LogAction.REOPENED_CARD);
        assertThat(logged("REOPENED_BECAUSE")).extracting(LogValues::to).containsExactly("RETURNED");

        returns.undo(done);
        assertThat(card()).isEqualTo(closed);
        assertThat(actions().stream().filter(LogAction.CLOSED_CARD::equals)).hasSize(2);
        ended(returns.back(episode, NOW));
        assertThat(card().isOpen()).isTrue();
    }

    @Test
    void undoLeavesACardAloneThatWasOpenOrIsClosedByTheUserSince() {
        Ended open = ended(returns.back(episode, NOW));
        returns.undo(open);
        assertThat(card().isOpen()).isTrue();

        children.close(child, Reason.MOVED, "");
        Ended reopening = ended(returns.back(episode, NOW));
        children.close(child, Reason.CAME_OF_AGE, "");
        CardState since = card();
        returns.undo(reopening);
        assertThat(card()).isEqualTo(since);
    }

    /** T0 is 2026-11-19: the last of the three months is 2027-02-19. */
    @ParameterizedTest
    @CsvSource({"2027-02-19, '', refusal.return.BOTH", "2027-02-19, 2026-12-01, refusal.return.BEFORE_THREE_MONTHS",
            "2027-02-20, '', refusal.return.UNCONSULTED", "2027-02-20, 2026-12-01,"})
    void endingWithoutReturnAsksForAReasonBeforeThreeMonthsOrUnconsulted(LocalDate on, String consulted,
            String refused) {
        at(Clock.fixed(on.atTime(20, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        returns.change(episode, ReturnField.CONSULTED_ON, consulted);

        assertThat(key(returns.endWithoutReturn(episode, on.atTime(12, 0)))).isEqualTo(Optional.ofNullable(refused));
        assertThat(known().isOpen()).isEqualTo(refused != null);
        if (refused != null) {
            returns.change(episode, ReturnField.ENDED_ANYWAY, "Har fyllt arton");
            Ended done = ended(returns.endWithoutReturn(episode, on.atTime(12, 0)));
            assertThat(done.episode().withoutReturn()).isTrue();
            assertThat(logged(ReturnService.NOT_BACK)).extracting(LogValues::to)
                    .containsExactly(on + "T12:00 Har fyllt arton");
        }
    }

    @Test
    void oneThatWasEndedWithoutReturnLastsAgainOrSeesTheReturnAfterAll() {
        returns.change(episode, ReturnField.ENDED_ANYWAY, "Ärendena är avslutade");
        Ended given = ended(returns.endWithoutReturn(episode, NOW.minusHours(5)));
        assertThat(key(returns.endWithoutReturn(episode, NOW))).contains("refusal.episode.ended");
        children.close(child, Reason.LEFT_COUNTRY, "");

        Ended back = ended(returns.back(episode, NOW));
        assertThat(back.episode().isReturned()).isTrue();
        assertThat(card().isOpen()).isTrue();
        assertThat(lastValues()).isEqualTo(new LogValues("2026-11-21T04:30", "2026-11-21T09:30"));

        MissingEpisode again = returns.undo(back).toOptional().orElseThrow();
        assertThat(again).isEqualTo(given.episode());
        assertThat(card().isOpen()).isFalse();
        assertThat(returns.undo(given).toOptional().orElseThrow().isOpen()).isTrue();
    }

    @Test
    void twoEpisodesAreNeverOpenAtOnce() {
        returns.change(episode, ReturnField.ENDED_ANYWAY, "Ärendena är avslutade");
        Ended given = ended(returns.endWithoutReturn(episode, NOW.minusHours(5)));
        MissingEpisode later = episodes.open(child, NOW.minusHours(1)).toOptional().orElseThrow().episode();

        assertThat(key(returns.undo(given))).contains("refusal.episode.lasts");
        assertThat(key(episodes.reopen(episode))).contains("refusal.episode.lasts");
        assertThat(key(returns.back(episode, NOW))).contains("refusal.return.later");
        ended(returns.back(later, NOW));
        assertThat(episodes.current(child)).isEmpty();
        assertThat(key(returns.back(episode, NOW.minusHours(2)))).as("before it was away again").isEmpty();
        assertThat(key(returns.move(episode, NOW.minusMinutes(30)))).contains("refusal.return.later");
    }

    @Test
    void aTimeInTheSpringGapIsReadAnHourLaterAndTheYearMayTurn() {
        at(Clock.fixed(Instant.parse("2027-03-28T10:00:00Z"), ZoneOffset.UTC));
        Ended done = ended(returns.back(episode, LocalDateTime.of(2027, 3, 28, 2, 30)));
        assertThat(done.episode().endedAt()).contains(LocalDateTime.of(2027, 3, 28, 3, 30));
        assertThat(returns.move(episode, LocalDateTime.of(2027, 1, 1, 0, 0)).toOptional().orElseThrow().endedAt())
                .contains(LocalDateTime.of(2027, 1, 1, 0, 0));
    }

    private MissingEpisode known() {
        return episodes.of(child).getFirst();
    }

    private MissingEpisode reopened() {
        episodes.reopen(episode);
        return known();
    }

    private CardState card() {
        return children.find(child).orElseThrow().card();
    }

    private List<LogAction> actions() {
        List<LogEntry> all = register.read(w -> w.log().entries());
        return all.stream().map(LogEntry::action).toList();
    }

    private List<LogValues> logged(String field) {
        return children.changes(child).stream().filter(line -> line.entry().field().equals(Optional.of(field)))
                .map(LogLine::values).flatMap(Optional::stream).toList();
    }

    private LogValues lastValues() {
        return logged("EPISODE_ENDED").getFirst();
    }

    private int lines() {
        return actions().size();
    }

    private static Ended ended(Outcome<Ended> outcome) {
        return outcome.toOptional().orElseThrow();
    }

    private static Optional<String> key(Outcome<?> outcome) {
        return outcome.refusal().map(Refusal::key);
    }
}
