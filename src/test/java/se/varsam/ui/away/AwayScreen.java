package se.varsam.ui.away;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.ui.Screens.await;
import static se.varsam.ui.Screens.onFx;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import se.varsam.MovingClock;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.missing.StepEntry;
import se.varsam.domain.missing.StepReport;
import se.varsam.domain.missing.StepReport.Result;
import se.varsam.domain.register.Role;
import se.varsam.service.AwayService;
import se.varsam.store.TestRegister;
import se.varsam.ui.Practice;
import se.varsam.ui.Screens;
import se.varsam.ui.Visited;
import se.varsam.ui.kit.FakeStatus;
import se.varsam.ui.kit.FxBackground;

/** Akutläge of a child that has been away since 17:40 yesterday; it is Saturday 09:30, day 2. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is opened before each test
abstract class AwayScreen {
    final Visited visited = new Visited();
    final FakeStatus status = new FakeStatus();
    final MovingClock clock = new MovingClock(TestRegister.CLOCK.instant());
    /** Set by the class's own start: the test tool looks for one nowhere else. */
    Stage stage;
    Practice practice;
    FxBackground background;
    AwayService away;
    AwayViewModel model;
    AwayView screen;
    ChildId leyla;

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

    Screens show(ChildId child) {
        Screens screens = onFx(() -> {
            model = new AwayViewModel(child, new AwayDesk(away, practice.episodes(), practice.children(), background,
                    visited, status, practice.today()), Practice.TEXTS);
            var view = new AwayView(model, Practice.TEXTS);
            screen = view;
            var scroll = new ScrollPane(view.root());
            scroll.setFitToWidth(true);
            scroll.setFitToHeight(true);
            Screens shown = Screens.show(stage, scroll);
            view.shown();
            return shown;
        });
        await(() -> onFx(() -> model.read().get().isPresent()));
        return screens;
    }

    void as(Role role) {
        practice.preferences().change(practice.preferences().own().in(role));
    }

    List<StepEntry> log() {
        return away.whatNow(leyla).orElseThrow().situation().log();
    }

    void logged(String step, Result result, String at, String who, String outcome) {
        var episode = practice.episodes().current(leyla).orElseThrow();
        var report = new StepReport(LocalDateTime.parse(at), who, result, outcome, Optional.empty(), "");
        assertThat(away.log(episode, away.step(step), report).refusal()).isEmpty();
    }

    static boolean focused(Stage stage, String id) {
        return onFx(() -> stage.getScene().getFocusOwner() instanceof Node node && id.equals(node.getId()));
    }

    void tabTo(FxRobot robot, String id) {
        for (int i = 0; i < 40 && !focused(stage, id); i++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(focused(stage, id)).as(id).isTrue();
    }

    String texts(FxRobot robot, String of) {
        return onFx(() -> String.join("\n", robot.from(robot.lookup(of)).lookup(".label")
                .queryAllAs(Labeled.class).stream().map(Labeled::getText).toList()));
    }

    static void type(FxRobot robot, String id, String text) {
        onFx(() -> {
            var field = robot.lookup("#" + id).queryAs(TextField.class);
            field.setText(text);
            field.getOnAction().handle(new ActionEvent());
            return field;
        });
    }

    static String text(FxRobot robot, String id) {
        return onFx(() -> robot.lookup("#" + id).queryAs(TextField.class).getText());
    }
}
