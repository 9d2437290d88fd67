package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.crypto.Argon2Cost;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.RecordField;
import se.varsam.domain.child.RecordKind;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.shared.PartialDate;
import se.varsam.i18n.Texts;
import se.varsam.photo.DrawnPortrait;
import se.varsam.service.Session;
import se.varsam.service.port.Today;
import se.varsam.ui.Screens;
import se.varsam.ui.kit.LateTooltip;
import se.varsam.ui.kit.Place;

/** Walks the pages of a register with a protected child and looks for its name, which is a mark found nowhere else. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class ProtectedNamesTest {
    private static final String MARK = "Xyzzyplugh";

    @TempDir
    private Path home;
    private Stage stage;
    private ProgramWindow window;
    private ChildId child;

    @Start
    void start(Stage first) {
        stage = first;
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T13:32:00Z"), ZoneOffset.UTC);
        var services = new Services(clock, new Texts(), Map.of(), "test", new Argon2Cost(8 * 1024, 1, 1));
        window = new ProgramWindow(stage, services, Today.of(clock),
                new ProgramWindow.Folders(home.resolve("config"), home, home.resolve("config/new/Övning.varsam")));
        window.show();
    }

    @AfterEach
    void close() {
        Screens.onFx(() -> {
            window.close();
            return window;
        });
    }

    private Session session() {
        return window.session().orElseThrow();
    }

    private void fill() {
        var children = session().children();
        child = children.add().id();
        for (ChildField field : List.of(ChildField.FIRST_NAME, ChildField.LAST_NAME, ChildField.OTHER_NAMES,
                ChildField.NATIVE_NAME)) {
            children.change(child, field, MARK);
        }
        children.change(child, ChildField.PROTECTED_IDENTITY, "yes");
        var name = children.records().add(child, RecordKind.NAME);
        children.records().change(name, RecordField.NAME_TEXT, MARK);
        var dropped = children.records().add(child, RecordKind.NAME);
        children.records().change(dropped, RecordField.NAME_TEXT, MARK);
        children.records().remove(dropped);
        children.addPhoto(child, DrawnPortrait.png(), Optional.of(LocalDate.of(2026, 3, 1)), "");
        var day = LocalDate.of(2026, 1, 1);
        session().ages().save(child, new AgeDecision(0, AgeDecision.Kind.STATED,
                PartialDate.parse("2008-12-20").orElseThrow(), day, day, AgeDecision.Origin.UNKNOWN,
                AgeDecision.Fate.NONE));
        session().checklists().refresh();
        session().episodes().open(child, LocalDateTime.of(2026, 11, 20, 17, 40));
        session().notes().writing().begin(Optional.of(child));
        session().documents().approve(child, DocumentKind.CONCERN_REPORT, "Påhittköping", "post", Optional.empty());
    }

    private List<Place> places() {
        return List.of(new Place.Today(), new Place.ChildList(), new Place.ChildPage(child),
                new Place.Checklists(child, Optional.empty()), new Place.Age(child), new Place.Changes(child),
                new Place.Bin(Optional.empty()), new Place.Bin(Optional.of(child)),
                new Place.Thinning(Optional.empty()), new Place.Thinning(Optional.of(child)),
                new Place.Notes(child, Optional.empty()), new Place.Documents(), new Place.Month(), new Place.StandIn(),
                new Place.Reminders(Optional.empty()), new Place.NewReminder(Optional.of(child)),
                new Place.PeriodReport(Optional.of(child)), Place.openItems(child), new Place.Preferences());
    }

    private void show(Place place) {
        Screens.onFx(() -> {
            window.frame().orElseThrow().show(place);
            return place;
        });
        settle();
    }

    // whatever was asked for before this has come back when this has
    private void settle() {
        for (int i = 0; i < 3; i++) {
            var done = new ArrayList<Boolean>();
            Screens.onFx(() -> {
                window.tools().background().run(() -> true, done::add);
                return done;
            });
            Screens.await(() -> !done.isEmpty());
        }
    }

    private static List<String> words() {
        return Screens.onFx(() -> {
            var words = new ArrayList<String>();
            for (Window open : Window.getWindows()) {
                if (open instanceof Stage titled) {
                    words.add(String.valueOf(titled.getTitle()));
                }
                open.getScene().getRoot().applyCss();
                open.getScene().getRoot().layout();
                collect(open.getScene().getRoot(), words);
            }
            return words;
        });
    }

    private static void collect(Node node, List<String> words) {
        if (!node.isVisible()) {
            return;
        }
        words.add(String.valueOf(node.getAccessibleText()));
        if (node instanceof Labeled labeled) {
            words.add(String.valueOf(labeled.getText()));
            words.add(LateTooltip.of(labeled).orElse(""));
        } else if (node instanceof TextInputControl field) {
            words.add(String.valueOf(field.getText()));
        } else if (node instanceof ImageView view && view.getParent().getStyleClass().contains("photo-frame")) {
            words.add(MARK);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(inner -> collect(inner, words));
        }
    }

    @Test
    void theNameIsNowhereUntilAskedFor(FxRobot robot) {
        robot.clickOn("#practice");
        Screens.await(() -> window.frame().isPresent());
        fill();
        for (Place place : places()) {
            show(place);
            assertThat(words()).as(place.getClass().getSimpleName()).noneMatch(text -> text.contains(MARK))
                    .hasSizeGreaterThan(10);
        }
        show(new Place.Today());
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("xyzzy");
        settle();
        assertThat(words()).as("suggestions").noneMatch(text -> text.contains(MARK));
        show(new Place.QuickNote(Optional.of(child)));
        assertThat(words()).as("panel").noneMatch(text -> text.contains(MARK));

        show(new Place.ChildPage(child));
        robot.clickOn("#reveal");
        settle();
        assertThat(words()).as("asked for").anyMatch(text -> text.contains(MARK));
        assertThat(session().register().work().read(w -> w.log().entries()).stream().map(LogEntry::action))
                .as("noted").endsWith(LogAction.REVEALED);
        show(new Place.ChildList());
        show(new Place.ChildPage(child));
        assertThat(words()).as("left and come back").noneMatch(text -> text.contains(MARK));
        assertThat(stage.getTitle()).doesNotContain(MARK);
    }
}
