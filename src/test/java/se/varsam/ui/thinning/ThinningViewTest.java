package se.varsam.ui.thinning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.ui.Screens.await;
import static se.varsam.ui.Screens.onFx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.thinning.ThinningRules.Event;
import se.varsam.domain.thinning.ThinningRules.OwnYears;
import se.varsam.ui.Practice;
import se.varsam.ui.Screens;
import se.varsam.ui.Visited;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.DirectBackground;
import se.varsam.ui.kit.FakeDialogs;
import se.varsam.ui.kit.FakeStatus;
import se.varsam.ui.kit.FxBackground;
import se.varsam.ui.kit.FxPause;
import se.varsam.ui.kit.HeldBackground;

/** The page Gallring over a real register: from a stop to a certificate. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is opened before each test
class ThinningViewTest {
    private final FakeStatus status = new FakeStatus();
    private final FakeDialogs dialogs = new FakeDialogs();
    private Stage stage;
    private Practice practice;
    private FxBackground background;
    private Background aside;
    private ChildId gone;
    private ThinningView view;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        practice = Practice.in(folder);
        gone = practice.child("Amina", "Exempel", "1990-12-20");
        practice.child("Samir", "Påhittad", "2010-02-03");
        practice.closed(gone, LocalDate.of(2026, 1, 2));
        background = new FxBackground(ThinningViewTest::failed);
        aside = new DirectBackground();
    }

    private static void failed(Throwable fault) {
        throw new AssertionError(fault);
    }

    @AfterEach
    void close() {
        onFx(() -> {
            view.leave();
            return true;
        });
        background.close();
        practice.close();
    }

    private Screens show(Optional<ChildId> child) {
        return onFx(() -> {
            view = new ThinningView(new ThinningDesk(practice.thinning(), practice.extracts(),
                    new ThinningDesk.Workers(background, aside), new Visited(), status, dialogs, practice.today()),
                    Practice.TEXTS, child, FxPause::whileTyping);
            return Screens.show(stage, view.root(), Screens.WIDTH, 900);
        });
    }

    private static void press(FxRobot robot, String id) {
        Button button = robot.lookup(id).queryButton();
        onFx(() -> {
            button.fire();
            return button;
        });
    }

    private static void type(FxRobot robot, String id, String text) {
        TextField field = robot.lookup(id).query();
        onFx(() -> {
            field.setText(text);
            return field;
        });
    }

    private static boolean sees(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(node -> {
            boolean shown = true;
            for (var n = node; n != null; n = n.getParent()) {
                shown &= n.isVisible();
            }
            return shown;
        }).isPresent();
    }

    @Test
    void aFileIsStoppedReleasedSavedThinnedAndCertified(FxRobot robot, @TempDir Path outside) throws Exception {
        Screens screens = show(Optional.of(gone));
        await(() -> sees(robot, "#thinning-hold"));
        ListView<?> list = robot.lookup("#thinning-list").query();
        assertThat(list.getItems()).hasSize(2);
        assertThat(sees(robot, "#thinning-thin")).as("five years have not passed").isFalse();
        type(robot, "#HOLD", "Påhittad tvist");
        press(robot, "#thinning-hold");
        await(() -> sees(robot, "#thinning-lift"));
        screens.picture("thinning-held");
        assertThat(practice.thinning().of(gone).orElseThrow().file().hold().orElseThrow().reason())
                .isEqualTo("Påhittad tvist");
        press(robot, "#thinning-lift");
        await(() -> sees(robot, "#thinning-hold"));

        practice.thinning().rules().ownYears(Optional.of(new OwnYears(Event.CARD_CLOSED, 0)));
        onFx(() -> {
            view.refresh();
            return true;
        });
        await(() -> sees(robot, "#thinning-thin"));
        screens.picture("thinning-due");
        press(robot, "#thinning-thin");
        await(() -> robot.lookup(".form-row").queryAll().size() > 0);
        assertThat(practice.thinning().of(gone)).as("nothing was kept yet").isPresent();
        dialogs.willChoose(outside);
        press(robot, "#thinning-export");
        await(() -> robot.lookup("#thinning-kept").<Labeled>query().getText().startsWith("Registerutdrag sparat"));
        assertThat(Files.size(outside.resolve("2026-001-register-extract.pdf"))).isPositive();
        assertThat(Files.readString(outside.resolve("2026-001-register-extract.json"))).contains("Amina");
        type(robot, "#NUMBER", "2026-001");
        press(robot, "#thinning-thin");
        await(() -> robot.lookup("#certificate-2026-001").tryQuery().isPresent() && list.getItems().size() == 1);
        assertThat(dialogs.asked).hasSize(1);
        assertThat(practice.thinning().of(gone)).isEmpty();
        screens.picture("thinning-done");
        dialogs.willChoose(outside.resolve("intyg.pdf"));
        press(robot, "#certificate-2026-001");
        await(() -> Files.exists(outside.resolve("intyg.pdf")));
    }

    @Test
    void whatIsHalfTypedWaitsAtTheChildItWasTypedFor(FxRobot robot) {
        show(Optional.of(gone));
        await(() -> sees(robot, "#thinning-hold"));
        type(robot, "#HOLD", "Halvskriv");
        onFx(() -> {
            view.leave();
            return true;
        });
        show(Optional.of(gone));
        await(() -> robot.lookup("#HOLD").<TextField>query().getText().equals("Halvskriv"));
        CheckBox delivered = robot.lookup("#thinning-delivered").query();
        assertThat(delivered.isSelected()).isFalse();
    }

    @Test
    void whatIsShownFirstStaysAndNoChangeWaitsForTheOthers(FxRobot robot) {
        var held = new HeldBackground(then -> onFx(() -> {
            then.run();
            return then;
        }));
        aside = held;
        show(Optional.empty());
        ListView<?> list = robot.lookup("#thinning-list").query();
        await(() -> held.size() == 1);
        assertThat(text(robot, "#thinning-count")).isEqualTo("En avslutad akt. Resten av listan hämtas …");
        assertThat(list.getItems()).hasSize(1);
        Object first = list.getItems().getFirst();
        Bounds place = list.localToScene(list.getLayoutBounds());
        held.all();
        await(() -> text(robot, "#thinning-count").equals("2 akter"));
        assertThat(list.getItems()).hasSize(2);
        assertThat(list.getItems().getFirst()).as("not drawn anew").isSameAs(first);
        assertThat(list.localToScene(list.getLayoutBounds())).isEqualTo(place);

        onFx(() -> {
            list.getSelectionModel().select(0);
            view.refresh();
            return view;
        });
        held.next();
        type(robot, "#HOLD", "Påhittad tvist");
        press(robot, "#thinning-hold");
        await(() -> practice.thinning().of(gone).orElseThrow().file().hold().isPresent());
        assertThat(sees(robot, "#thinning-lift")).as("the reading goes on").isFalse();
        await(() -> held.size() > 0);
        held.all();
        await(() -> sees(robot, "#thinning-lift"));
        assertThat(list.getSelectionModel().getSelectedIndex()).isZero();
    }

    @Test
    void theChildThatIsWantedIsThereBeforeTheOthersAre(FxRobot robot) {
        ChildId open = practice.child("Lina", "Påhittad", "2011-02-03");
        aside = new HeldBackground(Runnable::run);
        show(Optional.of(open));
        await(() -> sees(robot, "#thinning-hold"));
        assertThat(text(robot, "#thinning-count")).startsWith("En avslutad akt.");
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }
}
