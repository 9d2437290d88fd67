package se.varsam.ui.away;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.ChildSearch;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.i18n.SwedishOrder;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.EmptyState;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Screen;

/** Asks which child is away: typing searches, arrows move, Enter goes on to what to do now. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
public final class WhoIsAwayView implements Screen {
    private final AwayDesk desk;
    private final Texts texts;
    private final Parent root;
    private List<Child> all = List.of();
    private Set<ChildId> away = Set.of();

    @FXML
    private FormRow search;
    @FXML
    private TextField typed;
    @FXML
    private ListView<Child> list;

    /** The page; it is read when made. */
    public WhoIsAwayView(AwayDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        this.root = Fxml.load(this, texts);
        refresh();
    }

    /** All children: those who are away first, then by name. */
    private record Read(List<Child> all, Set<ChildId> away) {
        static Read of(List<Child> children, Set<ChildId> away) {
            return new Read(children.stream().sorted(Comparator.comparing((Child c) -> !away.contains(c.id()))
                    .thenComparing(Child::listedName, new SwedishOrder())).toList(), away);
        }
    }

    @FXML
    private void initialize() {
        typed.textProperty().subscribe(_ -> show());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
                int at = list.getSelectionModel().getSelectedIndex() + (key.getCode() == KeyCode.DOWN ? 1 : -1);
                list.getSelectionModel().select(Math.clamp(at, 0, Math.max(0, list.getItems().size() - 1)));
                list.scrollTo(Math.max(0, at));
                key.consume();
            }
        });
        search.setOnEnter(this::go);
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                go();
                key.consume();
            }
        });
        list.setCellFactory(_ -> new Line());
    }

    private void show() {
        list.getItems().setAll(typed.getText().isBlank() ? all : new ChildSearch(typed.getText()).in(all));
        list.getSelectionModel().selectFirst();
        list.setPlaceholder(new EmptyState("fth-search", texts.get("away.who.nothing")));
    }

    private void go() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::go);
    }

    private void go(Child child) {
        desk.navigator().show(new Place.Away(child.id()));
    }

    @FXML
    private void newChild() {
        desk.navigator().show(new Place.NewChild());
    }

    private String words(Child child) {
        return away.contains(child.id())
                ? texts.get("away.who.lasts", child.listedNameAndNumber())
                : child.listedNameAndNumber();
    }

    /** A child by name and number; a click goes on. */
    private final class Line extends ListCell<Child> {
        Line() {
            setOnMouseClicked(click -> {
                if (!isEmpty() && click.isStillSincePress()) {
                    go(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Child child, boolean empty) {
            super.updateItem(child, empty);
            setText(child == null || empty ? null : words(child));
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("away.who.title");
    }

    @Override
    public void shown() {
        search.focus();
    }

    @Override
    public void refresh() {
        desk.background().run(() -> Read.of(desk.children().all(), desk.episodes().current().stream()
                .map(MissingEpisode::child).collect(Collectors.toSet())), read -> {
                    all = read.all();
                    away = read.away();
                    show();
                });
    }
}
