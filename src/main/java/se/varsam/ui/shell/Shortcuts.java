package se.varsam.ui.shell;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/**
 * The keys of the commands, wherever in the window the keyboard is. Undo and redo come before the field that has the
 * keyboard, which would swallow them: a text field first takes back typing of its own, while there is some.
 */
final class Shortcuts {
    private final Consumer<Command> run;
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
    private final EventHandler<KeyEvent> early = this::early;

    /** The keys of all commands, which {@code run} carries out. */
    Shortcuts(Consumer<Command> run) {
        this.run = run;
        Arrays.stream(Command.values()).filter(command -> command != Command.UNDO && command != Command.REDO)
                .forEach(command -> command.keys().forEach(key -> keys.put(key, () -> run.accept(command))));
    }

    /** Takes the keys from one window to another; none is where the frame is not on show. */
    void moved(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            keys.forEach((key, action) -> before.getAccelerators().remove(key, action));
            before.removeEventFilter(KeyEvent.KEY_PRESSED, early);
        }
        if (now != null) {
            now.getAccelerators().putAll(keys);
            now.addEventFilter(KeyEvent.KEY_PRESSED, early);
        }
    }

    private void early(KeyEvent event) {
        if (pressed(Command.UNDO, event)) {
            if (event.getTarget() instanceof TextInputControl field && field.isUndoable()) {
                field.undo();
            } else {
                run.accept(Command.UNDO);
            }
            event.consume();
        } else if (pressed(Command.REDO, event)) {
            if (event.getTarget() instanceof TextInputControl field && field.isRedoable()) {
                field.redo();
            } else {
                run.accept(Command.REDO);
            }
            event.consume();
        }
    }

    private static boolean pressed(Command command, KeyEvent event) {
        return command.keys().anyMatch(key -> key.match(event));
    }
}
