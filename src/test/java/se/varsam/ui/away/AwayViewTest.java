package se.varsam.ui.away;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.ui.Screens.await;
import static se.varsam.ui.Screens.onFx;

import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.missing.ReturnField;
import se.varsam.domain.missing.StepReport.Result;
import se.varsam.domain.register.Role;
import se.varsam.settings.Appearance.Colours;
import se.varsam.ui.Screens;
import se.varsam.ui.kit.Place;

/** Akutläge: how it looks and where it leads. */
class AwayViewTest extends AwayScreen {
    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void looksRight(FxRobot robot) {
        practice.away(leyla);
        logged("miss-soc-2", Result.NOT_REACHED, "2026-11-21T09:05", "Gun Påhittad", "Inget svar, lämnade meddelande");
        logged("miss-bo-2", Result.DONE, "2026-11-20T18:20", "Jourpersonal på boendet", "Orosanmälan skickad");
        Screens screens = show(leyla);
        assertThat(texts(robot, "#miss-soc-10")).contains("Nu", "Gör själv anmälan", "sedan i går");
        assertThat(texts(robot, "#miss-soc-6")).contains("senast måndag 7 december 2026");
        screens.picture("away-soc");
        screens.pictureOf("away-soc-whole", () -> {}, () -> robot.lookup(".away").query());
        as(Role.GOD_MAN);
        onFx(() -> {
            model.load();
            return model;
        });
        await(() -> robot.lookup("#log-miss-gm-1").tryQuery().isPresent()
                && texts(robot, "#miss-gm-1").contains("Senast 21\u00a0nov 17:40"));
        onFx(() -> {
            robot.lookup("#log-miss-gm-1").queryButton().fire();
            return robot;
        });
        screens.pictureOf("away-form", () -> {}, () -> robot.lookup(".away").query());
        screens.picture("away-form", Colours.LIGHT, 150);
        screens.picture("away-form", Colours.HIGH_CONTRAST, 100);
    }

    @Test
    void aNumberIsCopiedAndAnUnknownOneIsSaidToBe(FxRobot robot) {
        practice.away(leyla);
        show(leyla);
        onFx(() -> {
            robot.lookup("#ring-miss-gm-1").queryButton().fire();
            return robot;
        });
        assertThat(status.told).containsExactly("Numret 114 14 är kopierat");
        assertThat(texts(robot, "#miss-soc-6")).contains("Migrationsverket: numret är okänt");
    }

    @Test
    void aChildThatIsNotAwayIsSaidToBeWithOneKey(FxRobot robot) {
        Screens screens = show(leyla);
        screens.picture("away-begin");
        await(() -> focused(stage, "away-noticed"));
        robot.push(KeyCode.ENTER);
        await(() -> robot.lookup("#miss-soc-1").tryQuery().isPresent());
        assertThat(practice.episodes().current(leyla)).isPresent();
        assertThat(robot.lookup(".away-begin").query().isVisible()).isFalse();
        onFx(() -> {
            robot.lookup("#away-police").queryButton().fire();
            return robot;
        });
        onFx(() -> {
            robot.lookup("#away-phone").queryButton().fire();
            return robot;
        });
        assertThat(visited.places).containsExactly(Place.policeChecklist(leyla), new Place.PhoneView(leyla));
    }

    @Test
    void theTwoTimesArePutRightInPlaceAndUndone(FxRobot robot) {
        practice.children().change(leyla, ChildField.ARRIVED_ON, "2026-10-31");
        practice.away(leyla);
        Screens screens = show(leyla);
        type(robot, "away-times-left", "2026-11-20 17:00 – 18:00");
        await(() -> texts(robot, "#away-times").contains("Barnet kan inte ha gått efter att det upptäcktes"));
        type(robot, "away-times-noticed", "2026-11-20 18:30");
        await(() -> texts(robot, ".away-head").contains("Borta sedan 2026-11-20 18:30"));
        await(() -> practice.episodes().current(leyla).orElseThrow().answers()
                .containsValue("2026-11-20T17:00/2026-11-20T18:00"));
        screens.picture("away-times");
        type(robot, "away-times-left", "31 okt – 1 nov");
        await(() -> texts(robot, "#miss-soc-6").contains("senast lördag 7 november 2026"));
        assertThat(text(robot, "away-times-left")).isEqualTo("2026-10-31 – 2026-11-01");
        type(robot, "away-times-noticed", "2026-10-31 12:00");
        await(() -> texts(robot, "#away-times").contains("Det kan inte ha upptäckts innan barnet gick"));
        onFx(() -> {
            status.undo();
            return status;
        });
        await(() -> texts(robot, "#miss-soc-6").contains("senast måndag 7 december 2026"));
        assertThat(practice.episodes().current(leyla).orElseThrow().noticedAt())
                .isEqualTo(LocalDateTime.parse("2026-11-20T18:30"));
    }

