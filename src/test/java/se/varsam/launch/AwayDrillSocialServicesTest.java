package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.varsam.MovingClock;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.ui.TestSessions;
import se.varsam.ui.kit.Place;

/** Social services on a Friday at 17:40, with a child that has no god man, until it is given up too early. */
@SuppressWarnings("NullAway.Init") // filled before all
class AwayDrillSocialServicesTest extends OnScreen {
    private static final Map<ChildField, String> FACTS = Map.of(ChildField.FIRST_NAME, "Bashir",
            ChildField.LAST_NAME, "Låtsasson", ChildField.ARRIVED_ON, "2026-10-01", ChildField.MOBILE,
            "070-174 06 08", ChildField.HAIR, "svart", ChildField.LANGUAGES, "dari",
            ChildField.ASSIGNED_MUNICIPALITY, "Påhittköping");
    private static final MovingClock CLOCK = Drill.clockAt("2026-11-27T17:40");

    private static Drill drill;
    private static ChildId bashir;

    @BeforeAll
    static void open() throws TimeoutException {
        rig = ScreenRig.in(folder, 1280, 800, CLOCK);
        rig.drawNothing();
        bashir = Drill.child(rig.empty(TestSessions.OWN), FACTS);
        drill = new Drill(rig, CLOCK, "drill-soc");
    }

    @Test
    void withoutAGodManSocialServicesReportThemselves() {
        begins();
        theReportIsLate();
        documentsAreMade();
        theNoticeToMigrationsverket();
        isEndedTooEarly();
    }

    private void look(String station) {
        drill.stationWhole(station);
        System.out.println("=== " + station + "\n" + drill.page());
    }

    private void begins() {
        drill.show(new Place.Today());
        drill.key(KeyCode.F9);
        drill.type("bash");
        drill.key(KeyCode.ENTER);
        drill.key(KeyCode.ENTER);
        look("begun");
        assertThat(drill.step("miss-soc-10")).contains("Nu", "skyndsamt, om ingen god man finns", "Polisen 114 14");
        assertThat(drill.step("miss-gm-1")).contains("Ej bekräftad – kontrollera");
        drill.press("done-miss-soc-1");
        drill.fill("away-times-left", "i går 22:00");
    }

    /** In time at 23:59 and at 24:00, late at 24:01. */
    private void theReportIsLate() {
        drill.at("2026-11-28T17:39");
        drill.show(new Place.Away(bashir));
        assertThat(drill.said(".away-head")).contains("23 h 59 min", "senast 2026-11-28 17:40, vänta inte. 0 h 1 min");
        drill.minutes(1);
        drill.show(new Place.Away(bashir));
        assertThat(drill.said(".away-head")).contains("24 h 0 min", "senast 2026-11-28 17:40, vänta inte. 0 h 0 min");
        drill.minutes(1);
        drill.show(new Place.Away(bashir));
        assertThat(drill.said(".away-head")).contains("24 h 1 min",
                "Polisanmälan skulle ha gjorts senast 2026-11-28 17:40, för 0 h 1 min sedan. Gör den nu.");
        look("late");
        drill.show(new Place.Today());
        look("late-today");
        drill.show(new Place.Away(bashir));
        drill.press("away-phone");
        drill.press("phone-reported");
        drill.type("5000-K7654321-26");
        drill.key(KeyCode.ENTER);
        drill.show(new Place.Away(bashir));
        assertThat(drill.said(".away-head")).contains("Polisen är underrättad");
        look("reported");
    }

    private void documentsAreMade() {
        drill.press("document-concern-report");
        look("concern");
        System.out.println(drill.approve(bashir, DocumentKind.CONCERN_REPORT, "Socialnämnden i Påhittköping"));
        drill.show(new Place.Away(bashir));
        drill.press("document-on-call-page");
        look("on-call");
        System.out.println(drill.approve(bashir, DocumentKind.ON_CALL_PAGE, "Socialjouren"));
        drill.show(new Place.Away(bashir));
        drill.press("document-crime-report");
        look("crime");
        System.out.println(drill.approve(bashir, DocumentKind.CRIME_REPORT, "Polisen, region Påhitt"));
    }

    private void theNoticeToMigrationsverket() {
        drill.at("2026-12-07T23:00");
        drill.show(new Place.Away(bashir));
        System.out.println(drill.step("miss-soc-6"));
        drill.at("2026-12-08T00:01");
        drill.show(new Place.Away(bashir));
        System.out.println(drill.step("miss-soc-6"));
        drill.station("migration-late");
        drill.press("done-miss-soc-6");
    }

    private void isEndedTooEarly() {
        drill.at("2027-02-20T10:00");
        drill.show(new Place.Away(bashir));
        drill.press("away-return");
        drill.select("ENDED_BECAUSE", "LEFT_COUNTRY");
        drill.press("return-end");
        look("refused");
        assertThat(drill.episode(bashir).isOpen()).isTrue();
        drill.fill("ENDED_ANYWAY", "Har rest hem till sin familj, bekräftat av ambassaden");
        drill.press("return-end");
        assertThat(drill.episode(bashir)).matches(MissingEpisode::withoutReturn);
        look("ended");
        drill.show(new Place.Away(bashir));
        look("ended-away");
        System.out.println(drill.told(bashir));
        System.out.println(drill.printed(bashir, DocumentKind.AWAY_LOG));
    }
}
