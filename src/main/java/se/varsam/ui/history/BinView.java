package se.varsam.ui.history;

import java.util.Optional;
import java.util.stream.Stream;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

import se.varsam.domain.child.ChildId;
import se.varsam.i18n.Texts;
import se.varsam.service.port.Bin.Kind;
import se.varsam.ui.kit.ChoiceWords;
import se.varsam.ui.kit.EmptyState;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Screen;

/** The page Papperskorg: all that was removed; Enter or the button brings the chosen thing back. */
@SuppressWarnings("NullAway.Init") // filled by the FXML loader
public final class BinView implements Screen {
    private final Optional<ChildId> child;
    private final Texts texts;
    private final Navigator navigator;
    private final BinViewModel model;
    private final Parent root;
    private int place;
    private boolean filling;

    @FXML
    private HBox actions;
    @FXML
    private Button back;
    @FXML
    private Button restore;
    @FXML
    private ComboBox<Optional<Kind>> kind;
    @FXML
    private ListView<BinLine> list;

    /** The page of a child, or of the whole register; read when made. */
    public BinView(Optional<ChildId> child, HistoryDesk desk, Navigator navigator) {
        this.child = child;
        this.texts = desk.texts();
        this.navigator = navigator;
        this.model = new BinViewModel(child, desk);
        this.root = Fxml.load(this, texts);
        model.load();
    }

    @FXML
    private void initialize() {
        back.setText(texts.get(child.isPresent() ? "history.child" : "history.bin.preferences"));
        Button reveal = model.veil().button(texts);
        reveal.visibleProperty().bind(model.hiding());
        reveal.managedProperty().bind(model.hiding());
        actions.getChildren().addFirst(reveal);
        kind.getItems().setAll(Stream.concat(Stream.of(Optional.<Kind>empty()),
                Stream.of(Kind.values()).filter(k -> child.isEmpty() || k != Kind.PHRASE).map(Optional::of)).toList());
        kind.setConverter(new ChoiceWords<>(
                chosen -> texts.get("history.bin.kind." + chosen.map(Kind::name).orElse("ALL"))));
        kind.valueProperty().bindBidirectional(model.kind());
        list.setItems(model.lines());
        list.setCellFactory(_ -> new BinCell());
        list.setPlaceholder(new EmptyState("fth-trash-2", texts.get("history.bin.none")));
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                restore();
                key.consume();
            }
        });
        restore.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        list.getSelectionModel().selectedIndexProperty().addListener((_, _, at) -> {
            if (at.intValue() >= 0 && !filling) {
                place = at.intValue();
            }
        });
        model.lines().addListener((ListChangeListener<BinLine>) _ -> keepPlace());
    }

    /** What follows the thing brought back comes next. */
    private void keepPlace() {
        filling = true;
        list.getSelectionModel().clearSelection();
        list.getSelectionModel().select(Math.min(place, list.getItems().size() - 1));
        filling = false;
    }

    @FXML
    private void restore() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(model::restore);
    }

    @FXML
    private void openBack() {
        navigator.show(child.<Place>map(Place.ChildPage::new).orElseGet(Place.Preferences::new));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("history.bin");
    }

    @Override
    public void shown() {
        list.requestFocus();
    }

    @Override
    public void refresh() {
        model.load();
    }
}