    @Test
    void afterTheReturnTheStepsOfItComeFirstAndEarlierTimesAreListed(FxRobot robot) {
        var first = practice.episodes().open(leyla, LocalDateTime.parse("2026-03-01T20:00")).toOptional().orElseThrow();
        practice.episodes().end(first.episode(), LocalDateTime.parse("2026-03-02T09:05"));
        practice.away(leyla);
        var episode = practice.episodes().current(leyla).orElseThrow();
        practice.episodes().returns().change(episode, ReturnField.MUNICIPALITY, "Påhittsby");
        practice.episodes().returns().back(episode, LocalDateTime.parse("2026-11-21T08:15"));
        practice.children().change(leyla, ChildField.ASSIGNED_MUNICIPALITY, "Exempelköping");
        Screens screens = show(leyla);
        screens.pictureOf("away-returned", () -> {}, () -> robot.lookup(".away").query());
        assertThat(onFx(() -> robot.lookup(".step").queryAll().stream().map(Node::getId).limit(3).toList()))
                .as("located elsewhere, inquiry, risk").containsExactly("ret-soc-1", "ret-soc-2", "ret-soc-2-risk");
        assertThat(texts(robot, "#miss-soc-6")).contains("senast måndag 7 december 2026");
        assertThat(texts(robot, "#miss-soc-1")).contains("Gäller inte");
        assertThat(texts(robot, ".away")).contains("2026-03-01 20:00 till 2026-03-02 09:05 · 13 h 5 min");
        onFx(() -> {
            robot.lookup("#away-return").queryButton().fire();
            return robot;
        });
        assertThat(visited.places).containsExactly(new Place.Returned(leyla));
    }

    @Test
    void aProtectedNameIsNotShown(FxRobot robot) {
        practice.children().change(leyla, ChildField.PROTECTED_IDENTITY, "yes");
        practice.away(leyla);
        show(leyla);
        assertThat(texts(robot, ".away-head")).contains("2026-001").doesNotContain("Leyla");
        assertThat(robot.lookup("#first-hours").tryQuery()).isEmpty();
        practice.children().change(leyla, ChildField.ARRIVED_ON, "2026-11-20");
        onFx(() -> {
            model.load();
            return model;
        });
        await(() -> robot.lookup("#first-hours-traf").tryQuery().isPresent());
    }

    @Test
    void aStepOpensTheDocumentItIsDoneWith(FxRobot robot) {
        as(Role.GOD_MAN);
        practice.away(leyla);
        Screens screens = show(leyla);
        await(() -> robot.lookup("#document-of-miss-of-miss").tryQuery().isPresent());
        for (String id : List.of("document-of-miss-of-miss", "document-miss-soc-3-crime-report",
                "document-miss-gm-1-police-completion", "document-concern-report", "document-away-log")) {
            onFx(() -> {
                robot.lookup("#" + id).queryButton().fire();
                return true;
            });
        }
        assertThat(visited.places).containsExactly(new Place.Form(leyla, DocumentKind.OF_MISS),
                new Place.Form(leyla, DocumentKind.CRIME_REPORT), new Place.Form(leyla, DocumentKind.POLICE_COMPLETION),
                new Place.ConcernAboutAbsence(leyla), new Place.Form(leyla, DocumentKind.AWAY_LOG));
        screens.picture("away-documents");
    }
}
