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
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.register.Role;
import se.varsam.ui.kit.Place;

/** A god man's Friday at 17:40 and what follows until the child has been back twice, with a clock that is moved. */
@SuppressWarnings("NullAway.Init") // filled before all
class AwayDrillTest extends OnScreen {
    private static final OwnDetails OWN = new OwnDetails(Role.GOD_MAN, "Påhittköping", "Gun Godesaga", "god man", "",
            "070-174 06 50", "gun@example.org");
    private static final Map<ChildField, String> FACTS = Map.ofEntries(Map.entry(ChildField.FIRST_NAME, "Amina"),
            Map.entry(ChildField.LAST_NAME, "Sagosson"), Map.entry(ChildField.ARRIVED_ON, "2025-03-01"),
            Map.entry(ChildField.MOBILE, "070-174 06 05"), Map.entry(ChildField.SEX, "female"),
            Map.entry(ChildField.ORIGIN, "Sagolandet"), Map.entry(ChildField.LANGUAGES, "arabiska"),
            Map.entry(ChildField.HEIGHT, "165 cm"), Map.entry(ChildField.BUILD, "smal"),
            Map.entry(ChildField.HAIR, "svart, axellångt"), Map.entry(ChildField.LMA_NUMBER, "00-000109"),
            Map.entry(ChildField.GOD_MAN_NAME, "Gun Godesaga"),
            Map.entry(ChildField.GOD_MAN_PHONE, "070-174 06 50"),
            Map.entry(ChildField.SOCIAL_SECRETARY_NAME, "Siv Sagosson"),
            Map.entry(ChildField.SOCIAL_SECRETARY_PHONE, "08-465 004 10"),
            Map.entry(ChildField.PLACEMENT_NAME, "HVB Sagogården"),
            Map.entry(ChildField.PLACEMENT_PHONE, "08-465 004 20"),
            Map.entry(ChildField.SCHOOL_NAME, "Sagoskolan"), Map.entry(ChildField.SCHOOL_PHONE, "08-465 004 30"),
            Map.entry(ChildField.SPECIAL_NEEDS, "Allergisk mot nötter"),
            Map.entry(ChildField.ASSIGNED_MUNICIPALITY, "Påhittköping"));

    private static final MovingClock CLOCK = Drill.clockAt("2026-11-27T17:40");

    private static Drill drill;
    private static ChildId amina;

    @BeforeAll
    static void open() throws TimeoutException {
        rig = ScreenRig.in(folder, 1280, 800, CLOCK);
        rig.drawNothing();
        amina = Drill.child(rig.empty(OWN), FACTS);
        drill = new Drill(rig, CLOCK, "drill");
    }

    @Test
    void fromTheFirstCallToTheSecondReturn() {
        drill.show(new Place.Today());
        begins();
        callsAreLogged();
        thePoliceAreRung();
        formsAreApproved();
        theNextDays();
        threeMonthsPass();
        comesBack();
        isAwayAgain();
    }

    /** F9, which child, now; then when it left. */
    private void begins() {
        drill.key(KeyCode.F9);
        drill.type("ami");
        drill.station("which");
        drill.key(KeyCode.ENTER);
        assertThat(drill.focus()).isEqualTo("away-noticed");
        drill.key(KeyCode.ENTER);
        drill.fill("away-times-left", "15:00–16:30");
        assertThat(drill.episode(amina).answers()).containsEntry(EpisodeField.LEFT_AT,
                "2026-11-27T15:00/2026-11-27T16:30");
        assertThat(drill.said(".away-head")).contains("0 h 0 min", "Borta sedan 2026-11-27 17:40",
                "Polisanmälan senast 2026-11-28 17:40, vänta inte. 24 h 0 min kvar.",
                "Dag 1 av 90 · De tre månaderna går ut lördag 27 februari 2027");
        assertThat(drill.said(".away-banner")).contains("1 barn borta · 2026-001 · 0 h 0 min · dag 1 av 90");
        assertThat(drill.steps()).as("mine first, the report first").startsWith("miss-gm-1", "miss-gm-2",
                "miss-gm-2-soc", "miss-gm-2-sk", "miss-gm-4", "of-miss", "miss-soc-1").doesNotContain("miss-gm-3");
        assertThat(drill.step("miss-gm-1")).contains("Senast 28 nov 17:40", "Polisen 114 14");
        assertThat(drill.step("miss-gm-2")).contains("Boendet 08-465 004 20");
        assertThat(drill.step("miss-gm-4")).contains("Överförmyndaren: numret är okänt");
        assertThat(drill.step("miss-soc-1")).contains("Ej bekräftad – kontrollera");
        drill.stationWhole("begun");
    }

