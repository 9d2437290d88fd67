package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.catalog.AwayFile;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.missing.CallMade;
import se.varsam.domain.missing.CallNote;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.missing.StepEntry;
import se.varsam.domain.missing.StepReport;
import se.varsam.domain.missing.StepReport.Result;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.register.Role;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.CallService.Reported;
import se.varsam.store.TestRegister;

class CallServiceTest {
    /** The clock of the tests stands at 09:30 in Stockholm. */
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 21, 9, 30);
    private static final CallMade CALL = new CallMade(NOW.minusMinutes(5), "Vakthavande", "5000-K1-26", "Anmäld");

    @TempDir
    Path folder;
    private TestRegister register;
    private AwayService away;
    private CallService calls;
    private EpisodeService episodes;
    private ChildId child;
    private MissingEpisode episode;

    @BeforeEach
    void open() throws SQLException {
        register = TestRegister.in(folder);
        away = new AwayService(register, AwayFile.bundled(), TestRegister.CLOCK);
        calls = away.calls();
        episodes = new EpisodeService(register, () -> LocalDate.of(2026, 11, 21), TestRegister.CLOCK);
        child = register.write(w -> w.children().add(2026)).id();
        episode = episodes.open(child, NOW.minusHours(1)).toOptional().orElseThrow().episode();
        user(Role.GOD_MAN);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aNoteIsJottedRemovedAndRestored() {
        calls.keepTyping(episode, CallService.SCRATCH, Map.of("text", "blå ja"));
        CallNote note = calls.jot(episode, " blå jacka ").toOptional().orElseThrow();
        assertThat(calls.notes(episode)).containsExactly(note);
        assertThat(note.text()).isEqualTo("blå jacka");
        assertThat(calls.typing(episode)).as("what was half typed of it").isEmpty();

        calls.remove(episode, note);
        assertThat(calls.notes(episode)).isEmpty();
        calls.restore(episode, note);
        assertThat(calls.notes(episode)).containsExactly(note);
        assertThat(key(calls.jot(episode, " "))).contains("refusal.call.empty");
        assertThat(key(calls.jot(episode, "x".repeat(20_001)))).contains("refusal.text.long");
    }

    @Test
    void whatIsHalfTypedIsKeptByFormAndGoesWithTheEpisode() {
        calls.keepTyping(episode, "miss-gm-1", Map.of("who", "", "outcome", "halvt"));
        calls.keepTyping(episode, CallService.SCRATCH, Map.of("text", "blå"));
        calls.keepTyping(episode, CallService.SCRATCH, Map.of("text", "blå ja"));
        assertThat(calls.typing(episode)).isEqualTo(Map.of("miss-gm-1", Map.of("who", "", "outcome", "halvt"),
                CallService.SCRATCH, Map.of("text", "blå ja")));
        assertThat(key(episodes.takeBack(episode))).contains("refusal.episode.written");
        calls.keepTyping(episode, "miss-gm-1", Map.of());
        calls.keepTyping(episode, CallService.SCRATCH, Map.of());
        CallNote note = calls.jot(episode, "blå").toOptional().orElseThrow();
        assertThat(key(episodes.takeBack(episode))).contains("refusal.episode.written");
        calls.remove(episode, note);
        assertThat(episodes.takeBack(episode).refusal()).isEmpty();
        assertThat(key(calls.restore(episode, note))).contains("refusal.call.gone");
    }

    @Test
    void aReportFillsTheAnswersAndLogsTheStepOfMyRole() {
        calls.keepTyping(episode, CallService.REPORT, Map.of("who", "Vakt"));
        Reported noted = calls.reported(episode, CALL).toOptional().orElseThrow();
        assertThat(answers()).containsEntry(EpisodeField.REPORTED_AT, "2026-11-21T09:25")
                .containsEntry(EpisodeField.CASE_NUMBER, "5000-K1-26");
        assertThat(log()).extracting(StepEntry::step).containsExactly("miss-gm-1");
        assertThat(log().getFirst().report())
                .isEqualTo(new StepReport(CALL.at(), "Vakthavande", Result.DONE, "Anmäld", Optional.empty(), ""));
        assertThat(calls.typing(episode)).isEmpty();

        calls.takeBack(episode, noted);
        assertThat(answers()).isEmpty();
        assertThat(log()).isEmpty();
        assertThat(key(calls.takeBack(episode, noted))).contains("refusal.away.gone");
        calls.again(episode, noted);
        assertThat(answers()).containsEntry(EpisodeField.CASE_NUMBER, "5000-K1-26");
        assertThat(log()).hasSize(1);
        assertThat(key(calls.again(episode, noted))).contains("refusal.away.gone");
    }

    @Test
    void socialServicesReportAMissingPersonNotACrime() {
        user(Role.SOCIAL_SECRETARY);
        calls.reported(episode, new CallMade(NOW, "", "", ""));
        assertThat(log()).extracting(StepEntry::step).containsExactly("miss-soc-10");
        assertThat(log().getFirst().report().who()).as("nobody named: the user").isEqualTo("Test Testsson");
        assertThat(answers()).containsOnlyKeys(EpisodeField.REPORTED_AT);
    }

    @Test
    void whatWasChangedSinceStaysWhenTheReportIsTakenBack() {
        episodes.change(episode, EpisodeField.CASE_NUMBER, "gissat");
        Reported noted = calls.reported(episode, CALL).toOptional().orElseThrow();
        episodes.change(episode, EpisodeField.REPORTED_AT, "2026-11-21 09:20");
        calls.takeBack(episode, noted);
        assertThat(answers()).containsEntry(EpisodeField.REPORTED_AT, "2026-11-21T09:20")
                .containsEntry(EpisodeField.CASE_NUMBER, "gissat");
    }

    @Test
    void aReportToComeOrTooLongIsRefusedAndChangesNothing() {
        assertThat(key(calls.reported(episode, new CallMade(NOW.plusMinutes(1), "", "", ""))))
                .contains("refusal.away.toCome");
        assertThat(key(calls.reported(episode, new CallMade(NOW, "x".repeat(301), "", ""))))
                .contains("refusal.text.long");
        assertThat(answers()).isEmpty();
        assertThat(log()).isEmpty();
    }

    @Test
    void aReportLoggedInAkutlagetGivesItsTimeToTheForm() {
        StepEntry entry = away.log(episode, away.step("miss-gm-1"), StepReport.done(NOW.minusMinutes(3), ""))
                .toOptional().orElseThrow();
        assertThat(answers()).containsEntry(EpisodeField.REPORTED_AT, "2026-11-21T09:27");
        away.correct(episode, entry, StepReport.done(NOW.minusMinutes(8), ""));
        assertThat(answers()).containsEntry(EpisodeField.REPORTED_AT, "2026-11-21T09:22");
        away.takeBack(episode, entry);
        assertThat(answers()).isEmpty();
        away.restore(episode, entry);
        assertThat(answers()).containsEntry(EpisodeField.REPORTED_AT, "2026-11-21T09:22");
        away.correct(episode, entry, new StepReport(NOW, "", Result.NOT_REACHED, "", Optional.empty(), ""));
        assertThat(answers()).as("nobody answered").isEmpty();
    }

    @Test
    void aTypedTimeStaysAndAnothersReportGivesNone() {
        away.log(episode, away.step("miss-soc-3"), StepReport.done(NOW, ""));
        assertThat(answers()).as("when it was confirmed is not when it was made").isEmpty();
        episodes.change(episode, EpisodeField.REPORTED_AT, "2026-11-21 09:00");
        StepEntry own = away.log(episode, away.step("miss-gm-1"), StepReport.done(NOW, "")).toOptional().orElseThrow();
        away.takeBack(episode, own);
        assertThat(answers()).containsEntry(EpisodeField.REPORTED_AT, "2026-11-21T09:00");
    }

    private void user(Role role) {
        register.change(w -> w.settings().own(new OwnDetails(role, "Exempelköping", "Test Testsson", "", "", "", "")));
    }

    private Map<EpisodeField, String> answers() {
        return episodes.current(child).orElseThrow().answers();
    }

    private List<StepEntry> log() {
        return away.whatNow(child).orElseThrow().situation().log();
    }

    private static Optional<String> key(Outcome<?> outcome) {
        return outcome.refusal().map(Refusal::key);
    }
}
