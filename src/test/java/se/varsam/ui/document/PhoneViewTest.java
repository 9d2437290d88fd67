package se.varsam.ui.document;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.ui.Screens.await;
import static se.varsam.ui.Screens.onFx;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
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
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.missing.CallNote;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.StepEntry;
import se.varsam.service.AwayService;
import se.varsam.settings.Appearance.Colours;
import se.varsam.store.TestRegister;
import se.varsam.ui.FakePrinter;
import se.varsam.ui.Practice;
import se.varsam.ui.Screens;
import se.varsam.ui.Visited;
import se.varsam.ui.document.DocumentDesk.Frame;
import se.varsam.ui.document.DocumentDesk.Paper;
import se.varsam.ui.kit.FakeDialogs;
import se.varsam.ui.kit.FakeStatus;
import se.varsam.ui.kit.FxBackground;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Screen;

/** The child has been away since 17:40 yesterday; it is Saturday 09:30, and the user, of social services, rings. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is opened before each test
class PhoneViewTest {
    private final FakeStatus status = new FakeStatus();
    private final Visited visited = new Visited();
    private Stage stage;
    private Practice practice;
    private FxBackground background;
    private AwayService away;
    private ChildId amina;
    private Screen screen;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        practice = Practice.in(folder);
        amina = practice.child("Amina", "Exempel", "2010-02-14");
        Map.of(ChildField.HEIGHT, "162 cm", ChildField.HAIR, "Svart, axellångt", ChildField.MOBILE, "070-000 00 00",
                ChildField.NATIVE_NAME, "أمينة", ChildField.ORIGIN, "Sagolandet", ChildField.LANGUAGES, "arabiska")
                .forEach((field, value) -> practice.children().change(amina, field, value));
        away = practice.away(TestRegister.CLOCK);
        background = new FxBackground(fault -> {
            throw new AssertionError(fault);
        });
    }

    @AfterEach
    void close() {
        leave();
        background.close();
        practice.close();
    }

    private void leave() {
        Optional.ofNullable(screen).ifPresent(Screens::leave);
    }

    private Screens show(int width, int height) {
        Screens screens = onFx(() -> {
            var documents = new DocumentScreens(new DocumentDesk(practice.documents(), practice.children(),
                    practice.episodes(), practice.checklists(), practice.today(),
                    new Paper(Practice.pages(), new FakePrinter(), background),
                    new Frame(background, visited, status, new FakeDialogs())), Practice.TEXTS);
            screen = documents.phone(amina, away);
            Screens shown = Screens.show(stage, screen.root(), width, height);
            screen.shown();
            return shown;
        });
        await(() -> onFx(() -> stage.getScene().getRoot().isVisible()));
        return screens;
    }

    private Screens rung(int width, int height) {
        practice.away(amina);
        Screens screens = show(width, height);
        await(() -> focused("phone-scratch"));
        return screens;
    }

    private boolean focused(String id) {
        return onFx(() -> stage.getScene().getFocusOwner() instanceof Node node && id.equals(node.getId()));
    }

    private static String texts(FxRobot robot, String of) {
        return onFx(() -> String.join("\n", robot.from(robot.lookup(of)).lookup(".label")
                .queryAllAs(Labeled.class).stream().filter(Node::isVisible).map(Labeled::getText).toList()));
    }

    private List<CallNote> notes() {
        return away.calls().notes(practice.episodes().current(amina).orElseThrow());
    }

    private Map<EpisodeField, String> answers() {
        return practice.episodes().current(amina).orElseThrow().answers();
    }

    private List<StepEntry> log() {
        return away.whatNow(amina).orElseThrow().situation().log();
    }

    private void fire(FxRobot robot, String button) {
        onFx(() -> {
            robot.lookup(button).queryButton().fire();
            return button;
        });
    }

    @Test
    void looksRightAndReadsOutWhatIsKnown(FxRobot robot) {
        Screens screens = rung(Screens.WIDTH, Screens.HEIGHT);
        assertThat(texts(robot, ".phone-head")).contains("114 14", "112", "Amina Exempel", "Borta i 15 h 50 min");
        assertThat(onFx(() -> robot.lookup("#phone-count").queryLabeled().getText())).isEqualTo("8 av 38 kända");
        assertThat(robot.lookup(".phone-question").queryAll()).hasSize(38);
        assertThat(texts(robot, "#question-hair")).contains("Svart, axellångt");
        assertThat(texts(robot, "#question-eyes")).as("a word, not a colour alone").contains("okänt", "Saknas");
        robot.write("Hon hade blå jacka").push(KeyCode.ENTER);
        await(() -> notes().size() == 1 && robot.lookup(".call-note").tryQuery().isPresent());
        screens.picture("phone");
        screens.picture("phone", Colours.LIGHT, 150);
        robot.push(KeyCode.F7);
        assertThat(focused("DOSSIER_NUMBER")).as("the first unknown").isTrue();
        robot.push(KeyCode.F7).push(KeyCode.F7);
        screens.picture("phone-next");
    }

    @Test
    void fitsASmallWindow(FxRobot robot) {
        Screens screens = rung(964, 560);
        fire(robot, "#phone-reported");
        await(() -> focused("phone-number"));
        screens.picture("phone-small");
        screens.picture("phone-small", Colours.LIGHT, 150);
        screens.picture("phone-small", Colours.HIGH_CONTRAST, 100);
    }

    @Test
    void theNextUnknownIsFilledInWithTheKeyboardAloneAndUndone(FxRobot robot) {
        rung(Screens.WIDTH, Screens.HEIGHT);
        for (int i = 0; i < 38 && !focused("EYES"); i++) {
            robot.push(KeyCode.F7);
        }
        robot.write("bruna").push(KeyCode.F7);
        await(() -> texts(robot, "#question-eyes").contains("bruna"));
        assertThat(texts(robot, "#question-eyes")).doesNotContain("Saknas");
        assertThat(practice.children().find(amina).orElseThrow().facts().text(ChildField.EYES)).isEqualTo("bruna");
        onFx(() -> {
            status.undo();
            return status;
        });
        await(() -> texts(robot, "#question-eyes").contains("okänt"));
        robot.push(KeyCode.ESCAPE);
        assertThat(visited.places).containsExactly(new Place.Away(amina));
    }

    @Test
    void aKnownAnswerIsChangedInPlace(FxRobot robot) {
        rung(Screens.WIDTH, Screens.HEIGHT);
        assertThat(robot.lookup("#HAIR").query().isVisible() && robot.lookup("#HAIR").query().getParent().getParent()
                .isVisible()).isFalse();
        fire(robot, "#change-hair");
        await(() -> focused("HAIR"));
        robot.push(KeyCode.END).write(" nu kort").push(KeyCode.TAB);
        await(() -> texts(robot, "#question-hair").contains("Svart, axellångt nu kort"));
    }

    @Test
    void aNoteIsFiledUnderAQuestionRemovedAndUndone(FxRobot robot) {
        practice.away(amina);
        practice.episodes().change(practice.episodes().current(amina).orElseThrow(), EpisodeField.CLOTHES, "Jeans");
        show(Screens.WIDTH, Screens.HEIGHT);
        await(() -> focused("phone-scratch"));
        robot.write("Keps").push(KeyCode.ENTER).write("Ringer igen").push(KeyCode.ENTER);
        await(() -> robot.lookup(".call-note").queryAll().size() == 2);
        long keps = notes().getFirst().id();
        onFx(() -> {
            robot.lookup("#file-note-" + keps).<MenuButton>query().getItems().stream()
                    .filter(item -> "file-clothes".equals(item.getId())).findFirst().orElseThrow().fire();
            return keps;
        });
        await(() -> texts(robot, "#call-note-" + keps).contains("Ligger under 22. Klädsel"));
        assertThat(answers()).containsEntry(EpisodeField.CLOTHES, "Jeans\nKeps");
        onFx(() -> {
            status.undo();
            return status;
        });
        await(() -> !texts(robot, "#call-note-" + keps).contains("Ligger under"));
        assertThat(answers()).containsEntry(EpisodeField.CLOTHES, "Jeans");
        fire(robot, "#remove-note-" + keps);
        await(() -> robot.lookup("#call-note-" + keps).tryQuery().isEmpty());
        onFx(() -> {
            status.undo();
            return status;
        });
        await(() -> robot.lookup("#call-note-" + keps).tryQuery().isPresent());
    }

    @Test
    void theReportIsNotedLoggedAndUndone(FxRobot robot) {
        rung(Screens.WIDTH, Screens.HEIGHT);
        fire(robot, "#phone-reported");
        await(() -> focused("phone-number"));
        assertThat(onFx(() -> robot.lookup("#phone-when").queryAs(TextInputControl.class).getText()))
                .isEqualTo("2026-11-21 09:30");
        robot.write("5000-K1-26").push(KeyCode.TAB).write("Vakthavande").push(KeyCode.ENTER);
        await(() -> texts(robot, ".phone-page").contains("Anmäld 2026-11-21 09:30. Diarienummer 5000-K1-26."));
        assertThat(answers()).containsEntry(EpisodeField.REPORTED_AT, "2026-11-21T09:30");
        assertThat(log()).singleElement().satisfies(entry -> {
            assertThat(entry.step()).isEqualTo("miss-soc-10");
            assertThat(entry.report().who()).isEqualTo("Vakthavande");
            assertThat(entry.report().outcome()).isEqualTo("Diarienummer 5000-K1-26");
        });
        onFx(() -> {
            status.undo();
            return status;
        });
        await(() -> !texts(robot, ".phone-page").contains("Anmäld 2026"));
        assertThat(answers()).isEmpty();
        assertThat(log()).isEmpty();
    }

    @Test
    void aTimeToComeIsRefusedAtTheField(FxRobot robot) {
        rung(Screens.WIDTH, Screens.HEIGHT);
        fire(robot, "#phone-reported");
        await(() -> focused("phone-number"));
        onFx(() -> {
            robot.lookup("#phone-when").queryAs(TextInputControl.class).setText("23:59");
            robot.lookup("#phone-reported-save").queryButton().fire();
            return robot;
        });
        await(() -> texts(robot, ".phone-page").contains("Tiden har inte varit än"));
        assertThat(log()).isEmpty();
    }

    @Test
    void whatIsHalfTypedIsThereAgain(FxRobot robot) {
        rung(Screens.WIDTH, Screens.HEIGHT);
        robot.write("halvt sk");
        fire(robot, "#phone-reported");
        await(() -> focused("phone-number"));
        robot.write("5000-");
        leave();
        show(Screens.WIDTH, Screens.HEIGHT);
        await(() -> onFx(() -> robot.lookup("#phone-number").queryAs(TextInputControl.class).getText())
                .equals("5000-"));
        assertThat(onFx(() -> robot.lookup("#phone-scratch").queryAs(TextInputControl.class).getText()))
                .isEqualTo("halvt sk");
        assertThat(onFx(() -> robot.lookup("#phone-when").queryAs(TextInputControl.class).getText()))
                .isEqualTo("2026-11-21 09:30");
        fire(robot, "#phone-reported-cancel");
        leave();
        show(Screens.WIDTH, Screens.HEIGHT);
        await(() -> focused("phone-scratch"));
        assertThat(robot.lookup("#phone-number").query().getParent().getParent().isVisible()).isFalse();
    }

    @Test
    void aChildThatIsNotAwayLeadsToAkutlaget(FxRobot robot) throws Exception {
        Screens screens = show(Screens.WIDTH, Screens.HEIGHT);
        await(() -> onFx(() -> robot.lookup(".empty-state .button").tryQuery().filter(Node::isFocused).isPresent()));
        screens.picture("phone-none");
        robot.push(KeyCode.SPACE);
        org.testfx.util.WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !visited.places.isEmpty());
        assertThat(visited.places).containsExactly(new Place.Away(amina));
    }
}