    private void callsAreLogged() {
        drill.minutes(4);
        drill.press("log-miss-gm-2");
        drill.fill("away-who", "HVB Sagogården");
        drill.press("away-NOT_REACHED");
        drill.fill("away-outcome", "Ingen svarar");
        drill.fill("away-follow", "18:30");
        drill.station("log-form");
        drill.press("away-save");
        assertThat(drill.step("miss-gm-2")).contains("Att göra", "Ingen nådd", "HVB Sagogården",
                "Följ upp kl. 18:30");
        drill.minutes(4);
        drill.press("log-miss-gm-2-soc");
        drill.type("Socialjouren i Påhittköping");
        drill.key(KeyCode.ENTER);
        assertThat(drill.step("miss-gm-2-soc")).contains("Klar", "Socialjouren i Påhittköping");
        assertThat(drill.step("miss-gm-2-sk")).contains("Att göra", "Skolan 08-465 004 30");
        assertThat(drill.page()).contains("2026-11-27 17:44 · Berätta för boendet att barnet är borta\n"
                + "Ingen nådd · HVB Sagogården · Ingen svarar · Följ upp 2026-11-27 18:30");
    }

    private void thePoliceAreRung() {
        drill.press("away-phone");
        assertThat(drill.page()).contains("114 14", "112", "Borta i 0 h 8 min", "17 av 38 kända");
        assertThat(drill.step("question-eyes")).contains("20. Ögonfärg", "Saknas", "okänt");
        assertThat(drill.step("question-hair")).contains("svart, axellångt").doesNotContain("Saknas");
        drill.station("phone");
        drill.press("change-hair");
        drill.fill("HAIR", "svart, nyss kortklippt");
        drill.minutes(5);
        drill.go("phone-scratch");
        drill.type("Blå täckjacka, vita skor");
        drill.key(KeyCode.ENTER);
        long note = rig.session().away().calls().notes(drill.episode(amina)).getFirst().id();
        drill.choose("file-note-" + note, "file-clothes");
        assertThat(drill.step("question-clothes")).contains("Blå täckjacka, vita skor").doesNotContain("Saknas");
        drill.minutes(6);
        drill.press("phone-reported");
        drill.type("5000-K1234567-26");
        drill.key(KeyCode.TAB);
        drill.type("Vakthavande i ledningscentralen");
        drill.station("reporting");
        drill.key(KeyCode.ENTER);
        assertThat(drill.page()).contains("20 av 38 kända",
                "Anmäld 2026-11-27 17:59. Diarienummer 5000-K1234567-26.");
        drill.station("reported");
    }

