package se.varsam.launch;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.shared.PartialDate;
import se.varsam.photo.DrawnPortrait;
import se.varsam.service.Session;
import se.varsam.service.port.Today;
import se.varsam.ui.kit.FxBackground;
import se.varsam.ui.kit.Place;
import se.varsam.ui.shell.FrameTools;
import se.varsam.ui.shell.FrameView;

/**
 * Plays, while the passphrase is typed, what unlocking will show: the frame with Översikt, a child's page, a form, the
 * list and the month, over a register in memory with a few made-up children, styled and laid out in a scene that no
 * window shows. What runs for the first time takes three times as long. In parts, so that no key stroke waits long;
 * ends as soon as the way in is left. Beside it, on a thread of its own, a form is written and drawn on paper.
 */
final class Rehearsal {
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final int CHILDREN = 8;
    private static final int DAYS_BETWEEN = 12;
    private static final int SMALL = 30;
    private static final int PAUSE_MILLIS = 15;
    /** So long a key stroke may wait for parts that are small; most take less than a thousandth of a second. */
    private static final long TURN = TimeUnit.MILLISECONDS.toNanos(10);
    /** As previews are drawn. */
    private static final int DPI = 144;

    private final ProgramWindow window;
    private final Services services;
    private final BooleanSupplier goesOn;
    private final FxBackground worker = new FxBackground(
            fault -> LOG.warn("the rehearsal met a fault: {}", FaultText.of(fault)));

    private Rehearsal(ProgramWindow window, Services services, BooleanSupplier goesOn) {
        this.window = window;
        this.services = services;
        this.goesOn = goesOn;
    }

    /**
     * Plays it; call on a thread that nobody waits for.
     *
     * @param goesOn
     *            whether the way in is still on show; asked on the FX thread
     * @param emptying
     *            empties the heap: what it was played with is garbage by then, a third of all. Not called once somebody
     *            waits for what was unlocked
     */
    static void play(ProgramWindow window, Services services, BooleanSupplier goesOn, Runnable emptying) {
        services.tryOut(session -> {
            var rehearsal = new Rehearsal(window, services, goesOn);
            fill(session, Today.of(services.clock()).date());
            Thread paper = Thread.ofPlatform().daemon().name("varsam-paper").priority(Thread.MIN_PRIORITY)
                    .uncaughtExceptionHandler(
                            (_, fault) -> LOG.warn("the rehearsal on paper met a fault: {}", FaultText.of(fault)))
                    .start(() -> rehearsal.onPaper(session));
            try {
                rehearsal.over(session);
            } finally {
                rehearsal.worker.close();
                await(paper); // the register is gone afterwards
            }
        });
        if (WindowHand.onFx(goesOn::getAsBoolean)) {
            emptying.run();
        }
    }

    /** With all that a form can hold: letters of each script, and a photograph. */
    private void onPaper(Session session) {
        ChildId child = session.children().all().getFirst().id();
        session.children().change(child, ChildField.NATIVE_NAME, "تجربة ፈተና");
        session.children().addPhoto(child, DrawnPortrait.png(), Optional.empty(), "");
        window.tools().pages().of(session.documents().preview(child, DocumentKind.POLICE_CHECKLIST).bytes(), 0, DPI);
    }

    private static void await(Thread other) {
        try {
            other.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Children of whom much is due, one of them away. */
    private static void fill(Session session, LocalDate today) {
        session.register().work().change(work -> work.settings().makePractice());
        for (int i = 0; i < CHILDREN; i++) {
            ChildId child = session.children().add().id();
            session.children().change(child, ChildField.FIRST_NAME, "Prov");
            session.children().change(child, ChildField.LAST_NAME, "Påhittad");
            session.ages().save(child, new AgeDecision(0, AgeDecision.Kind.STATED,
                    PartialDate.of(today.minusYears(18).plusDays((long) DAYS_BETWEEN * i)), today.minusYears(1),
                    today.minusYears(1), AgeDecision.Origin.UNKNOWN, AgeDecision.Fate.NONE));
        }
        session.episodes().open(session.children().all().getFirst().id(), today.atStartOfDay());
    }

    private void over(Session session) {
        WindowTools tools = window.tools().aside(worker);
        Optional<Stage> stage = turn(() -> {
            var frame = new FrameView(session,
                    new FrameTools(worker, services.texts(), services.clock().withZone(Today.ZONE)),
                    new PageMaker(session, () -> services.wholeFiles(session.register(), Today.of(services.clock())),
                            tools, Today.of(services.clock())),
                    _ -> {});
            var made = new Scene(frame.root(), window.stage().getWidth(), window.stage().getHeight());
            tools.theme().dress(made);
            return new Stage(frame, made);
        });
        ChildId child = session.children().all().getLast().id();
        stage.ifPresent(made -> play(made, List.of(new Place.Today(), new Place.ChildPage(child),
                new Place.Form(child, DocumentKind.POLICE_CHECKLIST), new Place.ChildList(), new Place.Month())));
    }

    /** The frame, and the scene it stands in. */
    private record Stage(FrameView frame, Scene scene) {}

    private void play(Stage stage, List<Place> places) {
        Scene scene = stage.scene();
        try {
            for (Place place : places) {
                turn(() -> {
                    stage.frame().show(place);
                    return place;
                });
                draw(scene.getRoot());
                awaitQuiet();
                draw(scene.getRoot());
            }
        } finally {
            WindowHand.onFx(() -> {
                scene.setRoot(new Pane()); // what watches the window it stands in lets go
                return scene;
            });
        }
    }

    /** As a picture would, but for the painting. */
    private void draw(Parent root) {
        var left = new ArrayDeque<Node>();
        turn(() -> left.addAll(parts(root)));
        while (!left.isEmpty() && turn(() -> style(left)).isPresent()) {
            // as many as a turn has time for
        }
        turn(() -> {
            root.applyCss();
            root.layout();
            return root;
        });
    }

    private static int style(Queue<Node> left) {
        for (long begun = System.nanoTime(); !left.isEmpty() && System.nanoTime() - begun < TURN;) {
            left.remove().applyCss();
        }
        return left.size();
    }

    /** Parts of a page that are styled in a few hundredths of a second each. */
    private static List<Node> parts(Parent whole) {
        var parts = new ArrayList<Node>();
        for (Node child : whole.getChildrenUnmodifiable()) {
            if (child instanceof Parent parent && size(parent) > SMALL) {
                parts.addAll(parts(parent));
            } else {
                parts.add(child);
            }
        }
        return parts;
    }

    private static int size(Parent whole) {
        return whole.getChildrenUnmodifiable().stream()
                .mapToInt(child -> child instanceof Parent parent ? 1 + size(parent) : 1).sum();
    }

    private void awaitQuiet() {
        for (boolean busy = true; busy;) {
            busy = turn(worker.busy()::get).orElse(false);
        }
    }

    /** A part of it on the FX thread, after a breath; nothing when the way in has been left. */
    private <T> Optional<T> turn(Supplier<T> part) {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        return WindowHand.onFx(() -> goesOn.getAsBoolean() ? Optional.of(part.get()) : Optional.empty());
    }
}
