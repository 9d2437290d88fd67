package se.varsam.ui.kit;

import java.util.List;
import java.util.function.Consumer;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/**
 * All windows of the program, those to come too: dialogs, lists that drop down, menus and hints are windows of their
 * own. Hears what is typed and pointed at in any of them before they do, and of each that comes up. Call on the FX thread.
 */
public final class EveryWindow {
    private final ObservableList<Window> all = Window.getWindows();
    private final EventHandler<InputEvent> filter;
    private final EventHandler<WindowEvent> shown;
    private final ListChangeListener<Window> coming = this::changed;
    private boolean watches;

    /** Does not listen yet; {@code filter} hears all input. */
    public EveryWindow(EventHandler<InputEvent> filter) {
        this(filter, _ -> {});
    }

    /** Does not listen yet; {@code shown} gets each window that comes up from then on, before it is drawn. */
    public EveryWindow(EventHandler<InputEvent> filter, Consumer<Window> shown) {
        this.filter = filter;
        this.shown = event -> {
            if (event.getTarget() instanceof Window window) {
                shown.accept(window);
            }
        };
    }

    /** Listens from now on. */
    public void watch() {
        if (!watches) {
            watches = true;
            all.forEach(this::add);
            all.addListener(coming);
        }
    }

    /** Listens no longer. */
    public void leave() {
        watches = false;
        all.removeListener(coming);
        all.forEach(this::remove);
    }

    private void changed(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::add);
            change.getRemoved().forEach(this::remove);
        }
    }

    private void add(Window window) {
        window.addEventFilter(InputEvent.ANY, filter);
        window.addEventHandler(WindowEvent.WINDOW_SHOWN, shown);
    }

    private void remove(Window window) {
        window.removeEventFilter(InputEvent.ANY, filter);
        window.removeEventHandler(WindowEvent.WINDOW_SHOWN, shown);
    }

    /** Every window but one, the one opened last first: so that what waits within something that waits ends before it. */
    public static void others(Window but, Consumer<Window> action) {
        List.copyOf(Window.getWindows()).reversed().stream().filter(window -> window != but).forEach(action);
    }

    /** Closes every window but one at once: code that waits for an answer gets none. */
    public static void closeOthers(Window but) {
        others(but, Window::hide);
    }
}