    private void formsAreApproved() {
        drill.minutes(3);
        drill.key(KeyCode.ESCAPE);
        drill.press("away-police");
        drill.press("approve");
        drill.station("police-approving");
        assertThat(drill.confirm(amina, DocumentKind.POLICE_CHECKLIST, "Polisen, region Påhitt")).contains(
                "19. Hårfärg svart, nyss kortklippt", "20. Ögonfärg okänt",
                "22. Klädsel vid försvinnandet Blå täckjacka, vita skor",
                "mellan 2026-11-27 kl. 15:00 och 2026-11-27 kl. 16:30; upptäckt 2026-11-27 kl. 17:40",
                "38. Ärende/diarienummer polisanmälan 5000-K1234567-26", "Utskriven 2026-11-27 18:02");
        drill.station("police-approved");
        drill.show(new Place.Away(amina));
        drill.press("done-miss-gm-4");
        drill.press("document-of-miss");
        drill.station("of-miss");
        assertThat(drill.approve(amina, DocumentKind.OF_MISS, "Överförmyndaren i Påhittköping")).contains(
                "Upptäckt 2026-11-27 kl. 17:40", "Polisens diarienummer 5000-K1234567-26",
                "boendet: 2026-11-27 kl. 17:44, ingen nådd, HVB Sagogården: Ingen svarar",
                "socialtjänsten: 2026-11-27 kl. 17:48, klart, Socialjouren i Påhittköping");
        drill.show(new Place.Away(amina));
        drill.press("document-away-notice");
        drill.press("approve");
        drill.select("share-recipient", "Skolan");
        assertThat(drill.said("#share")).as("what is left out, what never goes there").contains(
                "Skolan får 7 av 9 frågor.", "LMA-nummer och dossiernummer\nGes aldrig");
        drill.station("notice-to-school");
        assertThat(drill.confirm(amina, DocumentKind.AWAY_NOTICE, "Sagoskolan, expeditionen"))
                .contains("Förnamn Amina", "Upptäckt 2026-11-27 kl. 17:40", "telefon 070-174 06 50")
                .doesNotContain("2010", "LMA", "00-000109", "nötter", "5000-K");
        drill.minutes(10);
        drill.show(new Place.Away(amina));
        drill.press("done-of-miss");
        drill.press("done-miss-gm-2-sk");
        drill.press("done-miss-soc-1");
        assertThat(drill.said(".away-head")).contains("Polisen är underrättad. Komplettera när du får veta mer.");
        assertThat(drill.step("miss-gm-1")).contains("Komplettera vid behov");
        assertThat(drill.step("miss-soc-10")).contains("Gäller inte");
        assertThat(drill.step("miss-soc-1")).contains("Bekräftad", "Bekräftat: 2026-11-27 18:12");
        drill.stationWhole("evening");
    }

    private void theNextDays() {
        drill.at("2026-11-28T09:15");
        drill.show(new Place.Away(amina));
        assertThat(drill.steps()).as("both phases").contains("miss-gm-2", "miss-gm-3", "miss-soc-6");
        drill.press("log-miss-gm-2");
        drill.type("Morgonpersonalen på HVB Sagogården");
        drill.key(KeyCode.ENTER);
        drill.minutes(5);
        drill.press("log-miss-gm-3");
        drill.fill("away-who", "Amina");
        drill.press("away-NOT_REACHED");
        drill.fill("away-outcome", "Telefonen är avstängd");
        drill.press("away-save");
        drill.at("2026-11-28T18:40");
        drill.show(new Place.Today());
        assertThat(drill.page()).contains("borta sedan 27 nov kl. 17:40 · dag 2 av 90 · polisen är underrättad"
                + " · en åtgärd för dig · Akutläge");
        drill.station("hour-25-today");
        drill.show(new Place.Away(amina));
        assertThat(drill.said(".away-head")).contains("25 h 0 min", "Polisen är underrättad").doesNotContain("skulle");
        drill.stationWhole("hour-25");
        drill.at("2026-11-29T10:00");
        drill.show(Place.policeChecklist(amina));
        drill.fill("EYES", "bruna");
        drill.fill("UNKNOWN_PERSONS", "Vit skåpbil utanför boendet två kvällar");
        drill.show(new Place.Away(amina));
        drill.press("document-police-completion");
        drill.station("completion");
        assertThat(drill.approve(amina, DocumentKind.POLICE_COMPLETION, "Polisen, region Påhitt")).contains(
                "Tidigare handling till polisen godkändes 2026-11-27 kl. 18:02", "20. Ögonfärg bruna",
                "Vit skåpbil utanför boendet två kvällar").doesNotContain("Hårfärg", "Längd");
        drill.at("2026-12-07T08:30");
        drill.show(new Place.Away(amina));
        assertThat(drill.step("miss-soc-6")).contains("Ej bekräftad – kontrollera", "senast måndag 7 december 2026");
        assertThat(drill.steps()).as("what is settled of the first days is gone")
                .startsWith("miss-gm-3", "miss-gm-1").doesNotContain("miss-gm-2", "of-miss");
        drill.station("the-7th");
        drill.at("2026-12-08T08:30");
        drill.show(new Place.Away(amina));
        assertThat(drill.step("miss-soc-6")).as("another's is never late").contains("Ej bekräftad – kontrollera")
                .doesNotContain("Försenad");
    }

