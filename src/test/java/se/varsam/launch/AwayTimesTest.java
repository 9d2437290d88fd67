package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.MovingClock;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.ui.TestSessions;
import se.varsam.ui.kit.Place;

/** Times of an absence through the real pages: those that can't be, and the nights in which clocks and years change. */
@SuppressWarnings("NullAway.Init") // filled before all
class AwayTimesTest extends OnScreen {
    private static final Map<ChildField, String> FACTS = Map.of(ChildField.FIRST_NAME, "Selam",
            ChildField.LAST_NAME, "Sagosdotter", ChildField.ARRIVED_ON, "2026-10-01");
    private static final MovingClock CLOCK = Drill.clockAt("2026-11-27T17:40");

    private static Drill drill;

    @BeforeAll
    static void open() throws TimeoutException {
        rig = ScreenRig.in(folder, 1024, 700, CLOCK);
        rig.drawNothing();
        rig.empty(TestSessions.OWN);
        drill = new Drill(rig, CLOCK, "times");
    }

    private static ChildId child() {
        return Drill.child(rig.session(), FACTS);
    }

    /** Shows what to do and says that the child is away since a time. */
    private static void begin(ChildId child, String noticed) {
        drill.show(new Place.Away(child));
        drill.fill("away-noticed", noticed);
        drill.press("away-begin");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-27T23:59, 2026-11-28T00:00, 0 h 1 min, 2026-11-28 23:59, 2 av 90, 7 dec",
            "2026-12-31T17:40, 2027-01-01T00:10, 6 h 30 min, 2027-01-01 17:40, 2 av 90, 7 jan",
            "2026-10-24T20:00, 2026-10-25T19:00, 24 h 0 min, 2026-10-25 19:00, 2 av 90, 7 nov",
            "2027-03-27T20:00, 2027-03-28T21:00, 24 h 0 min, 2027-03-28 21:00, 2 av 90, 7 apr",
            "2027-03-28T02:30, 2027-03-28T04:00, 0 h 30 min, 2027-03-29 03:30, 1 av 90, ''"})
    void theNightsAreCountedRight(String noticed, String now, String away, String latest, String day, String notice) {
        ChildId child = child();
        drill.at(now);
        begin(child, noticed.replace('T', ' '));
        assertThat(drill.said(".away-head")).contains(away, "senast " + latest + ", vänta inte", "Dag " + day);
        if (!notice.isEmpty()) {
            assertThat(drill.step("miss-soc-6")).contains("Senast " + notice);
        }
        rig.session().episodes().end(drill.episode(child), rig.session().episodes().now());
    }

    @Test
    void timesThatCannotBeAreToldAtTheirField() {
        drill.at("2026-11-27T17:40");
        ChildId child = child();
        begin(child, "2026-11-27 17:41");
        assertThat(rig.session().episodes().of(child)).as("to come").isEmpty();
        assertThat(drill.page()).contains("Tiden har inte varit än. Rätta datum eller klockslag.");
        drill.station("to-come");
        begin(child, "2026-09-30 12:00");
        assertThat(drill.said("#away-times")).contains("Tiden är före barnets ankomst till Sverige. Den är sparad");
        assertThat(drill.sees("away-begin")).as("no second one while it lasts").isFalse();
        drill.station("before-arrival");
        drill.fill("away-times-noticed", "2026-11-27 12:00");
        drill.fill("away-times-left", "11:00–12:01");
        assertThat(drill.said("#away-times")).contains("11:00–12:01\n",
                "Barnet kan inte ha gått efter att det upptäcktes (2026-11-27 12:00).");
        assertThat(drill.episode(child).answers()).as("after it was noticed").doesNotContainKey(EpisodeField.LEFT_AT);
        drill.station("left-after");
        drill.fill("away-times-left", "11:30");
        drill.fill("away-times-noticed", "11:00");
        assertThat(drill.said("#away-times"))
                .contains("Det kan inte ha upptäckts innan barnet gick (2026-11-27 11:30).");
        assertThat(drill.episode(child).noticedAt()).hasToString("2026-11-27T12:00");
        drill.press("away-return");
        drill.fill("BACK_AT", "11:15");
        drill.press("return-back");
        assertThat(drill.page()).contains("Avvikelsen kan inte sluta innan den upptäcktes.");
        assertThat(drill.episode(child).isOpen()).as("before it was noticed").isTrue();
        drill.station("back-before");
        drill.fill("BACK_AT", "12:00");
        drill.press("return-back");
        assertThat(drill.episode(child).isReturned()).isTrue();
    }
}
