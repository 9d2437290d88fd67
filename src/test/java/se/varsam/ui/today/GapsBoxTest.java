package se.varsam.ui.today;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.ui.Screens.await;
import static se.varsam.ui.Screens.onFx;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.ChildId;
import se.varsam.settings.Appearance.Colours;
import se.varsam.store.TestRegister;
import se.varsam.ui.Practice;
import se.varsam.ui.Screens;
import se.varsam.ui.Visited;
import se.varsam.ui.kit.FakeStatus;
import se.varsam.ui.kit.FxBackground;
import se.varsam.ui.kit.Place;

/** The gaps in readiness on the start page: few, beside the columns or below them, each with its way. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is opened before each test
class GapsBoxTest {
    private final FakeStatus status = new FakeStatus();
    private final Visited visited = new Visited();
    private Stage stage;
    private Practice practice;
    private FxBackground background;
    private GapsModel gaps;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        practice = Practice.in(folder);
        background = new FxBackground(fault -> {
            throw new AssertionError(fault);
        });
    }

    @AfterEach
    void close() {
        background.close();
        practice.close();
    }

    private Screens show() {
        return onFx(() -> {
            var model = new TodayViewModel(new TodayDesk(practice.checklists(), practice.children(),
                    practice.preferences(), practice.away(TestRegister.CLOCK), background, visited, status),
                    Practice.TEXTS);
            gaps = new GapsModel(practice.documents().readiness(), () -> practice.documents().readiness().gaps(),
                    background, background, visited, status, Practice.TEXTS);
            var scroll = new ScrollPane(new TodayView(model, gaps, Practice.TEXTS).root());
            scroll.setFitToWidth(true);
            scroll.setFitToHeight(true);
            return Screens.show(stage, scroll, Screens.WIDTH, Screens.HEIGHT);
        });
    }

    private static Node node(FxRobot robot, String id) {
        return robot.lookup(id).query();
    }

    @Test
    void theWorstAreNamedEachLeadsToItsReadinessAndTheRestAreCounted(FxRobot robot) {
        for (String name : List.of("Amina", "Bilal", "Selam", "Daniel", "Yusuf", "Leyla", "Maximilianus-Alexandros")) {
            practice.child(name, "Exempel", "2010-12-20");
        }
        ChildId refused = practice.child("Omid", "Påhittad", "2010-01-30");
        practice.children().save(refused,
                new AsylumEvent(0, AsylumStatus.REFUSED, Practice.TODAY.minusDays(2), ""));
        Screens screens = show();
        await(() -> robot.lookup("#nudge-2026-008").tryQuery().isPresent());
        assertThat(onFx(() -> robot.lookup(".gap-line").queryAll().size())).isEqualTo(5);
        assertThat(robot.lookup("#gap-2026-008").tryQuery()).as("said once").isEmpty();
        Hyperlink all = robot.lookup("#gaps-all").queryAs(Hyperlink.class);
        assertThat(all.getText()).isEqualTo("och 3 till – hela beredskapen");
        screens.picture("today-gaps");
        Node now = node(robot, "#coming");
        await(() -> onFx(() -> node(robot, "#gaps").localToScene(0, 0).getX() > now.localToScene(0, 0).getX()));
        screens.picture("today-gaps", Colours.LIGHT, 150);
        assertThat(onFx(() -> node(robot, "#gaps").localToScene(0, 0).getY() > now.localToScene(0, 0).getY()
                && node(robot, "#gaps").localToScene(0, 0).getX() < now.localToScene(0, 0).getX()))
                .as("below where there is no room").isTrue();
        onFx(() -> {
            robot.lookup("#gap-2026-001").queryAs(Hyperlink.class).fire();
            all.fire();
            return all;
        });
        assertThat(visited.places).containsExactly(new Place.Readiness(Optional.of(new ChildId(1))),
                new Place.Readiness(Optional.empty()));
    }

    @Test
    void takesNoRoomWithoutGaps(FxRobot robot) {
        ChildId only = practice.child("Amina", "Exempel", "2010-12-20");
        show();
        await(() -> onFx(() -> node(robot, "#gaps").isManaged()));
        practice.children().close(only, CardState.Reason.OTHER, "Påhittat skäl");
        onFx(() -> {
            gaps.load();
            return gaps;
        });
        await(() -> onFx(() -> !node(robot, "#gaps").isManaged()));
        assertThat(onFx(() -> node(robot, "#gaps").isVisible())).isFalse();
    }
}
