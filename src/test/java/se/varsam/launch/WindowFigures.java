package se.varsam.launch;

import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.launch.FeltTime.Felt;
import se.varsam.service.Session;
import se.varsam.ui.kit.Place;
import se.varsam.ui.shell.FrameView;

/** What is felt in the real window over one open register, by name of what is done. */
final class WindowFigures {
    private static final int WARM = 6;
    private static final String TYPED = "saraexemöv0012";

    private final ProgramWindow window;
    private final FeltTime time;
    private final int times;
    private final List<Child> children;

    /** The window shows the register; each thing is done so many times. */
    WindowFigures(ProgramWindow window, Session session, int times) {
        this.times = times;
        this.window = window;
        this.time = new FeltTime(window.tools());
        this.children = session.children().all();
    }

    private FrameView frame() {
        return window.frame().orElseThrow();
    }

    private void show(Place place) {
        frame().show(place);
    }

    Felt overview() {
        return time.measure(WARM, times, _ -> show(new Place.About()), _ -> show(new Place.Today()),
                () -> find("#columns") instanceof Node columns && columns.isVisible());
    }

    Felt childPage() {
        return time.measure(WARM, times, _ -> show(new Place.About()), i -> show(new Place.ChildPage(id(i))),
                () -> find("#name") instanceof Label name && !name.getText().isEmpty());
    }

    Felt changes() {
        return time.measure(WARM, times, _ -> show(new Place.About()), i -> show(new Place.Changes(id(i))),
                () -> !table().getItems().isEmpty());
    }

    Felt list() {
        return time.measure(WARM, times, _ -> show(new Place.About()), _ -> show(new Place.ChildList()),
                () -> !table().getItems().isEmpty());
    }

    Felt filter() {
        return time.measure(WARM, times, i -> fire("#filter-OPEN"), i -> fire("#filter-ALL"),
                () -> table().getItems().size() == children.size());
    }

    Felt sort() {
        return time.measure(WARM, times, _ -> table().getSortOrder().clear(),
                i -> sortBy(table(), i % 2), () -> table().getSortOrder().size() == 1);
    }

    private static <T> void sortBy(TableView<T> table, int column) {
        table.getSortOrder().add(table.getVisibleLeafColumn(column));
    }

    /** In the field above all pages; a word is begun anew when it has been typed. */
    Felt key() {
        return time.measure(TYPED.length(), 2 * times, i -> {
            TextField field = field();
            field.requestFocus();
            if (i % 4 == 0) {
                field.clear();
            }
        }, i -> type(field(), TYPED.substring(i % TYPED.length(), i % TYPED.length() + 1)),
                () -> Window.getWindows().stream().map(w -> w.getScene().getRoot().lookup("#suggestions"))
                        .anyMatch(list -> list instanceof ListView<?>));
    }

    /** In the field above the list of children, all of them, which each key narrows. */
    Felt keyInList() {
        return time.measure(TYPED.length(), 2 * times, i -> {
            if (i % 4 == 0) {
                listField().clear();
            }
        }, i -> type(listField(), TYPED.substring(i % TYPED.length(), i % TYPED.length() + 1)),
                () -> !listField().getText().isEmpty());
    }

    private TextField listField() {
        return (TextField) Objects.requireNonNull(table().getParent().lookup("#search"));
    }

    private static void type(TextField field, String character) {
        for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(field, new KeyEvent(kind, kind == KeyEvent.KEY_TYPED ? character : "", "",
                    KeyCode.UNDEFINED, false, false, false, false));
        }
    }

    private TextField field() {
        return (TextField) Objects.requireNonNull(frame().root().lookup("#search.text-field"));
    }

    private TableView<?> table() {
        return (TableView<?>) Objects.requireNonNull(find(".table-view"));
    }

    private void fire(String id) {
        ((ToggleButton) Objects.requireNonNull(find(id))).fire();
    }

    private Node find(String id) {
        return frame().root().lookup(id);
    }

    private ChildId id(int number) {
        return children.get((int) (number * 7919L % children.size())).id();
    }
}
