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

    private void begins() {
        drill.show(new Place.Today());
        drill.key(KeyCode.F9);
        drill.type("bash");
        drill.key(KeyCode.ENTER);
        drill.key(KeyCode.ENTER);
        assertThat(drill.step("miss-soc-10")).contains("Gör själv anmälan om försvunnen person", "Nu",
                "skyndsamt, om ingen god man finns", "Polisen 114 14");
        assertThat(drill.step("miss-gm-1")).contains("Ej bekräftad – kontrollera");
        assertThat(drill.steps()).startsWith("miss-soc-1", "miss-soc-2", "miss-soc-10", "miss-soc-3");
        drill.stationWhole("begun");
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
        assertThat(drill.step("miss-soc-10")).contains("Nu", "sedan i går");
        drill.station("late");
        drill.show(new Place.Today());
        assertThat(drill.page()).contains("dag 2 av 90 · polisanmälan är försenad · 9 åtgärder för dig");
        drill.station("late-today");
        drill.show(new Place.Away(bashir));
        drill.press("away-phone");
        drill.press("phone-reported");
        drill.type("5000-K7654321-26");
        drill.key(KeyCode.ENTER);
        drill.show(new Place.Away(bashir));
        assertThat(drill.said(".away-head")).contains("Polisen är underrättad");
        assertThat(drill.step("miss-soc-10")).contains("Klar", "2026-11-28 17:41", "Diarienummer 5000-K7654321-26");
        assertThat(drill.step("miss-gm-1")).as("whoever reports").contains("Komplettera vid behov");
        drill.stationWhole("reported");
    }

    private void documentsAreMade() {
        drill.minutes(4);
        drill.press("document-concern-report");
        drill.station("concern");
        assertThat(drill.approve(bashir, DocumentKind.CONCERN_REPORT, "Socialnämnden i Påhittköping")).contains(
                "Barnet är borta från sitt boende och går inte att nå. Det upptäcktes 2026-11-27 kl. 17:40",
                "2026-11-26 kl. 22:00");
        drill.minutes(4);
        drill.show(new Place.Away(bashir));
        drill.press("document-on-call-page");
        assertThat(drill.approve(bashir, DocumentKind.ON_CALL_PAGE, "Socialjouren")).contains(
                "gav sig av 2026-11-26 kl. 22:00; upptäckt 2026-11-27 kl. 17:40", "Barnets telefon 070-174 06 08",
                "Polisens diarienummer 5000-K7654321-26", "God man okänt", "Sida 1 av 1");
        drill.station("on-call");
        drill.minutes(4);
        drill.show(new Place.Away(bashir));
        drill.press("document-crime-report");
        drill.fill("answer-what", "Ett barn har setts stiga in i en bil mot sin vilja");
        assertThat(drill.approve(bashir, DocumentKind.CRIME_REPORT, "Polisen, region Påhitt")).contains(
                "Det är ingen officiell blankett", "Ett barn har setts stiga in i en bil mot sin vilja",
                "upptäckt 2026-11-27 kl. 17:40; gav sig av 2026-11-26 kl. 22:00");
        drill.station("crime");
    }

    /** The last day is counted from the day the child left; after midnight it is late. */
    private void theNoticeToMigrationsverket() {
        drill.at("2026-12-07T23:59");
        drill.show(new Place.Away(bashir));
        assertThat(drill.step("miss-soc-6")).contains("Senast 7 dec", "senast måndag 7 december 2026")
                .doesNotContain("Försenad");
        drill.minutes(1);
        drill.show(new Place.Away(bashir));
        assertThat(drill.step("miss-soc-6")).contains("Försenad");
        drill.station("migration-late");
        drill.press("done-miss-soc-6");
        assertThat(drill.step("miss-soc-6")).contains("Klar", "2026-12-08 00:00");
    }

    /** Before three months, and without the god man asked, a reason is asked for. */
    private void isEndedTooEarly() {
        drill.at("2027-02-20T10:00");
        drill.show(new Place.Away(bashir));
        drill.press("away-return");
        drill.select("ENDED_BECAUSE", "LEFT_COUNTRY");
        drill.press("return-end");
        assertThat(drill.page()).contains("De tre månaderna går ut 2027-02-27 och det är inte noterat att god man är "
                + "tillfrågad. Skriv varför avvikelsen avslutas ändå. Inget är ändrat.");
        assertThat(drill.episode(bashir).isOpen()).isTrue();
        drill.stationWhole("refused");
        drill.fill("ENDED_ANYWAY", "Har rest hem till sin familj, bekräftat av ambassaden");
        drill.press("return-end");
        assertThat(drill.episode(bashir)).matches(MissingEpisode::withoutReturn);
        drill.stationWhole("ended");
        drill.press("return-away");
        assertThat(drill.page()).contains("Avvikelsen är avslutad fast barnet inte är tillbaka.");
        drill.stationWhole("ended-away");
        assertThat(drill.printed(bashir, DocumentKind.AWAY_LOG)).contains("Slut 2027-02-20 kl. 10:00");
        assertThat(drill.account(bashir)).containsExactly("2026-11-26 kl. 22:00 | Barnet gav sig av |  |",
                "2026-11-27 kl. 17:40 | Upptäcktes att barnet var borta |  |",
                "2026-11-27 kl. 17:40 | Bedöm om barnet behöver skydd genast | Siv Påhittad | klart",
                "2026-11-28 kl. 17:41 | Gör själv anmälan om försvunnen person | Siv Påhittad"
                        + " | klart: Diarienummer 5000-K7654321-26",
                "2026-11-28 kl. 17:45 | Godkänd handling: Orosanmälan | Socialnämnden i Påhittköping |",
                "2026-11-28 kl. 17:49 | Godkänd handling: Sida till socialjouren | Socialjouren |",
                "2026-11-28 kl. 17:53 | Godkänd handling: Underlag för polisanmälan | Polisen, region Påhitt |",
                "2026-12-08 kl. 00:00 | Meddela Migrationsverket att barnet är borta | Siv Påhittad | klart",
                "2027-02-20 kl. 10:00 | Avvikelsen avslutades utan att barnet var tillbaka | "
                        + " | Har lämnat landet för gott. Har rest hem till sin familj, bekräftat av ambassaden");
    }
}
