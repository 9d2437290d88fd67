package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.catalog.AwayFile;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.contact.ContactField;
import se.varsam.domain.contact.ContactKind;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.missing.RingKey;
import se.varsam.domain.missing.StepEntry;
import se.varsam.domain.missing.StepNow;
import se.varsam.domain.missing.StepReport;
import se.varsam.domain.missing.StepReport.Result;
import se.varsam.domain.missing.StepState;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogValues;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.register.Role;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.AwayService.AwayNow;
import se.varsam.store.TestRegister;

class AwayServiceTest {
    /** The clock of the tests stands at 09:30 in Stockholm. */
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 21, 9, 30);
    private static final StepReport CALLED = new StepReport(NOW.minusMinutes(5), "Exempel Polis", Result.DONE,
            "Anmälan upptagen", Optional.of(NOW.plusHours(2)), "Ringer upp");

    @TempDir
    Path folder;
    private TestRegister register;
    private AwayService away;
    private EpisodeService episodes;
    private ChildId child;
    private MissingEpisode episode;

    @BeforeEach
    void open() throws SQLException {
        register = TestRegister.in(folder);
        away = new AwayService(register, AwayFile.bundled(), TestRegister.CLOCK);
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
    void whatIsLoggedIsKeptAndChangesWhatNow() {
        assertThat(state("miss-gm-1")).isEqualTo(StepState.DUE);
        StepEntry entry = logged(CALLED);

        assertThat(now().situation().log()).containsExactly(entry);
        assertThat(entry.report()).isEqualTo(CALLED);
        assertThat(entry.writtenBy()).isEqualTo("Test Testsson");
        assertThat(state("miss-gm-1")).isEqualTo(StepState.COMPLETE);
        assertThat(lastChange()).isEqualTo(new LogValues("",
                "2026-11-21T09:25 DONE Exempel Polis Anmälan upptagen → 2026-11-21T11:30 Ringer upp"));
    }

    @Test
    void anEntryIsCorrectedTakenBackAndRestored() {
        StepEntry entry = logged(CALLED);
        StepReport other = StepReport.done(NOW.minusMinutes(2), "Någon annan");
        away.correct(episode, entry, other);
        assertThat(now().situation().log()).extracting(StepEntry::report).containsExactly(other);
        assertThat(lastChange().to()).isEqualTo("2026-11-21T09:28 DONE Någon annan");

        assertThat(away.takeBack(episode, entry).refusal()).isEmpty();
        assertThat(now().situation().log()).isEmpty();
        assertThat(lastChange().to()).isEmpty();
        assertThat(key(away.takeBack(episode, entry))).contains("refusal.away.gone");
        assertThat(key(away.correct(episode, entry, CALLED))).contains("refusal.away.gone");

        assertThat(away.restore(episode, entry).toOptional()).map(StepEntry::report).contains(other);
        assertThat(key(away.restore(episode, entry))).contains("refusal.away.gone");
        assertThat(now().situation().log()).hasSize(1);
    }

    @Test
    void theSameReportAgainWritesNothing() {
        StepEntry entry = logged(CALLED);
        int lines = lines();
        away.correct(episode, entry, CALLED);
        assertThat(lines()).isEqualTo(lines);
    }

    @Test
    void refusesWhatIsToComeAndAFollowUpBeforeIt() {
        assertThat(key(log(StepReport.done(NOW.plusMinutes(1), "")))).contains("refusal.away.toCome");
        var followUp = new StepReport(NOW, "", Result.DONE, "", Optional.of(NOW.minusMinutes(1)), "");
        assertThat(key(log(followUp))).contains("refusal.away.followUp");
        assertThat(key(log(StepReport.done(NOW, "x".repeat(301))))).contains("refusal.text.long");
        assertThat(now().situation().log()).isEmpty();
    }

    @Test
    void anOpeningWithALogIsNotTakenBackUntilTheLogIs() {
        StepEntry entry = logged(CALLED);
        assertThat(key(episodes.takeBack(episode))).contains("refusal.episode.written");
        away.takeBack(episode, entry);
        assertThat(episodes.takeBack(episode).refusal()).isEmpty();
        assertThat(key(away.restore(episode, entry))).contains("refusal.away.gone");
        assertThat(away.whatNow(child)).isEmpty();
    }

    @Test
    void numbersAreTheProgramsTheCardsOrUnknown() {
        register.change(w -> w.children().change(child, ChildField.SCHOOL_PHONE, "08-000 00 00"));
        assertThat(now().numbers()).containsEntry(RingKey.POLICE, "114 14")
                .containsEntry(RingKey.SCHOOL, "08-000 00 00").doesNotContainKeys(RingKey.MIGRATION, RingKey.HOUSING);
    }

    @Test
    void theUsersOwnContactsAreRungOnceTheyAreEntered() {
        var contacts = new ContactService(register);
        contacts.change(ContactKind.SOCIALJOUR, ContactField.NAME, "Socialjouren Exempel");
        assertThat(now().numbers()).as("a name alone can't be rung").doesNotContainKey(RingKey.SOCIAL_ON_CALL);
        contacts.change(ContactKind.SOCIALJOUR, ContactField.NUMBER, "08-000 00 01");
        contacts.change(ContactKind.OVERFORMYNDARE, ContactField.NUMBER, "08-000 00 02");
        contacts.change(ContactKind.MIGRATION_OFFICE, ContactField.NUMBER, "08-000 00 03");
        assertThat(now().numbers()).containsEntry(RingKey.SOCIAL_ON_CALL, "08-000 00 01")
                .containsEntry(RingKey.CHIEF_GUARDIAN, "08-000 00 02")
                .containsEntry(RingKey.MIGRATION, "08-000 00 03").containsEntry(RingKey.POLICE, "114 14");
    }

    @Test
    void socialServicesReportWhereNoGodManStandsInTheCard() {
        user(Role.SOCIAL_SECRETARY);
        assertThat(state("miss-soc-10")).isEqualTo(StepState.NOW);
        register.change(w -> w.children().change(child, ChildField.GOD_MAN_NAME, "Exempel God Man"));
        assertThat(state("miss-soc-10")).isEqualTo(StepState.WAITS);
    }

    @Test
    void theLatestEpisodeIsShownWhenNoneLasts() {
        episodes.end(episode, NOW);
        assertThat(now().situation().episode().isOpen()).isFalse();
    }

    private void user(Role role) {
        register.change(w -> w.settings().own(new OwnDetails(role, "Exempelköping", "Test Testsson", "", "", "", "")));
    }

    private AwayNow now() {
        return away.whatNow(child).orElseThrow();
    }

    private StepState state(String step) {
        return now().steps().stream().filter(s -> s.step().id().equals(step)).findFirst().map(StepNow::state)
                .orElseThrow();
    }

    private Outcome<StepEntry> log(StepReport report) {
        return away.log(episode, away.step("miss-gm-1"), report);
    }

    private StepEntry logged(StepReport report) {
        return log(report).toOptional().orElseThrow();
    }

    private LogValues lastChange() {
        LogEntry last = register.<List<LogEntry>>read(w -> w.log().entries()).getLast();
        Optional<LogValues> values = register.read(w -> w.log().values(last));
        return values.orElseThrow();
    }

    private int lines() {
        List<LogEntry> all = register.read(w -> w.log().entries());
        return all.size();
    }

    private static Optional<String> key(Outcome<?> outcome) {
        return outcome.refusal().map(Refusal::key);
    }
}
