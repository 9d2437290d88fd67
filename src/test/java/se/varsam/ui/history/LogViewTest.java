package se.varsam.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogKind;
import se.varsam.service.port.Today;
import se.varsam.settings.Appearance.Colours;
import se.varsam.ui.Screens;
import se.varsam.ui.TestSessions;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.DirectBackground;
import se.varsam.ui.kit.HeldBackground;
import se.varsam.ui.kit.Place;

/** The log of the whole register on screen, by keyboard. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class LogViewTest {
    @TempDir
    Path folder;
    private HistoryRig rig;
    private Screens screens;

    @Start
    void start(Stage stage) {
        rig = new HistoryRig(folder);
        ChildId id = rig.child("Samir");
        rig.fact(id, ChildField.MOBILE, "070-174 06 05");
        rig.session.children().opened(id);
        rig.session.preferences().changeLockMinutes(5);
        for (int i = 0; i < 300; i++) {
            rig.session.register().work().change(w -> w.log().add(LogAction.READ, id));
        }
        rig.fact(id, ChildField.PROTECTED_IDENTITY, "yes");
        rig.fact(id, ChildField.MOBILE, "070-174 06 06");
        screens = Screens.show(stage, new VBox());
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void theLogIsNarrowedReadByArrowsAndShowsValuesOnlyWhenAsked(FxRobot robot) {
        theNewestStayWhileTheOthersAreCounted(robot);
        LogView view = show(new DirectBackground());
        Screens.onFx(() -> {
            view.shown();
            return view;
        });
        TableView<LogRow> table = robot.lookup("#log").query();
        int all = table.getItems().size();
        assertThat(all).isGreaterThan(300);
        assertThat(text(robot, "#log-count")).startsWith(all + " rader");

        robot.type(KeyCode.HOME);
        assertThat(text(robot, "#log-line")).contains("Ändrat: Mobilnummer", "2026-001").doesNotContain("Samir");
        assertThat(area(robot, "#log-after")).isEmpty();
        robot.type(KeyCode.END);
        assertThat(text(robot, "#log-line")).as("lines far down are read when they come into view")
                .contains("Rad 1 ·", "Skapat");
        robot.type(KeyCode.HOME);
        screens.picture("log");
        System.gc(); // nothing else holds what lets the columns grow
        screens.picture("log", Colours.LIGHT, 150);
        var when = table.getColumns().getFirst();
        double ordinary = when.getWidth();
        Screens.onFx(() -> {
            robot.lookup("#log-count").query().setStyle("-fx-font-size: 1.5em");
            table.getScene().getRoot().applyCss();
            return table;
        });
        assertThat(when.getWidth()).as("no time is cut off").isGreaterThan(1.4 * ordinary);

        robot.clickOn("#log-show");
        assertThat(area(robot, "#log-before") + area(robot, "#log-after")).isEqualTo("070-174 06 05070-174 06 06");
        assertThat(text(robot, "#log-line")).contains("Samir");
        assertThat(rig.session.log().lines(rig.session.log().numbers(
                se.varsam.domain.register.LogQuery.ALL).subList(0, 1)).getFirst().action())
                .isEqualTo(LogAction.REVEALED);
        screens.picture("log-shown", Colours.LIGHT, 100);
        robot.clickOn("#log");
        robot.type(KeyCode.HOME, KeyCode.DOWN, KeyCode.DOWN);
        assertThat(area(robot, "#log-after")).as("another line is hidden again").isEmpty();

        Screens.onFx(() -> {
            robot.lookup("#log-kind").<Optional<LogKind>>queryComboBox().setValue(Optional.of(LogKind.FAILED));
            return robot;
        });
        assertThat(table.getItems()).isEmpty();
        screens.picture("log-empty", Colours.LIGHT, 100);
        Screens.onFx(() -> {
            robot.lookup("#log-kind").<Optional<LogKind>>queryComboBox().setValue(Optional.empty());
            return robot;
        });
        robot.clickOn("#log-from");
        robot.write("2026-11-22");
        assertThat(table.getItems()).as("the tests take place the day before").hasSize(all + 1);
        robot.type(KeyCode.TAB);
        assertThat(robot.lookup(".problem").queryAll().stream().anyMatch(node -> node.isVisible())).isTrue();
        Screens.onFx(() -> {
            robot.lookup("#log-from").<TextField>query().setText("2026-11-21");
            robot.lookup("#log-to").<TextField>query().setText("igår");
            return robot;
        });
        assertThat(table.getItems()).isEmpty();

        robot.clickOn("#log-check");
        assertThat(text(robot, "#log-checked .label")).contains("Loggen är hel", "rader hänger ihop");
        robot.clickOn("#log-review");
        assertThat(rig.visited.places).containsExactly(new Place.LogReview());
    }

    private LogView show(Background checking) {
        var desk = new LogDesk(rig.session.log(), rig.session.checklists(), new DirectBackground(), checking,
                rig.visited, HistoryRig.TEXTS, Today.of(TestSessions.CLOCK));
        LogView view = Screens.onFx(() -> new LogView(desk));
        screens.replace(view.root());
        return view;
    }

    private void theNewestStayWhileTheOthersAreCounted(FxRobot robot) {
        var checking = new HeldBackground(then -> Screens.onFx(() -> {
            then.run();
            return then;
        }));
        LogView view = show(checking);
        TableView<LogRow> table = robot.lookup("#log").query();
        int all = table.getItems().size();
        assertThat(all).isGreaterThan(300);
        LogRow first = table.getItems().getFirst();
        assertThat(first.line().get()).isPresent();
        List<Bounds> places = places(view);
        assertThat(text(robot, "#log-count")).contains("De andra räknas");
        assertThat(text(robot, "#log-clock .label")).startsWith("Ser efter");
        table.getItems().addListener((ListChangeListener<LogRow>) change -> {
            throw new AssertionError("drawn anew");
        });

        checking.all();

        Screens.await(() -> text(robot, "#log-clock .label").equals("Datorns klocka har inte ställts tillbaka."));
        assertThat(text(robot, "#log-count")).isEqualTo(all + " rader");
        assertThat(table.getItems().getFirst()).isSameAs(first);
        assertThat(places(view)).isEqualTo(places);

        Screens.onFx(() -> {
            view.refresh();
            view.leave();
            return view;
        });
        int left = checking.size();
        checking.all();
        assertThat(left).as("one piece, and none follows when the page is left").isEqualTo(1);
    }

    /** Where all parts of the page lie. */
    private static List<Bounds> places(LogView view) {
        return Screens.onFx(() -> {
            view.root().applyCss();
            view.root().layout();
            return Stream.concat(view.root().lookupAll(".form-row").stream(),
                    view.root().getChildrenUnmodifiable().stream())
                    .map(node -> node.localToScene(node.getLayoutBounds())).toList();
        });
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }

    private static String area(FxRobot robot, String id) {
        return robot.lookup(id).<TextArea>query().getText();
    }
}
