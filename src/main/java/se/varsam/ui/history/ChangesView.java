package se.varsam.ui.history;

import java.util.function.Function;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.util.Callback;

import org.jspecify.annotations.Nullable;

import se.varsam.domain.child.ChildId;
import se.varsam.i18n.Texts;
import se.varsam.ui.history.ChangesViewModel.Period;
import se.varsam.ui.kit.ChoiceWords;
import se.varsam.ui.kit.EmptyState;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Screen;

/** The page Ändringar: who did what with a child's file, and when. */
@SuppressWarnings("NullAway.Init") // filled by the FXML loader
public final class ChangesView implements Screen {
    /** Width of a day and a time, in text sizes. */
    private static final double MOMENT = 10.5;
    /** Width of most names, in text sizes. */
    private static final double NAME = 10.8;

    private final ChildId id;
    private final Texts texts;
    private final Navigator navigator;
    private final ChangesViewModel model;
    private final Parent root;

    @FXML
    private Label who;
    @FXML
    private HBox actions;
    @FXML
    private ComboBox<ChangeGroup> group;
    @FXML
    private ComboBox<Period> period;
    @FXML
    private Label count;
    @FXML
    private TableView<ChangeLine> table;
    @FXML
    private TableColumn<ChangeLine, String> when;
    @FXML
    private TableColumn<ChangeLine, String> by;
    @FXML
    private TableColumn<ChangeLine, String> what;
    @FXML
    private TableColumn<ChangeLine, String> from;
    @FXML
    private TableColumn<ChangeLine, String> to;
    @FXML
    private TextArea before;
    @FXML
    private TextArea after;

    /** The page of a child; read when made. */
    public ChangesView(ChildId id, HistoryDesk desk, Navigator navigator) {
        this.id = id;
        this.texts = desk.texts();
        this.navigator = navigator;
        this.model = new ChangesViewModel(id, desk);
        this.root = Fxml.load(this, texts);
        model.load();
    }

    @FXML
    private void initialize() {
        text(when, ChangeLine::when);
        // a day and a time whole, however large the text
        when.minWidthProperty().bind(count.fontProperty().map(font -> font.getSize() * MOMENT));
        when.maxWidthProperty().bind(when.minWidthProperty());
        text(by, ChangeLine::who);
        by.minWidthProperty().bind(count.fontProperty().map(font -> font.getSize() * NAME));
        count.fontProperty().subscribe(_ -> fit());
        text(what, ChangeLine::what);
        text(from, ChangeLine::from);
        text(to, ChangeLine::to);
        table.setItems(model.lines());
        table.setPlaceholder(new EmptyState("fth-clock", texts.get("history.none")));
        table.getSelectionModel().selectedItemProperty().subscribe(this::show);
        count.textProperty().bind(Bindings.createStringBinding(
                () -> texts.get("history.count", model.lines().size()), model.lines()));
        group.getItems().setAll(ChangeGroup.values());
        group.setConverter(new ChoiceWords<>(value -> texts.get("history.group." + value)));
        group.valueProperty().bindBidirectional(model.group());
        period.getItems().setAll(Period.values());
        period.setConverter(new ChoiceWords<>(value -> texts.get("history.period." + value)));
        period.valueProperty().bindBidirectional(model.period());
        Button reveal = model.veil().button(texts);
        actions.getChildren().addFirst(reveal);
        model.child().subscribe(child -> {
            boolean hidden = child.filter(c -> c.facts().isProtected()).isPresent();
            reveal.setVisible(hidden);
            reveal.setManaged(hidden);
        });
        Runnable named = () -> who.setText(model.child().get().map(child -> model.veil().hides(child)
                ? texts.get("history.who.hidden", child.fileNumber().toString())
                : texts.get("history.who", child.shownName(), child.fileNumber().toString())).orElse(""));
        model.child().subscribe(named);
        model.veil().lifted().subscribe(named);
    }

    /** The table fills its columns anew only when it gets another width itself. */
    @SuppressWarnings({"rawtypes", "unchecked"}) // the policies are for tables of anything, which the type can't say
    private void fit() {
        ((Callback) table.getColumnResizePolicy()).call(new TableView.ResizeFeatures<>(table, null, 0.0));
    }

    // a few lines at most: the whole text is read below the table
    private static void text(TableColumn<ChangeLine, String> column, Function<ChangeLine, String> words) {
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        column.setCellFactory(_ -> new ChangeCell());
        column.setSortable(false);
        column.setReorderable(false);
    }

    private void show(@Nullable ChangeLine line) {
        before.setText(line == null ? "" : line.from());
        after.setText(line == null ? "" : line.to());
    }

    @FXML
    private void openChild() {
        navigator.show(new Place.ChildPage(id));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("history.changes");
    }

    @Override
    public void shown() {
        table.requestFocus();
    }

    @Override
    public void refresh() {
        model.load();
    }
}
