package se.varsam.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

import se.varsam.crypto.Argon2Cost;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Place;
import se.varsam.ui.unlock.Given;

/**
 * The packaged program without hands, for the benchmark: its jars, its cache, its window on a real screen, and on
 * standard input what to do. Each order is answered with the time at which it was done, by {@link System#nanoTime},
 * which all processes of a computer share. In a jar of its own: it uses no other class of the tests.
 */
public final class Driven {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final int CALM = 10;

    private final ProgramWindow window;

    private Driven(ProgramWindow window) {
        this.window = window;
    }

    /** Arguments: the register, a folder for settings. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Locale.setDefault(Texts.SWEDISH);
        Logging.start();
        Platform.startup(() -> {});
        Path home = Path.of(args[1]);
        var driven = new Driven(WindowHand.onFx(() -> {
            var services = new Services(Clock.fixed(Instant.parse("2026-11-21T13:32:00Z"), ZoneOffset.UTC), new Texts(),
                    Map.of(), "test", new Argon2Cost(8 * 1024, 1, 1));
            var made = new ProgramWindow(new Stage(), services, () -> DAY,
                    new ProgramWindow.Folders(home, home, home.resolve("practice.varsam")));
            made.show(new Given.Register(Path.of(args[0])));
            WarmUp.after(made, services); // as WindowStart does
            return made;
        }));
        try (var said = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                System.out.println("= " + driven.done(line.split(" ", 2)));
            }
        }
        System.exit(0);
    }

    private long done(String[] order) throws InterruptedException {
        return switch (order[0]) {
            case "unlock" -> unlock(order[1]);
            case "go" -> go(order[1]);
            case "search" -> search(order[1]);
            case "idle" -> idle();
            default -> throw new IllegalArgumentException(order[0]);
        };
    }

    private long unlock(String passphrase) {
        return WindowHand.onFx(() -> {
            ((TextInputControl) node("#passphrase")).setText(passphrase);
            long start = System.nanoTime();
            ((Button) node("#unlock")).fire();
            return start;
        });
    }

    private long search(String typed) {
        return WindowHand.onFx(() -> {
            long start = System.nanoTime();
            ((TextInputControl) node("#search")).setText(typed);
            return start;
        });
    }

    /** To a page; of a child, the one with so many before it. */
    private long go(String to) {
        List<Child> children = window.session().orElseThrow().children().all();
        int number = Integer.parseInt(to.replaceAll("\\D", "0"));
        ChildId child = children.get((int) (number * 7919L % children.size())).id();
        Place place = place(to.replaceAll("[\\d ]", ""), child);
        return WindowHand.onFx(() -> {
            long start = System.nanoTime();
            window.frame().orElseThrow().show(place);
            return start;
        });
    }

    private static Place place(String name, ChildId child) {
        return switch (name) {
            case "Today" -> new Place.Today();
            case "ChildList" -> new Place.ChildList();
            case "ChildPage" -> new Place.ChildPage(child);
            case "Checklists" -> new Place.Checklists(child, Optional.empty());
            case "Age" -> new Place.Age(child);
            case "Changes" -> new Place.Changes(child);
            case "Notes" -> new Place.Notes(child, Optional.empty());
            case "PoliceChecklist" -> Place.policeChecklist(child);
            case "ConcernReport" -> new Place.Form(child, DocumentKind.CONCERN_REPORT);
            case "Documents" -> new Place.Documents();
            case "Month" -> new Place.Month();
            case "Readiness" -> new Place.Readiness(Optional.empty());
            case "Reminders" -> new Place.Reminders(Optional.empty());
            case "Thinning" -> new Place.Thinning(Optional.empty());
            case "Log" -> new Place.Log();
            case "Backups" -> new Place.Backups();
            case "Preferences" -> new Place.Preferences();
            case "About" -> new Place.About();
            case "WhoIsAway" -> new Place.WhoIsAway();
            case "PhoneView" -> new Place.PhoneView(child);
            case "StandIn" -> new Place.StandIn();
            case "Bin" -> new Place.Bin(Optional.empty());
            case "Phrases" -> new Place.Phrases();
            case "Sharing" -> new Place.Sharing();
            case "Extract" -> new Place.Extract(child);
            case "Keys" -> new Place.Keys();
            case "Check" -> new Place.Check();
            case "PeriodReport" -> new Place.PeriodReport(Optional.empty());
            case "LogReview" -> new Place.LogReview();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private long idle() throws InterruptedException {
        for (int calm = 0; calm < CALM;) {
            calm = WindowHand.onFx(() -> window.frame().isPresent() && window.tools().isIdle()) ? calm + 1 : 0;
            Thread.sleep(20);
        }
        return System.nanoTime();
    }

    private Node node(String selector) {
        return Objects.requireNonNull(window.stage().getScene().getRoot().lookup(selector), selector);
    }
}
