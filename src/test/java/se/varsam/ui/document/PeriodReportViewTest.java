package se.varsam.ui.document;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.ui.Screens.onFx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
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
import se.varsam.domain.note.NoteField;
import se.varsam.domain.register.AccountPeriods;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.shared.DateRange;
import se.varsam.settings.Appearance.Colours;
import se.varsam.ui.FakePrinter;
import se.varsam.ui.Practice;
import se.varsam.ui.Screens;
import se.varsam.ui.Visited;
import se.varsam.ui.document.DocumentDesk.Frame;
import se.varsam.ui.document.DocumentDesk.Paper;
import se.varsam.ui.document.PeriodReportViewModel.Services;
import se.varsam.ui.kit.DirectBackground;
import se.varsam.ui.kit.FakeDialogs;
import se.varsam.ui.kit.FakeStatus;
import se.varsam.ui.kit.FxBackground;
import se.varsam.ui.kit.ManualPause;
import se.varsam.ui.kit.Place;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is opened before each test
class PeriodReportViewTest {
    @TempDir
    Path folder;
    private final FakeStatus status = new FakeStatus();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakePrinter printer = new FakePrinter();
    private final Visited visited = new Visited();
    private Stage stage;
    private Practice practice;
    private FxBackground drawing;
    private ChildId amina;
    private Screens screens;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open() {
        practice = Practice.in(folder);
        amina = practice.child("Amina", "Exempel", "2008-12-20");
        note(amina, "VISIT", "2026-11-12 14:00", true);
        note(amina, "PHONE", "2026-11-14", true);
        note(amina, "VISIT", "2026-11-18", false);
        note(practice.child("Omid", "Exempel", "2009-12-20"), "VISIT", "2026-08-01", true);
        drawing = new FxBackground(fault -> {
            throw new AssertionError(fault);
        });
    }

    private void note(ChildId child, String kind, String at, boolean sign) {
        var notes = practice.notes().writing();
        long id = notes.begin(Optional.of(child)).note().id();
        notes.keep(id, NoteField.KIND, kind);
        notes.keep(id, NoteField.AT, at);
        notes.keep(id, NoteField.TEXT, "Påhittat: gick igenom veckan som var.");
        notes.keep(id, NoteField.MINUTES, "45");
        notes.keep(id, NoteField.KILOMETRES, "12,5");
        notes.settle(id);
        if (sign) {
            notes.sign(id);
        }
    }

    @AfterEach
    void close() {
        drawing.close();
        practice.close();
    }

    private void show(Optional<ChildId> child) {
        var desk = new DocumentDesk(practice.documents(), practice.children(), practice.episodes(),
                practice.checklists(), practice.today(), new Paper(Practice.pages(), printer, drawing),
                new Frame(new DirectBackground(), visited, status, dialogs));
        var services = new Services(practice.notes().accounts(), practice.preferences());
        screens = onFx(() -> Screens.show(stage,
                new PeriodReportView(new PeriodReportViewModel(desk, services, Practice.TEXTS, child,
                        new ManualPause()), Practice.TEXTS).root()));
    }

    private static void awaitPages(FxRobot robot) {
        Screens.await(() -> !robot.lookup("#preview-page").<Labeled>query().getText().isEmpty()
                && !robot.lookup("#preview-working").query().isVisible());
    }

    private static <T> ComboBox<T> box(FxRobot robot, String id) {
        return robot.lookup(id).queryComboBox();
    }

    @Test
    void showsSavesAndPrintsOneChildsPeriod(FxRobot robot) throws Exception {
        show(Optional.of(amina));
        awaitPages(robot);
        robot.clickOn("#period-text");
        awaitPages(robot);
        screens.picture("period-report");
        screens.picture("period-report", Colours.LIGHT, 150);
        assertThat(robot.lookup("#period-unsigned").query().isVisible()).isTrue();
        assertThat(robot.lookup("#period-unsigned .label").queryLabeled().getText())
                .isEqualTo("En anteckning i perioden är inte signerad och därför inte medräknad.");
        Path file = folder.resolve("x.pdf");
        dialogs.willChoose(file);
        robot.clickOn("#period-save");
        Screens.await(() -> Files.exists(file));
        assertThat(dialogs.suggested).containsExactly("2026-001-period-report-2026-07-01.pdf");
        robot.clickOn("#period-print");
        Screens.await(() -> !printer.jobs.isEmpty());
        assertThat(printer.jobs).containsExactly("2026-001-period-report-2026-07-01");
        robot.clickOn("#period-notes");
        assertThat(visited.places).containsExactly(new Place.Notes(amina, Optional.empty()));
    }

    @Test
    void thePeriodsAreASettingOfTheRegister(FxRobot robot) {
        show(Optional.of(amina));
        assertThat(this.<DateRange>box(robot, "#period").getValue())
                .isEqualTo(new DateRange(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31)));
        onFx(() -> {
            PeriodReportViewTest.<Integer>box(robot, "#period-months").setValue(3);
            PeriodReportViewTest.<Month>box(robot, "#period-first").setValue(Month.FEBRUARY);
            return true;
        });
        assertThat(practice.preferences().accountPeriods()).isEqualTo(new AccountPeriods(3, 2));
        assertThat(this.<DateRange>box(robot, "#period").getValue())
                .isEqualTo(new DateRange(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 1, 31)));
        onFx(() -> {
            status.undo();
            return true;
        });
        assertThat(practice.preferences().accountPeriods()).isEqualTo(new AccountPeriods(3, 1));
        awaitPages(robot);
    }

    @Test
    void showsAllChildren(FxRobot robot) {
        show(Optional.empty());
        awaitPages(robot);
        screens.picture("period-report-all");
        assertThat(robot.lookup("#period-everyone").query().isVisible()).isFalse();
        robot.clickOn("#period-print");
        Screens.await(() -> !printer.jobs.isEmpty());
        assertThat(printer.jobs).containsExactly("period-report-2026-07-01");
        Screens.await(() -> practice.children().changes(amina).getFirst().entry().action() == LogAction.PRINTED);
    }
}
