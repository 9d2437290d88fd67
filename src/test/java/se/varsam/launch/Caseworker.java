package se.varsam.launch;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import se.varsam.crypto.Argon2Cost;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.SentDocument;
import se.varsam.domain.missing.CallNote;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.i18n.Texts;
import se.varsam.service.port.Today;
import se.varsam.ui.Screens;
import se.varsam.ui.TestSessions;
import se.varsam.ui.kit.Place;

/**
 * The real window in a process of its own, to be interrupted. Does what each line of standard input says and answers
 * with a line: {@code unlock}, {@code lock}, {@code type FIELD TEXT}, {@code read FIELD}, {@code go PAGE} for a page of
 * the child, {@code press BUTTON}, {@code key KEY}, {@code tell} for what the register holds of the time away,
 * {@code walk} through pages that show the child, {@code heap FILE} for all that is held in memory.
 */
public final class Caseworker {
    private final ProgramWindow window;

    private Caseworker(ProgramWindow window) {
        this.window = window;
    }

    /** Argument: the folder with the settings, which know the register. */
    public static void main(String[] args) throws IOException, TimeoutException {
        Path home = Path.of(args[0]);
        FxToolkit.registerPrimaryStage();
        // a window of our own: of its own one the test tool remembers every event, and with it every page left
        Stage stage = Screens.onFx(Stage::new);
        var caseworker = new Caseworker(Screens.onFx(() -> {
            var services = new Services(TestSessions.CLOCK, new Texts(), Map.of(), "test",
                    new Argon2Cost(8 * 1024, 1, 1));
            var made = new ProgramWindow(stage, services, Today.of(TestSessions.CLOCK),
                    new ProgramWindow.Folders(home.resolve("config"), home, home.resolve("Övning.varsam")));
            made.show();
            return made;
        }));
        try (var said = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                System.out.println("= " + caseworker.answer(line.split(" ", 3)));
            }
        }
    }

    private String answer(String[] said) {
        return switch (said[0]) {
            case "unlock" -> unlock();
            case "lock" -> lock();
            case "type" -> type(said[1], said[2]);
            case "go" -> go(said[1]);
            case "press" -> press(said[1]);
            case "key" -> key(KeyCode.valueOf(said[1]));
            case "tell" -> told();
            case "walk" -> walk();
            case "heap" -> heap(said[1]);
            case "read" -> Screens.onFx(() -> field(said[1]).getText());
            default -> throw new IllegalArgumentException(said[0]);
        };
    }

    private String unlock() {
        Screens.await(() -> Screens.onFx(() -> scene().lookup("#passphrase") != null));
        Screens.onFx(() -> {
            field("passphrase").setText(TestSessions.PASSPHRASE);
            ((Button) scene().lookup("#unlock")).fire();
            return window;
        });
        Screens.await(() -> Screens.onFx(() -> window.session().isPresent() && window.tools().isIdle()));
        go("child");
        return "unlocked";
    }

    private String go(String page) {
        Screens.onFx(() -> {
            ChildId child = window.session().orElseThrow().children().all().getFirst().id();
            window.frame().orElseThrow().show(switch (page) {
                case "child" -> new Place.ChildPage(child);
                case "away" -> new Place.Away(child);
                case "phone" -> new Place.PhoneView(child);
                case "police" -> Place.policeChecklist(child);
                case "return" -> new Place.Returned(child);
                default -> throw new IllegalArgumentException(page);
            });
            return child;
        });
        layOut();
        return page;
    }

    /** Looks at the child from all sides, searches for it, copies its name, has forms drawn. */
    private String walk() {
        ChildId child = Screens.onFx(() -> window.session().orElseThrow().children().all().getFirst().id());
        for (Place place : List.of(new Place.Today(), new Place.ChildList(), new Place.ChildPage(child),
                new Place.Age(child), new Place.Checklists(child, Optional.empty()), Place.policeChecklist(child),
                new Place.Notes(child, Optional.empty()), new Place.Changes(child), new Place.Away(child),
                new Place.PhoneView(child), new Place.Returned(child), new Place.Readiness(Optional.empty()),
                new Place.StandIn(), new Place.Documents(), new Place.Month())) {
            Screens.onFx(() -> {
                window.frame().orElseThrow().show(place);
                return place;
            });
            layOut();
            Screens.onFx(() -> scene().snapshot(null));
        }
        go("child");
        Screens.onFx(() -> {
            var name = (TextInputControl) scene().lookup("#FIRST_NAME");
            name.requestFocus();
            name.selectAll();
            press(name, KeyCode.C, true);
            ((TextInputControl) scene().lookup("#search")).setText(name.getText());
            name.appendText(" x");
            return name;
        });
        layOut();
        return "walked";
    }

    /** Writes what is reachable, after the collector has run. */
    private static String heap(String file) {
        try {
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file, true);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String press(String button) {
        Screens.onFx(() -> {
            ((Button) scene().lookup("#" + button)).fire();
            return button;
        });
        layOut();
        return button;
    }

    private String key(KeyCode code) {
        Screens.onFx(() -> {
            press(focused(), code, false);
            return code;
        });
        layOut();
        return code.name();
    }

    /** What is written down of the child's times away, in one line. */
    private String told() {
        var session = window.session().orElseThrow();
        ChildId child = session.children().all().getFirst().id();
        List<MissingEpisode> away = session.episodes().of(child);
        return away.stream().map(e -> List.of(e.noticedAt(), e.endedAt(), e.withoutReturn(), new TreeMap<>(e.answers()),
                new TreeMap<>(e.found()), session.away().calls().notes(e).stream().map(CallNote::text).toList()))
                .toList()
                + " " + session.away().whatNow(child).map(now -> now.situation().log()).orElse(List.of()).stream()
                        .map(entry -> entry.step() + " " + entry.report().told()).toList()
                + " " + session.documents().sent(child).stream().map(SentDocument::kind).toList();
    }

    private void layOut() {
        Screens.await(() -> Screens.onFx(() -> window.tools().isIdle()));
        Screens.onFx(() -> {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
            return window;
        });
    }

    private String lock() {
        Screens.onFx(() -> {
            press(focused(), KeyCode.L, true);
            return window;
        });
        Screens.await(() -> Screens.onFx(() -> scene().lookup("#passphrase") != null && window.tools().isIdle()));
        return "locked";
    }

    private String type(String id, String text) {
        return Screens.onFx(() -> {
            TextInputControl field = field(id);
            field.requestFocus();
            field.end();
            text.codePoints().mapToObj(Character::toString).forEach(letter -> Event.fireEvent(focused(),
                    new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false)));
            return field.getText();
        });
    }

    private static void press(Node node, KeyCode code, boolean control) {
        for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(node, new KeyEvent(kind, "", "", code, false, control, false, false));
        }
    }

    private Scene scene() {
        return window.stage().getScene();
    }

    private Node focused() {
        return scene().getFocusOwner();
    }

    private TextInputControl field(String id) {
        return (TextInputControl) scene().lookup("#" + id);
    }
}
