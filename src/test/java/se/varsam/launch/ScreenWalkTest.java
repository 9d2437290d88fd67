package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.crypto.Argon2Cost;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.i18n.Texts;
import se.varsam.service.Session;
import se.varsam.service.port.Today;
import se.varsam.settings.Appearance;
import se.varsam.settings.Appearance.Colours;
import se.varsam.ui.ScreenWalk;
import se.varsam.ui.Screens;
import se.varsam.ui.kit.Place;

/** Every page of the program in the smallest window, with ordinary and large text, over the practice register. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class ScreenWalkTest {
    @TempDir
    private Path home;

    private final Set<String> focusSeen = new HashSet<>();
    private Stage stage;
    private ProgramWindow window;
    private Screens screens;

    @Start
    void start(Stage first) {
        stage = first;
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T13:32:00Z"), ZoneOffset.UTC);
        var services = new Services(clock, new Texts(), Map.of(), "test", new Argon2Cost(8 * 1024, 1, 1));
        window = new ProgramWindow(stage, services, Today.of(clock),
                new ProgramWindow.Folders(home.resolve("config"), home, home.resolve("Övning.varsam")));
        window.show();
        screens = Screens.of(stage, window.tools().theme());
    }

    @AfterEach
    void close() {
        Screens.onFx(() -> {
            window.close();
            return window;
        });
    }

    private static List<Place> places(Session session) {
        ChildId away = child(session, c -> session.episodes().current(c.id()).isPresent());
        ChildId busy = child(session, c -> session.checklists().of(c.id()).size() > 8
                && session.episodes().current(c.id()).isEmpty());
        return List.of(new Place.Today(), new Place.ChildList(), new Place.NewChild(), new Place.ChildPage(busy),
                new Place.ChildPage(away), new Place.Away(away), new Place.Away(busy),
                new Place.Returned(away), new Place.Returned(busy),
                new Place.PhoneView(away), new Place.PhoneView(busy), new Place.WhoIsAway(),
                new Place.Checklists(busy, Optional.empty()), new Place.Age(busy),
                new Place.Form(away, DocumentKind.POLICE_CHECKLIST), new Place.Form(busy, DocumentKind.CONCERN_REPORT),
                Place.openItems(busy), new Place.Documents(), new Place.Preferences(), new Place.Keys(),
                new Place.Check(),
                new Place.Backups(),
                new Place.About());
    }

    private static ChildId child(Session session, Predicate<Child> wanted) {
        return session.children().all().stream().filter(wanted).findFirst().orElseThrow().id();
    }

    private static void removed(Session session) {
        Child owner = session.children().all().stream()
                .filter(c -> !session.children().records().of(c.id()).isEmpty()).findFirst().orElseThrow();
        session.children().records().remove(session.children().records().of(owner.id()).getFirst());
    }

    private static void approved(Session session) {
        ChildId first = child(session, _ -> true);
        session.documents().approve(first, DocumentKind.CONCERN_REPORT, "Socialnämnden i Provköping", "påhittat bud",
                Optional.empty());
    }

    @Test
    void everyPageIsNamedOrderedSeenAndWhole(FxRobot robot) {
        robot.clickOn("#practice");
        Screens.await(() -> robot.lookup("#rail").tryQuery().isPresent() && window.tools().isIdle());
        Screens.onFx(() -> {
            stage.setWidth(1024);
            stage.setHeight(700);
            return stage;
        });
        approved(window.session().orElseThrow());
        removed(window.session().orElseThrow());
        List<Place> places = new ArrayList<>(places(window.session().orElseThrow()));
        ChildId child = places.stream().flatMap(place -> place instanceof Place.ChildPage(var id, _)
                ? Stream.of(id)
                : Stream.empty()).findFirst().orElseThrow();
        places.addAll(List.of(new Place.Notes(child, Optional.empty()), new Place.Changes(child), new Place.Phrases(),
                new Place.PeriodReport(Optional.of(child)), new Place.Reminders(Optional.empty()),
                new Place.NewReminder(Optional.empty()), new Place.Month(), new Place.StandIn(),
                new Place.Bin(Optional.empty()), new Place.Readiness(Optional.empty()),
                new Place.Readiness(Optional.of(child)), new Place.Sharing(), new Place.Trafficking(child),
                new Place.Log(), new Place.LogReview(), new Place.Extract(child),
                new Place.Thinning(Optional.of(child))));
        ChildId away = child(window.session().orElseThrow(),
                c -> window.session().orElseThrow().episodes().current(c.id()).isPresent());
        places.addAll(List.of(new Place.ConcernAboutAbsence(away), new Place.Form(away, DocumentKind.OF_MISS),
                new Place.Form(away, DocumentKind.POLICE_COMPLETION), new Place.Form(away, DocumentKind.AWAY_LOG)));
        assertThat(
                Stream.concat(places.stream(), Stream.of(new Place.QuickNote(Optional.empty()), new Place.Exercise()))
                        .<Class<?>>map(Place::getClass).distinct())
                .as("a page that nobody walks over")
                .containsExactlyInAnyOrder(Place.class.getPermittedSubclasses());
        var found = new ArrayList<String>();
        for (int percent : new int[]{100, 150}) {
            Screens.onFx(() -> {
                window.tools().theme().appearance().set(new Appearance(Colours.LIGHT, percent));
                return percent;
            });
            for (int i = 0; i < places.size(); i++) {
                Place place = places.get(i);
                found.addAll(walk(place, i + " " + place.getClass().getSimpleName() + ", " + percent + " %"));
            }
        }
        Screens.onFx(() -> {
            robot.lookup("#helpButton").queryButton().fire();
            return robot;
        });
        found.addAll(walk(new Place.Today(), "help, 150 %"));
        assertThat(found).isEmpty();
        assertThat(robot.lookup("#rail-TODAY").query().localToScene(0, 0).getX()).as("the rail is on show")
                .isBetween(0.0, 64.0);
    }

    private Stream<String> look(Scene scene, String name) {
        return new ScreenWalk(scene, focusSeen).findings().stream()
                .map(finding -> name + ": " + finding);
    }

    private List<String> walk(Place place, String name) {
        Screens.onFx(() -> {
            window.frame().orElseThrow().show(place);
            return place;
        });
        Screens.await(() -> Screens.onFx(() -> window.tools().isIdle()));
        screens.picture("walk-" + name.replaceAll("\\W+", "-"), Colours.LIGHT, name.contains("150") ? 150 : 100);
        return Screens.onFx(() -> look(stage.getScene(), name).toList());
    }
}
