package se.varsam.ui.shell;

import java.util.function.Consumer;
import java.util.function.IntSupplier;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import se.varsam.i18n.Texts;
import se.varsam.ui.kit.EveryWindow;
import se.varsam.ui.kit.OwnClipboard;

/**
 * Keeps what is on show from those whom it is not for: locks by key, by time and after sleep, hides it all by one key,
 * and takes back what was copied; in dialogs and whatever else lies over the page as well.
 */
final class Guard {
    private final Texts texts;
    private final Consumer<String> lock;
    private final IdleWatch idle;
    private final EveryWindow windows = new EveryWindow(this::hear, this::shown);
    private final StackPane room = new StackPane();
    private final Cover cover;

    /**
     * A guard of a window that is not shown yet.
     *
     * @param minutes
     *            after how many minutes unused it locks
     * @param lock
     *            locks, with the reason that the way in shows
     */
    Guard(FrameTools tools, IntSupplier minutes, Consumer<String> lock) {
        this.texts = tools.texts();
        this.lock = lock;
        this.cover = new Cover(texts, room);
        this.idle = new IdleWatch(tools.clock(), System::nanoTime, minutes, new IdleWatch.Locks() {
            @Override
            public void idle(int unused) {
                lock.accept(texts.get("guard.locked.idle", unused));
            }

            @Override
            public void slept() {
                lock.accept(texts.get("guard.locked.slept"));
            }
        });
    }

    /** A frame in a room where it can be hidden. */
    Parent around(Parent frame) {
        room.getChildren().setAll(frame);
        return room;
    }

    /** Guards the window that the frame has come to; nothing where it is not on show. */
    void moved(@Nullable Scene before, @Nullable Scene now) {
        idle.moved(before, now);
        if (now == null) {
            windows.leave();
        } else {
            windows.watch();
        }
    }

    /** Whether its window is seen: of one that was closed or shows something else nothing has to be kept. */
    private boolean isSeen() {
        return room.getScene() != null && room.getScene().getWindow() != null
                && room.getScene().getWindow().isShowing();
    }

    private void hear(InputEvent event) {
        if (!isSeen()) {
            return;
        }
        if (event instanceof KeyEvent key && key.getEventType() == KeyEvent.KEY_PRESSED) {
            if (pressed(Command.LOCK, key)) {
                key.consume();
                lock();
                return;
            }
            if (pressed(Command.COVER, key)) {
                key.consume();
                cover();
                return;
            }
        }
        if (cover.lies()) {
            cover.hear(event);
        } else {
            OwnClipboard.hear(event);
        }
    }

    private static boolean pressed(Command command, KeyEvent key) {
        return command.keys().anyMatch(keys -> keys.match(key));
    }

    private void shown(Window window) {
        if (!isSeen()) {
            return;
        }
        OwnClipboard.mind(window);
        if (cover.lies()) {
            cover.over(window);
        }
    }

    /** Locks, since the user wants it. */
    void lock() {
        lock.accept(texts.get("guard.locked.byUser"));
    }

    /** Hides all that is on show, or shows it again. */
    void cover() {
        if (cover.lies()) {
            cover.lift();
        } else {
            cover.lay();
        }
    }

    /**
     * Closes whatever lies over the page, forgets what was copied, and guards no longer. Of a frame that is in no
     * window nothing lies over the page: none is closed.
     */
    void leave() {
        cover.lift();
        Scene scene = room.getScene();
        if (scene != null) {
            if (scene.getWindow() != null) {
                EveryWindow.closeOthers(scene.getWindow());
            }
            moved(scene, null);
        }
        OwnClipboard.clear();
    }
}