    private void threeMonthsPass() {
        Map.of("2027-02-23", "Dag 89 av 90", "2027-02-24", "Dag 90 av 90", "2027-02-25", "Dag 91 ·", "2027-02-27",
                "Dag 93 · De tre månaderna går ut lördag 27 februari 2027").entrySet().stream()
                .sorted(Map.Entry.comparingByKey()).forEach(day -> {
                    drill.at(day.getKey() + "T08:30");
                    drill.show(new Place.Away(amina));
                    assertThat(drill.said(".away-head")).contains(day.getValue()).doesNotContain("örsvunnen");
                });
        var before = drill.episode(amina);
        drill.at("2027-02-28T08:30");
        drill.show(new Place.Away(amina));
        assertThat(drill.said(".away-head"))
                .contains("gick ut lördag 27 februari 2027. Ordet försvunnen kan användas. Du bestämmer.");
        assertThat(drill.episode(amina)).as("proposed, never set").isEqualTo(before);
        assertThat(drill.said(".away-banner")).contains("92 dygn 14 h · dag 94");
        drill.station("three-months");
    }

    private void comesBack() {
        drill.at("2027-03-01T14:20");
        drill.show(new Place.Away(amina));
        assertThat(drill.said(".away-head")).contains("Dag 95");
        drill.press("away-return");
        drill.fill("BACK_AT", "13:05");
        drill.select("LOCATED_BY", "POLICE");
        drill.fill("PLACE", "Centralstationen");
        drill.fill("MUNICIPALITY", "Provköping");
        drill.stationWhole("return-form");
        drill.press("return-back");
        assertThat(drill.episode(amina).endedAt()).hasToString("Optional[2027-03-01T13:05]");
        drill.fill("CONDITION", "Trött och mager, inga skador");
        drill.fill("HELP_OFFERED", "Läkarbesök och samtal");
        drill.fill("TALK_AT", "14:00");
        drill.fill("TALK_WHAT", "Jag ville inte vara ensam längre.");
        drill.fill("TALK_WHERE", "Hos en kompis i Provköping.");
        drill.press("tell-POL");
        drill.minutes(5);
        drill.press("tell-BO");
        assertThat(drill.step("told-POL")).contains("Klar", "2027-03-01 14:20");
        assertThat(drill.step("told-SK")).contains("Nu", "Berättat nu");
        drill.stationWhole("back");
        drill.press("document-of-ret");
        drill.station("of-ret");
        assertThat(drill.approve(amina, DocumentKind.OF_RET, "Överförmyndaren i Påhittköping")).contains(
                "Tillbaka 2027-03-01 kl. 13:05", "Polisen; plats: Centralstationen; Provköping",
                "Jag ville inte vara ensam längre.", "Boendet – när 2027-03-01 kl. 14:25", "Skolan – när okänt");
        drill.show(new Place.Returned(amina));
        drill.press("return-away");
        assertThat(drill.page()).contains("Borta från 2026-11-27 17:40 till 2027-03-01 13:05");
        assertThat(drill.sees("away-begin")).isTrue();
        assertThat(drill.steps()).startsWith("of-ret-1", "of-ret-2-mv");
        assertThat(drill.step("of-ret-1")).contains("Nu", "skyndsamt, sedan i dag");
        assertThat(drill.step("miss-soc-6")).as("stays owed").contains("Ej bekräftad – kontrollera");
        assertThat(drill.step("miss-gm-3")).contains("Gäller inte");
        drill.stationWhole("back-away");
        drill.show(new Place.Today());
        assertThat(drill.page()).as("the clock is stopped, but not all is done").doesNotContain("borta sedan")
                .contains("tillbaka sedan 1 mars kl. 13:05 · 9 åtgärder för dig · Akutläge");
        drill.station("back-today");
    }

