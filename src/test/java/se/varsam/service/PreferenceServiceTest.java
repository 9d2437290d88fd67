package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.register.Role;
import se.varsam.domain.shared.Outcome;
import se.varsam.store.TestRegister;

class PreferenceServiceTest {
    @TempDir
    Path folder;
    private TestRegister register;
    private PreferenceService preferences;

    @BeforeEach
    void open() throws SQLException {
        register = TestRegister.in(folder);
        preferences = new PreferenceService(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void changesOwnDetailsAndLogsItOnce() {
        var own = new OwnDetails(Role.GOD_MAN, "Påhitte", "Namn", "", "", "", "");
        preferences.change(own);
        preferences.change(own);
        assertThat(preferences.own()).isEqualTo(own);
        List<LogEntry> lines = register.read(w -> w.log().entries());
        assertThat(lines).hasSize(1);
    }

    @Test
    void tidiesOwnDetailsAndRefusesWhatIsTooLong() {
        var typed = new OwnDetails(Role.GOD_MAN, " Påhitte\n", "Namn\u0000", "", "", "", "");
        assertThat(preferences.change(typed))
                .isEqualTo(Outcome.done(new OwnDetails(Role.GOD_MAN, "Påhitte", "Namn", "", "", "", "")));
        var absurd = new OwnDetails(Role.GOD_MAN, "", "x".repeat(301), "", "", "", "");
        assertThat(preferences.change(absurd)).isInstanceOf(Outcome.Refused.class);
        assertThat(preferences.own().name()).isEqualTo("Namn");
    }

    @Test
    void leadMonthsAreThreeToTwelve() {
        assertThat(preferences.leadMonths()).isEqualTo(4);
        assertThat(preferences.changeLeadMonths(3)).isEqualTo(Outcome.done(3));
        assertThat(preferences.changeLeadMonths(12)).isEqualTo(Outcome.done(12));
        assertThat(preferences.changeLeadMonths(2)).isInstanceOf(Outcome.Refused.class);
        assertThat(preferences.changeLeadMonths(0)).isInstanceOf(Outcome.Refused.class);
        assertThat(preferences.changeLeadMonths(13)).isInstanceOf(Outcome.Refused.class);
        assertThat(preferences.leadMonths()).isEqualTo(12);
    }

    @Test
    void theLockWaitsOneToOneHundredAndTwentyMinutes() {
        assertThat(preferences.lockMinutes()).isEqualTo(10);
        assertThat(preferences.changeLockMinutes(1)).isEqualTo(Outcome.done(1));
        assertThat(preferences.changeLockMinutes(120)).isEqualTo(Outcome.done(120));
        assertThat(preferences.changeLockMinutes(0)).isInstanceOf(Outcome.Refused.class);
        assertThat(preferences.changeLockMinutes(121)).isInstanceOf(Outcome.Refused.class);
        assertThat(preferences.lockMinutes()).isEqualTo(120);
    }

    @Test
    void meetingsComeBackAfterOneToNinetyDays() {
        assertThat(preferences.meetingDays()).isEqualTo(7);
        assertThat(preferences.changeMeetingDays(1)).isEqualTo(Outcome.done(1));
        assertThat(preferences.changeMeetingDays(90)).isEqualTo(Outcome.done(90));
        assertThat(preferences.changeMeetingDays(0)).isInstanceOf(Outcome.Refused.class);
        assertThat(preferences.changeMeetingDays(91)).isInstanceOf(Outcome.Refused.class);
        assertThat(preferences.meetingDays()).isEqualTo(90);
    }

    @Test
    void aRegisterIsNoPracticeUnlessMadeSo() {
        assertThat(preferences.isPractice()).isFalse();
        register.change(w -> w.settings().makePractice());
        assertThat(preferences.isPractice()).isTrue();
    }
}
