package se.varsam.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.ui.Screens.await;
import static se.varsam.ui.Screens.onFx;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
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
import se.varsam.domain.child.ChildId;
import se.varsam.domain.deadline.DueReminder;
import se.varsam.domain.reminder.Schedule;
import se.varsam.domain.reminder.Schedule.Every;
import se.varsam.domain.reminder.Schedule.Unit;
import se.varsam.domain.shared.TypedDate;
import se.varsam.settings.Appearance.Colours;
import se.varsam.ui.Practice;
import se.varsam.ui.ScreenWalk;
import se.varsam.ui.Screens;
import se.varsam.ui.Visited;
import se.varsam.ui.checklist.RemindersViewModel.Editing;
import se.varsam.ui.kit.FakeStatus;
import se.varsam.ui.kit.FxBackground;
import se.varsam.ui.kit.FxPause;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is opened before each test
class RemindersViewTest {
    private static final LocalDate TODAY = Practice.TODAY;

    private final FakeStatus status = new FakeStatus();
    private final Visited visited = new Visited();
    private Stage stage;
    private Practice practice;
    private FxBackground background;
    private RemindersViewModel model;
    private ChildId amina;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        practice = Practice.in(folder);
        amina = practice.child("Amina", "Exempel", "2011-06-01");
        background = new FxBackground(fault -> {
            throw new AssertionError(fault);
        });
    }

    @AfterEach
    void close() {
        background.close();
        practice.close();
    }

    private ChecklistDesk desk() {
        return new ChecklistDesk(practice.checklists(), practice.children(), practice.preferences(), background,
                visited, status, new ChecklistDesk.Dates(practice.today()::date,
                        typed -> TypedDate.planned(TODAY).read(typed)));
    }

    private Screens show(boolean begun, int width, int height) {
        Screens screens = onFx(() -> {
            model = begun
                    ? RemindersViewModel.adding(desk(), Practice.TEXTS, FxPause::whileTyping, Optional.of(amina))
                    : new RemindersViewModel(desk(), Practice.TEXTS, FxPause::whileTyping, Optional.empty());
            var view = new RemindersView(model, Practice.TEXTS);
            Screens shown = Screens.show(stage, view.root(), width, height);
            view.shown();
            return shown;
        });
        await(() -> !model.read().get().children().isEmpty());
        return screens;
    }

    private void aFewDeadlines() {
        practice.reminder("Omprövning av placering", Optional.of(amina),
                new Schedule(TODAY.minusDays(3), Optional.of(new Every(6, Unit.MONTHS)), Optional.empty()));
        practice.reminder("Uppdatera kontaktlistan", Optional.empty(),
                new Schedule(TODAY, Optional.of(new Every(3, Unit.MONTHS)), Optional.empty()));
        practice.reminder("Uppföljning", Optional.of(amina), new Schedule(LocalDate.of(2026, 10, 31),
                Optional.of(new Every(1, Unit.MONTHS)), Optional.empty()));
        DueReminder followUp = practice.checklists().reminders().of(amina).getLast();
        practice.checklists().done(followUp, LocalDate.of(2026, 11, 2), "Siv Påhittad", "Gick bra, ny tid bokad.");
        practice.checklists().postpone(practice.checklists().reminders().of(amina).getLast(),
                LocalDate.of(2026, 12, 18), "Amina är på praktik.");
        practice.reminder("Byt fotografi", Optional.of(amina), TODAY.plusDays(45));
    }

    private static String focused(Stage stage) {
        return onFx(() -> stage.getScene().getFocusOwner() instanceof Node node && node.getId() != null
                ? node.getId()
                : "");
    }

    private static String text(FxRobot robot, String selector) {
        return robot.lookup(selector).<TextInputControl>query().getText();
    }

    @Test
    void looksRight(FxRobot robot) {
        aFewDeadlines();
        Screens screens = show(false, Screens.WIDTH, Screens.HEIGHT);
        await(() -> model.chosen().get().isPresent());
        robot.type(KeyCode.END);
        robot.type(KeyCode.UP);
        await(() -> model.chosen().get().filter(l -> !l.history().isEmpty()).isPresent());
        screens.picture("reminders");
        screens.picture("reminders", Colours.LIGHT, 150);
        robot.clickOn("#add");
        await(() -> model.editing().get() == Editing.NEW);
        screens.picture("reminders-new");
    }

    @Test
    void fitsASmallWindow() {
        aFewDeadlines();
        Screens screens = show(false, 964, 600);
        screens.picture("reminders-small");
        screens.picture("reminders-small", Colours.LIGHT, 150);
    }

    @Test
    void oneIsWrittenByKeyboardAlone(FxRobot robot) {
        Screens screens = show(true, Screens.WIDTH, Screens.HEIGHT);
        await(() -> focused(stage).equals("TITLE"));
        screens.paste("Ring skolan");
        robot.type(KeyCode.TAB, KeyCode.TAB);
        await(() -> focused(stage).equals("DAY"));
        screens.paste("+2v");
        assertThat(robot.lookup("Förstås som 2026-12-05").tryQuery()).isPresent();
        robot.type(KeyCode.TAB);
        await(() -> practice.checklists().reminders().all().size() == 1
                && model.editing().get() == Editing.CHOSEN && status.undoable.size() == 1);
        assertThat(focused(stage)).isEqualTo("WARN");
        assertThat(text(robot, "#TITLE")).isEqualTo("Ring skolan");
        assertThat(practice.checklists().reminders().of(amina)).singleElement()
                .satisfies(due -> assertThat(due.planned()).isEqualTo(LocalDate.of(2026, 12, 5)));
        robot.type(KeyCode.TAB).type(KeyCode.DOWN, KeyCode.DOWN);
        await(() -> practice.checklists().reminders().all().getFirst().reminder().schedule().every()
                .equals(Optional.of(new Every(1, Unit.MONTHS))));
    }

    @Test
    void whatWasBegunIsOfferedAgain(FxRobot robot) {
        practice.checklists().reminders().keepDraft(Optional.of(amina), Map.of("TITLE", "Ring skolan"));
        Screens screens = show(true, 964, 600);
        await(() -> text(robot, "#TITLE").equals("Ring skolan"));
        screens.picture("reminders-draft");
        screens.picture("reminders-draft", Colours.LIGHT, 150);
        assertThat(onFx(() -> new ScreenWalk(stage.getScene(), new HashSet<>()).findings())).isEmpty();
        onFx(() -> { // the walk has scrolled it out of sight
            robot.lookup("#reminder-anew").<Hyperlink>query().fire();
            return true;
        });
        await(() -> text(robot, "#TITLE").isEmpty() && focused(stage).equals("TITLE"));
        assertThat(robot.lookup("#reminder-draft").query().isVisible()).isFalse();
    }

    @Test
    void aTemplateIsOneClick(FxRobot robot) {
        show(true, Screens.WIDTH, Screens.HEIGHT);
        robot.clickOn("#template-PLACEMENT_REVIEW");
        await(() -> focused(stage).equals("DAY"));
        robot.write("2027-01-31").type(KeyCode.ENTER, KeyCode.TAB);
        await(() -> practice.checklists().reminders().all().size() == 1);
        var added = practice.checklists().reminders().all().getFirst().reminder();
        assertThat(added.title()).isEqualTo("Omprövning av placering");
        assertThat(added.schedule().every()).contains(new Every(6, Unit.MONTHS));
    }

    @Test
    void theListWorksByKeyboardAlone(FxRobot robot) {
        aFewDeadlines();
        show(false, Screens.WIDTH, Screens.HEIGHT);
        await(() -> model.chosen().get().isPresent());
        String first = model.chosen().get().orElseThrow().item().title();
        assertThat(first).isEqualTo("Omprövning av placering");
        robot.type(KeyCode.SPACE);
        await(() -> status.undoable.equals(List.of("Klar: Omprövning av placering"))
                && model.chosen().get().filter(l -> l.due().planned().isAfter(TODAY)).isPresent());
        robot.type(KeyCode.ENTER);
        await(() -> focused(stage).equals("TITLE"));
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        onFx(() -> {
            robot.lookup("#list").query().requestFocus();
            return true;
        });
        robot.type(KeyCode.DELETE);
        await(() -> practice.checklists().reminders().removed().size() == 1 && model.lines().size() == 3);
        onFx(() -> {
            status.undo();
            return true;
        });
        await(() -> model.lines().size() == 4);
    }

    @Test
    void postponesByKeyboardAlone(FxRobot robot) {
        aFewDeadlines();
        Screens screens = show(false, Screens.WIDTH, Screens.HEIGHT);
        await(() -> robot.lookup("#postpone-own-1").tryQuery().isPresent());
        onFx(() -> {
            robot.lookup("#postpone-own-1").query().requestFocus();
            return true;
        });
        robot.type(KeyCode.SPACE);
        await(() -> robot.lookup("#mark-day").tryQuery().filter(Node::isFocused).isPresent());
        screens.paste("2026-12-15");
        robot.type(KeyCode.TAB);
        screens.paste("mötet är flyttat");
        robot.type(KeyCode.ENTER);
        await(() -> model.lines().stream().anyMatch(l -> l.item().marks().toString().contains("planerad till")
                && l.due().last().equals(LocalDate.of(2026, 12, 15))));
    }

    @Test
    void whatIsWrongWithAMarkIsSaidInItsRow(FxRobot robot) {
        aFewDeadlines();
        Screens screens = show(false, 964, 600);
        await(() -> robot.lookup("#done-own-1").tryQuery().isPresent());
        robot.clickOn("#done-own-1");
        await(() -> robot.lookup("#mark-note").tryQuery().filter(Node::isFocused).isPresent());
        screens.paste("x".repeat(301));
        robot.clickOn("#mark-confirm");
        await(() -> !help(robot, "#mark-note").isEmpty());
        assertThat(help(robot, "#mark-note")).startsWith("Texten är för lång: 301 tecken.");
        assertThat(help(robot, "#mark-by")).isEmpty();
        screens.picture("reminders-mark");
        screens.picture("reminders-mark", Colours.LIGHT, 150);
        assertThat(onFx(() -> new ScreenWalk(stage.getScene(), new HashSet<>()).findings())).isEmpty();
    }

    private static String help(FxRobot robot, String selector) {
        return robot.lookup(selector).query().getAccessibleHelp();
    }
}
