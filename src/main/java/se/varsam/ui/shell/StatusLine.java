package se.varsam.ui.shell;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.i18n.SwedishDates;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.FxPause;
import se.varsam.ui.kit.Pause;
import se.varsam.ui.kit.Status;
import se.varsam.ui.shell.ChangeHistory.Change;

/** {@code ✓ Sparat 14:32   Ångra ”Ändrade skola”}: what the user may want to know without being stopped. */
final class StatusLine extends HBox implements Status {
    private final ChangeHistory history = new ChangeHistory();
    private final Texts texts;
    private final SwedishDates dates;
    private final Clock clock;
    private final Frame frame;
    private final Status outside = of(this);
    private final Label saved = new Label();
    private final Label message = new Label();
    private final Label waiting = new Label();
    private final PauseTransition patience = new PauseTransition(Duration.millis(400));
    private final Pause settled = FxPause.untilLaidOut();
    private final Button undo = button("undo", "fth-rotate-ccw");
    private final Button redo = button("redo", "fth-rotate-cw");
    private Subscription watched = Subscription.EMPTY;

    /** What the line asks of the frame around it. */
    interface Frame {
        /** Something was changed: looks again. */
        void changed();

        /** Stands for the page on show, as {@link StatusLine#of} was given it. */
        Object page();

        /** Shows the page on show anew, once what is being saved is saved. */
        void reload();
    }

    /** An empty line. */
    StatusLine(Texts texts, Clock clock, Frame frame) {
        this.texts = texts;
        this.dates = new SwedishDates(texts);
        this.clock = clock;
        this.frame = frame;
        setId("status");
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        saved.setId("saved");
        saved.setGraphic(new FontIcon("fth-check"));
        saved.setMinWidth(USE_PREF_SIZE);
        seen(saved, false);
        message.setId("message");
        undo.setTooltip(new Tooltip(Command.UNDO.hint(texts)));
        undo.setOnAction(_ -> undo());
        redo.setTooltip(new Tooltip(Command.REDO.hint(texts)));
        redo.setOnAction(_ -> redo());
        offer();
        waiting.setText(texts.get("shell.waiting"));
        waiting.setId("waiting");
        seen(waiting, false);
        getChildren().addAll(saved, undo, redo, message, waiting);
    }

    /** Says that something is read or saved, where that takes longer than one notices; and no longer than it takes. */
    void watch(ReadOnlyBooleanProperty busy) {
        watched = busy.subscribe(_ -> {
            if (!busy.get()) {
                settled.restart(() -> {
                    if (!busy.get()) { // nothing followed from it
                        patience.stop();
                        seen(waiting, false);
                    }
                });
            } else if (!waiting.isVisible() && patience.getStatus() != Animation.Status.RUNNING) {
                patience.play();
            }
        });
        patience.setOnFinished(_ -> seen(waiting, busy.get()));
    }

    private static Button button(String id, String icon) {
        var button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "small");
        return button;
    }

    private static void seen(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }

    @Override
    public void saved() {
        String at = dates.clock(LocalTime.ofInstant(clock.instant(), clock.getZone()));
        saved.setText(texts.get("shell.saved", at));
        seen(saved, true);
        message.setText("");
        frame.changed();
    }

    @Override
    public void undoable(String what, Runnable undoes) {
        outside.undoable(what, undoes);
    }

    @Override
    public void undoable(String what, Runnable undoes, Runnable redoes) {
        outside.undoable(what, undoes, redoes);
    }

    @Override
    public void undoable(Object part, String what, Runnable undoes, Runnable redoes) {
        outside.undoable(part, what, undoes, redoes);
    }

    /** The line as a page uses it: what the page tells is known as its own, also when it has been left meanwhile. */
    Status of(Object page) {
        return new OfPage(page);
    }

    private void add(Change change) {
        saved();
        history.add(change);
        offer();
    }

    @Override
    public void told(String text) {
        message.setText(text);
    }

    /** Takes the last change back. */
    void undo() {
        run(history.undo(), Change::undo, "shell.undo.none");
    }

    /** Makes the change again that was taken back last. */
    void redo() {
        run(history.redo(), change -> change.redo().orElseThrow(), "shell.redo.none");
    }

    private void run(Optional<Change> change, Function<Change, Runnable> way, String none) {
        offer();
        change.ifPresentOrElse(known -> {
            message.setText("");
            way.apply(known).run();
            if (known.where() != frame.page()) {
                frame.reload();
            }
        }, () -> told(texts.get(none)));
    }

    /** Forgets what could be undone: the register is being locked. */
    void close() {
        watched.unsubscribe();
        patience.stop();
        settled.stop();
        history.close();
        offer();
    }

    private void offer() {
        offer(undo, "shell.undo", history.undoable());
        offer(redo, "shell.redo", history.redoable());
    }

    private void offer(Button button, String key, Optional<String> what) {
        button.setText(what.map(words -> texts.get(key, words)).orElse(""));
        seen(button, what.isPresent());
    }

    private final class OfPage implements Status {
        private final Object page;

        OfPage(Object page) {
            this.page = page;
        }

        @Override
        public void saved() {
            StatusLine.this.saved();
        }

        @Override
        public void undoable(String what, Runnable undoes) {
            add(new Change(new Object(), page, what, undoes, Optional.empty()));
        }

        @Override
        public void undoable(String what, Runnable undoes, Runnable redoes) {
            undoable(new Object(), what, undoes, redoes);
        }

        @Override
        public void undoable(Object part, String what, Runnable undoes, Runnable redoes) {
            add(new Change(part, page, what, undoes, Optional.of(redoes)));
        }

        @Override
        public void told(String text) {
            StatusLine.this.told(text);
        }
    }
}