    /** Also what was asked before stands in the new form: been missing before, where then. */
    private void isAwayAgain() {
        theLogIsTrue();
        drill.at("2027-03-20T22:10");
        drill.show(new Place.Away(amina));
        drill.press("away-begin");
        assertThat(drill.said(".away-head")).contains("0 h 0 min", "Dag 1 av 90", "söndag 20 juni 2027");
        drill.station("again");
        drill.show(Place.policeChecklist(amina));
        assertThat(drill.step("question-missing-before")).contains("2026-11-27 till 2027-03-01");
        assertThat(drill.approve(amina, DocumentKind.POLICE_CHECKLIST, "Polisen, region Påhitt")).contains(
                "ja, enligt registret: 2026-11-27 till 2027-03-01", "Centralstationen, Provköping",
                "Hos en kompis i Provköping").as("of another time away").doesNotContain("Ersätter");
        drill.station("again-police");
        drill.at("2027-03-21T07:40");
        drill.show(new Place.Returned(amina));
        drill.press("return-back");
        assertThat(rig.session().episodes().of(amina)).hasSize(2).noneMatch(MissingEpisode::isOpen);
        assertThat(drill.page()).contains("2026-11-27 17:40 till 2027-03-01 13:05");
        drill.stationWhole("again-back");
    }

    private void theLogIsTrue() {
        assertThat(drill.printed(amina, DocumentKind.AWAY_LOG)).doesNotContain("UTKAST").contains("Akt 2026-001",
                "Upptäckt 2026-11-27 kl. 17:40", "Slut 2027-03-01 kl. 13:05");
        assertThat(drill.account(amina)).containsExactly(
                "2026-11-27 kl. 15:00 | Barnet gav sig av |  | mellan 2026-11-27 kl. 15:00 och 2026-11-27 kl. 16:30",
                "2026-11-27 kl. 17:40 | Upptäcktes att barnet var borta |  |",
                "2026-11-27 kl. 17:44 | Berätta för boendet att barnet är borta | HVB Sagogården"
                        + " | ingen nådd: Ingen svarar. Följs upp 2026-11-27 kl. 18:30",
                "2026-11-27 kl. 17:48 | Berätta för socialsekreteraren att barnet är borta"
                        + " | Socialjouren i Påhittköping | klart",
                "2026-11-27 kl. 17:59 | Anmäl till polisen att barnet är försvunnet | Vakthavande i ledningscentralen"
                        + " | klart: Diarienummer 5000-K1234567-26",
                "2026-11-27 kl. 18:02 | Meddela överförmyndaren att barnet är borta | Gun Godesaga | klart",
                "2026-11-27 kl. 18:02 | Godkänd handling: Polisens checklista | Polisen, region Påhitt |",
                "2026-11-27 kl. 18:02 | Godkänd handling: Rapport till överförmyndaren"
                        + " | Överförmyndaren i Påhittköping |",
                "2026-11-27 kl. 18:02 | Godkänd handling: Meddelande att barnet är borta"
                        + " | Sagoskolan, expeditionen |",
                "2026-11-27 kl. 18:12 | Skriv rapporten till överförmyndaren | Gun Godesaga | klart",
                "2026-11-27 kl. 18:12 | Berätta för skolan att barnet är borta | Gun Godesaga | klart",
                "2026-11-27 kl. 18:12 | Bedöm om barnet behöver skydd genast |  | klart",
                "2026-11-28 kl. 09:15 | Berätta för boendet att barnet är borta"
                        + " | Morgonpersonalen på HVB Sagogården | klart",
                "2026-11-28 kl. 09:20 | Försök nå barnet på de sätt ni har kommit överens om | Amina"
                        + " | ingen nådd: Telefonen är avstängd",
                "2026-11-29 kl. 10:00 | Godkänd handling: Komplettering till polisen | Polisen, region Påhitt |",
                "2027-03-01 kl. 13:05 | Frånvaron är slut | Polisen | Centralstationen. Provköping",
                "2027-03-01 kl. 14:20 | Berätta för polisen att barnet är tillbaka | Gun Godesaga | klart",
                "2027-03-01 kl. 14:25 | Berätta för boendet att barnet är tillbaka | Gun Godesaga | klart",
                "2027-03-01 kl. 14:25 | Godkänd handling: Rapport till överförmyndaren om återkomsten"
                        + " | Överförmyndaren i Påhittköping |");
    }
}
