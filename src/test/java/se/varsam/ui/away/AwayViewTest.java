package se.varsam.ui.away;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.ui.Screens.await;
import static se.varsam.ui.Screens.onFx;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.MovingClock;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.missing.ReturnField;
import se.varsam.domain.missing.StepEntry;
import se.varsam.domain.missing.StepReport;
import se.varsam.domain.missing.StepReport.Result;
import se.varsam.domain.register.Role;
import se.varsam.service.AwayService;
import se.varsam.settings.Appearance.Colours;
import se.varsam.store.TestRegister;
import se.varsam.ui.Practice;
import se.varsam.ui.Screens;
import se.varsam.ui.Visited;
import se.varsam.ui.kit.FakeStatus;
import se.varsam.ui.kit.FxBackground;
import se.varsam.ui.kit.Place;

/** The child has been away since 17:40 yesterday; it is Saturday 09:30, day 2. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is opened before each test
class AwayViewTest {
    private final Visited visited = new Visited();
    private final FakeStatus status = new FakeStatus();
    private final MovingClock clock = new MovingClock(TestRegister.CLOCK.instant());
    private Stage stage;
    private Practice practice;
    private FxBackground background;
    private AwayService away;
    private AwayViewModel model;
    private ChildId leyla;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        practice = Practice.in(folder);
        leyla = practice.child("Leyla", "Exempel", "2010-02-14");
        practice.children().change(leyla, ChildField.GOD_MAN_NAME, "Gun Påhittad");
        practice.children().change(leyla, ChildField.GOD_MAN_PHONE, "070-000 00 01");
        practice.children().change(leyla, ChildField.SCHOOL_PHONE, "0100-00 00 02");
        away = practice.away(clock);
        background = new FxBackground(fault -> {
            throw new AssertionError(fault);
        });
    }

    @AfterEach
    void close() {
        background.close();
        practice.close();
    }

    private Screens show(ChildId child) {
        Screens screens = onFx(() -> {
            model = new AwayViewModel(child, new AwayDesk(away, practice.episodes(), practice.children(), background,
                    visited, status, practice.today()), Practice.TEXTS);
            var view = new AwayView(model, Practice.TEXTS);
            var scroll = new ScrollPane(view.root());
            scroll.setFitToWidth(true);
            Screens shown = Screens.show(stage, scroll);
            view.shown();
            return shown;
        });
        await(() -> onFx(() -> model.read().get().isPresent()));
        return screens;
    }

    private void as(Role role) {
        practice.preferences().change(practice.preferences().own().in(role));
    }

    private List<StepEntry> log() {
        return away.whatNow(leyla).orElseThrow().situation().log();
    }

    private void logged(String step, Result result, String at, String who, String outcome) {
        var episode = practice.episodes().current(leyla).orElseThrow();
        var report = new StepReport(LocalDateTime.parse(at), who, result, outcome, Optional.empty(), "");
        assertThat(away.log(episode, away.step(step), report).refusal()).isEmpty();
    }

    private static boolean focused(Stage stage, String id) {
        return onFx(() -> stage.getScene().getFocusOwner() instanceof Node node && id.equals(node.getId()));
    }

    private void tabTo(FxRobot robot, String id) {
        for (int i = 0; i < 40 && !focused(stage, id); i++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(focused(stage, id)).as(id).isTrue();
    }

    private String texts(FxRobot robot, String of) {
        return onFx(() -> String.join("\n", robot.from(robot.lookup(of)).lookup(".label")
                .queryAllAs(Labeled.class).stream().map(Labeled::getText).toList()));
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
    void isLoggedByKeyboardAloneAndUndone(FxRobot robot) {
        as(Role.GOD_MAN);
        practice.away(leyla);
        show(leyla);
        assertThat(texts(robot, ".away-head")).contains("15 h 50 min", "Polisanmälan senast 2026-11-21 17:40, vänta",
                "8 h 10 min kvar", "Dag 2 av 90", "lördag 20 februari 2027");
        await(() -> focused(stage, "away-police"));
        tabTo(robot, "log-miss-gm-1");
        robot.push(KeyCode.SPACE);
        await(() -> focused(stage, "away-who"));
        robot.write("Vakthavande").push(KeyCode.ENTER);
        await(() -> status.undoable.size() == 1 && robot.lookup("#away-who").tryQuery().isEmpty());

        assertThat(log()).singleElement().satisfies(entry -> {
            assertThat(entry.report().at()).isEqualTo(LocalDateTime.parse("2026-11-21T09:30"));
            assertThat(entry.report().who()).contains("Vakthavande");
        });
        await(() -> texts(robot, "#miss-gm-1").contains("Komplettera vid behov"));
        assertThat(texts(robot, ".away-head")).contains("Polisen är underrättad");
        assertThat(focused(stage, "log-miss-gm-1")).as("the keyboard stays").isTrue();

        onFx(() -> {
            status.undo();
            return status;
        });
        await(() -> texts(robot, "#miss-gm-1").contains("Senast 21\u00a0nov 17:40"));
        assertThat(log()).isEmpty();
        onFx(() -> {
            status.redo();
            return status;
        });
        await(() -> texts(robot, "#miss-gm-1").contains("Komplettera vid behov"));
    }

    @Test
    void oneClickLogsOrConfirmsNow(FxRobot robot) {
        practice.away(leyla);
        show(leyla);
        onFx(() -> {
            robot.lookup("#done-miss-soc-1").queryButton().fire();
            robot.lookup("#done-miss-gm-1").queryButton().fire();
            return robot;
        });
        await(() -> status.undoable.size() == 2);
        await(() -> texts(robot, "#miss-soc-1").contains("Klar"));
        assertThat(log()).extracting(entry -> entry.report().who()).containsExactly("Siv Påhittad", "");
        assertThat(texts(robot, "#miss-gm-1")).contains("Komplettera vid behov", "2026-11-21 09:30");
    }

    @Test
    void aRefusedTimeIsToldAndNothingTypedIsLostAsMinutesPass(FxRobot robot) {
        as(Role.GOD_MAN);
        practice.away(leyla);
        show(leyla);
        onFx(() -> {
            robot.lookup("#log-miss-gm-2").queryButton().fire();
            robot.lookup("#away-when").queryAs(TextInputControl.class).setText("23:59");
            robot.lookup("#away-outcome").queryAs(TextInputControl.class).setText("halvt skrivet");
            robot.lookup("#away-save").queryButton().fire();
            return robot;
        });
        await(() -> texts(robot, "#miss-gm-2").contains("Tiden har inte varit än"));
        clock.move(Duration.ofHours(9));
        onFx(() -> {
            model.load();
            return model;
        });
        await(() -> texts(robot, ".away-head").contains("24 h 50 min"));
        assertThat(texts(robot, ".away-head"))
                .contains("skulle ha gjorts senast 2026-11-21 17:40, för 0 h 50 min sedan");
        assertThat(onFx(() -> robot.lookup("#away-outcome").queryAs(TextInputControl.class).getText()))
                .isEqualTo("halvt skrivet");
        onFx(() -> {
            robot.lookup("#away-cancel").queryButton().fire();
            return robot;
        });
        await(() -> texts(robot, "#miss-gm-1").contains("Försenad"));
        assertThat(log()).isEmpty();
    }

    @Test
    void aLineOfTheLogIsPutRightAndTakenBack(FxRobot robot) {
        practice.away(leyla);
        logged("miss-soc-2", Result.NOT_REACHED, "2026-11-21T09:05", "Gun Påhittad", "");
        logged("miss-bo-2", Result.DONE, "2026-11-20T18:20", "Jourpersonal", "");
        long first = log().getFirst().id();
        show(leyla);
        assertThat(log()).extracting(StepEntry::step).as("as it happened").containsExactly("miss-bo-2", "miss-soc-2");
        onFx(() -> {
            robot.lookup("#correct-" + first).queryButton().fire();
            robot.lookup("#away-outcome").queryAs(TextInputControl.class).setText("Skickad till jouren");
            robot.lookup("#away-save").queryButton().fire();
            return robot;
        });
        await(() -> texts(robot, "#entry-" + first).contains("Skickad till jouren"));
        onFx(() -> {
            robot.lookup("#takeBack-" + first).queryButton().fire();
            return robot;
        });
        await(() -> robot.lookup("#entry-" + first).tryQuery().isEmpty());
        assertThat(log()).hasSize(1);
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
        assertThat(visited.places).containsExactly(Place.policeChecklist(leyla));
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
