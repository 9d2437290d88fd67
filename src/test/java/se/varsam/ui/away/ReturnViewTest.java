package se.varsam.ui.away;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.ui.Screens.await;
import static se.varsam.ui.Screens.onFx;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
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
import se.varsam.domain.child.CardState.Reason;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.missing.ReturnField;
import se.varsam.domain.register.Role;
import se.varsam.service.AwayService;
import se.varsam.settings.Appearance.Colours;
import se.varsam.store.TestRegister;
import se.varsam.ui.Practice;
import se.varsam.ui.Screens;
import se.varsam.ui.Visited;
import se.varsam.ui.kit.FakeStatus;
import se.varsam.ui.kit.FxBackground;
import se.varsam.ui.kit.FxPause;
import se.varsam.ui.kit.Place;

/** The child has been away since 17:40 yesterday; it is Saturday 09:30. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is opened before each test
class ReturnViewTest {
    private final Visited visited = new Visited();
    private final FakeStatus status = new FakeStatus();
    private Stage stage;
    private Practice practice;
    private FxBackground background;
    private AwayService away;
    private ReturnViewModel model;
    private ChildId leyla;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        practice = Practice.in(folder);
        leyla = practice.child("Leyla", "Exempel", "2010-02-14");
        away = practice.away(TestRegister.CLOCK);
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
        Screens screens = onFx(() -> {
            var desk = new AwayDesk(away, practice.episodes(), practice.children(), background, visited, status,
                    practice.today());
            model = new ReturnViewModel(leyla, desk, Practice.TEXTS, FxPause::whileTyping);
            var view = new ReturnView(model, new AwayViewModel(leyla, desk, Practice.TEXTS), Practice.TEXTS);
            var scroll = new ScrollPane(view.root());
            scroll.setFitToWidth(true);
            Screens shown = Screens.show(stage, scroll);
            view.shown();
            return shown;
        });
        await(() -> onFx(() -> model.read().get().isPresent()));
        return screens;
    }

    private void earlier() {
        var first = practice.episodes().open(leyla, LocalDateTime.of(2026, 3, 1, 20, 0)).toOptional().orElseThrow();
        practice.episodes().end(first.episode(), LocalDateTime.of(2026, 3, 9, 9, 5));
        practice.episodes().returns().change(first.episode(), ReturnField.PLACE, "Påhittade torget");
        practice.episodes().returns().change(first.episode(), ReturnField.MUNICIPALITY, "Påhittsby");
    }

    private MissingEpisode episode() {
        return practice.episodes().of(leyla).getFirst();
    }

    private static boolean focused(Stage stage, String id) {
        return onFx(() -> stage.getScene().getFocusOwner() instanceof Node node && id.equals(node.getId()));
    }

    private static String texts(FxRobot robot, String of) {
        return onFx(() -> String.join("\n", robot.from(robot.lookup(of)).lookup(".label")
                .queryAllAs(Labeled.class).stream().filter(Node::isVisible).map(Labeled::getText).toList()));
    }

    private static void type(FxRobot robot, String id, String text) {
        onFx(() -> {
            var field = robot.lookup("#" + id).queryAs(TextInputControl.class);
            field.requestFocus();
            field.setText(text);
            return field;
        });
    }

    private static void fire(FxRobot robot, String id) {
        onFx(() -> {
            robot.lookup("#" + id).queryButton().requestFocus();
            robot.lookup("#" + id).queryButton().fire();
            return robot;
        });
    }

    private static boolean seen(FxRobot robot, String id) {
        return onFx(() -> robot.lookup("#" + id).tryQuery().filter(node -> {
            for (Node n = node; n != null; n = n.getParent()) {
                if (!n.isVisible()) {
                    return false;
                }
            }
            return true;
        }).isPresent());
    }

    private void as(Role role) {
        practice.preferences().change(practice.preferences().own().in(role));
    }

    @Test
    void looksRight(FxRobot robot) {
        earlier();
        practice.away(leyla);
        as(Role.GOD_MAN);
        Screens screens = show();
        screens.pictureOf("return-open", () -> {}, () -> robot.lookup(".away").query());
        var returns = practice.episodes().returns();
        returns.back(episode(), LocalDateTime.of(2026, 11, 21, 8, 15));
        returns.change(episode(), ReturnField.LOCATED_BY, "POLICE");
        returns.change(episode(), ReturnField.PLACE, "Centralstationen, Exempelköping");
        returns.change(episode(), ReturnField.TALK_WHAT, "Jag åkte tåg och ville hälsa på en kompis.");
        onFx(() -> {
            model.load();
            return model;
        });
        await(() -> seen(robot, "told-POL"));
        assertThat(texts(robot, ".away")).contains("Påhittade torget, Påhittsby", "7 dagar");
        fire(robot, "tell-POL");
        await(() -> texts(robot, "#told-POL").contains("2026-11-21 09:30"));
        await(() -> focused(stage, "tell-MV"));
        screens.pictureOf("return-back", () -> {}, () -> robot.lookup(".away").query());
        screens.picture("return", Colours.LIGHT, 150);
        screens.picture("return", Colours.DARK, 100);
    }

    @Test
    void theReturnIsSaidWithOneKeyAndUndone(FxRobot robot) {
        practice.away(leyla);
        practice.children().close(leyla, Reason.LEFT_COUNTRY, "");
        show();
        await(() -> focused(stage, "BACK_AT"));
        for (int i = 0; i < 6 && !focused(stage, "return-back"); i++) {
            robot.push(KeyCode.TAB);
        }
        robot.push(KeyCode.SPACE);
        await(() -> !status.undoable.isEmpty() && seen(robot, "TALK_WHAT"));
        assertThat(episode().endedAt()).contains(LocalDateTime.of(2026, 11, 21, 9, 30));
        assertThat(status.undoable).containsExactly("Barnet är noterat som tillbaka. Barnakten är öppen igen");
        assertThat(practice.children().find(leyla).orElseThrow().card().isOpen()).isTrue();
        await(() -> focused(stage, "return-away"));
        assertThat(seen(robot, "ENDED_BECAUSE")).isFalse();

        onFx(() -> {
            status.undo();
            return status;
        });
        await(() -> seen(robot, "return-back"));
        assertThat(episode().isOpen()).isTrue();
        assertThat(practice.children().find(leyla).orElseThrow().card().isOpen()).isFalse();
        onFx(() -> {
            status.redo();
            return status;
        });
        await(() -> !seen(robot, "return-back"));
        assertThat(episode().isReturned()).isTrue();
    }

    @Test
    void aRefusedTimeIsToldAtItsFieldAndAllThatIsTypedIsThereAgain(FxRobot robot) {
        practice.away(leyla);
        show();
        type(robot, "BACK_AT", "2026-11-20 17:00");
        type(robot, "PLACE", "Centralstationen");
        fire(robot, "return-back");
        await(() -> texts(robot, ".away").contains("kan inte sluta innan den upptäcktes"));
        type(robot, "BACK_AT", "i morse nån gång");
        type(robot, "CONSULTED_ON", "förra veckan nån gång");
        onFx(() -> {
            model.leave();
            return model;
        });
        show();
        await(() -> onFx(() -> robot.lookup("#BACK_AT").queryAs(TextInputControl.class).getText())
                .equals("i morse nån gång"));
        assertThat(onFx(() -> robot.lookup("#PLACE").queryAs(TextInputControl.class).getText()))
                .isEqualTo("Centralstationen");
        assertThat(onFx(() -> robot.lookup("#CONSULTED_ON").queryAs(TextInputControl.class).getText()))
                .isEqualTo("förra veckan nån gång");
        assertThat(episode().isOpen()).isTrue();
    }

    @Test
    void theTimeOfTheReturnIsMovedAndUndone(FxRobot robot) {
        practice.away(leyla);
        practice.episodes().end(episode(), LocalDateTime.of(2026, 11, 21, 9, 0));
        show();
        type(robot, "BACK_AT", "2026-11-21 08:00");
        onFx(() -> {
            model.leave();
            return model;
        });
        await(() -> status.undoable.size() == 1);
        assertThat(episode().endedAt()).contains(LocalDateTime.of(2026, 11, 21, 8, 0));
        onFx(() -> {
            status.undo();
            return status;
        });
        await(() -> episode().endedAt().equals(Optional.of(LocalDateTime.of(2026, 11, 21, 9, 0))));
        await(() -> onFx(() -> robot.lookup("#BACK_AT").queryAs(TextInputControl.class).getText())
                .equals("2026-11-21 09:00"));
    }

    @Test
    void endingWithoutReturnAsksWhyAndGoesOnAgain(FxRobot robot) {
        practice.away(leyla);
        Screens screens = show();
        fire(robot, "return-end");
        await(() -> texts(robot, ".ending").contains("De tre månaderna går ut 2027-02-20"));
        assertThat(episode().isOpen()).isTrue();
        onFx(() -> {
            robot.lookup("#ENDED_BECAUSE").<ComboBox<String>>query().getSelectionModel().select("LEFT_COUNTRY");
            return robot;
        });
        type(robot, "ENDED_ANYWAY", "Har rest hem till sin familj");
        screens.pictureOf("return-ending", () -> {}, () -> robot.lookup(".ending").query());
        fire(robot, "return-end");
        await(() -> status.undoable.contains("Avvikelsen är avslutad utan att barnet är tillbaka")
                && seen(robot, "return-reopen"));
        assertThat(episode().withoutReturn()).isTrue();
        assertThat(episode().found(ReturnField.ENDED_BECAUSE)).contains("LEFT_COUNTRY");
        assertThat(List.of(seen(robot, "return-end"), seen(robot, "TALK_WHAT"), seen(robot, "return-back")))
                .containsExactly(false, false, true);
        fire(robot, "return-reopen");
        await(() -> seen(robot, "return-end"));
        assertThat(episode().isOpen()).isTrue();
        onFx(() -> {
            status.undo();
            return status;
        });
        await(() -> !seen(robot, "return-end"));
        assertThat(episode().withoutReturn()).isTrue();
        fire(robot, "return-away");
        assertThat(visited.places).containsExactly(new Place.Away(leyla));
    }

    @Test
    void aChildThatNeverWasAwayHasNothingToFillIn(FxRobot robot) {
        show();
        await(() -> texts(robot, ".away").contains("inte noterat som borta"));
        assertThat(List.of(seen(robot, "BACK_AT"), seen(robot, "ENDED_AT"))).containsExactly(false, false);
    }
}
