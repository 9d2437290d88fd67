package se.varsam.ui.child;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import se.varsam.domain.child.ChildId;
import se.varsam.i18n.Texts;
import se.varsam.ui.child.ChildListViewModel.Filter;
import se.varsam.ui.child.ChildOrder.By;
import se.varsam.ui.kit.ColumnWidths;
import se.varsam.ui.kit.EmptyState;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Screen;

/** The list of children (<i>Barn</i>): typing searches, arrows move, Enter opens, Ctrl+N makes a new card. */
@SuppressWarnings("NullAway.Init") // the FXML loader fills the fields
public final class ChildListView implements Screen {
    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    /** From which width, in pixels, every column has room. */
    private static final double ROOMY = 840;
    /** From which width the age has room too; the 18th birthday tells as much. */
    private static final double ROOM_FOR_AGE = 690;

    @FXML
    private TextField search;
    @FXML
    private HBox filters;
    @FXML
    private Label count;
    @FXML
    private StackPane reveal;
    @FXML
    private Button create;
    @FXML
    private StackPane above;
    @FXML
    private TableView<ChildRow> table;
    @FXML
    private TableColumn<ChildRow, String> name;
    @FXML
    private TableColumn<ChildRow, se.varsam.domain.child.FileNumber> fileNumber;
    @FXML
    private TableColumn<ChildRow, ChildRow.Dated> age;
    @FXML
    private TableColumn<ChildRow, ChildRow.Dated> adultOn;
    @FXML
    private TableColumn<ChildRow, String> asylum;
    @FXML
    private TableColumn<ChildRow, List<CardMark>> status;

    private final ChildDesk desk;
    private final Navigator navigator;
    private final Texts texts;
    private final ChildListViewModel model;
    private final TypedDays days;
    private final Start start;
    private final Parent root;

    /** What the page begins with. */
    public enum Start {
        /** The list alone. */
        LIST,
        /** The form for a new child, above the list. */
        NEW_CHILD
    }

    /** The list; it is read when made. */
    public ChildListView(ChildDesk desk, Navigator navigator, Texts texts) {
        this(desk, navigator, texts, Start.LIST);
    }

    /** The same, begun with something. */
    public ChildListView(ChildDesk desk, Navigator navigator, Texts texts, Start start) {
        this.start = start;
        this.desk = desk;
        this.navigator = navigator;
        this.texts = texts;
        this.model = new ChildListViewModel(desk, texts);
        this.days = TypedDays.on(desk.today().real());
        model.load(); // read while the page is made
        this.root = Fxml.load(this, texts);
    }

    @FXML
    private void initialize() {
        columns();
        table.setItems(sorted());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setRowFactory(_ -> row());
        search.textProperty().bindBidirectional(model.search());
        filters();
        reveal.getChildren().setAll(model.veil().button(texts));
        create.setOnAction(_ -> startNew());
        model.loaded().subscribe(_ -> {
            told();
            settle();
        });
        model.rows().subscribe(this::told);
        keys();
    }

    private SortedList<ChildRow> sorted() {
        var sorted = new SortedList<>(model.rows());
        table.setSortPolicy(_ -> {
            sorted.setComparator(order());
            return true;
        });
        return sorted;
    }

    /** By the columns that were clicked; as it comes, by name or best found first, when none was. */
    private @Nullable Comparator<ChildRow> order() {
        return table.getSortOrder().stream().map(column -> {
            Comparator<ChildRow> up = model.order((By) column.getUserData());
            return column.getSortType() == SortType.DESCENDING ? up.reversed() : up;
        }).reduce(Comparator::thenComparing).orElse(null);
    }

    private void columns() {
        value(name, By.NAME, ChildRow::name);
        Cells.text(name, text -> text);
        value(fileNumber, By.FILE_NUMBER, ChildRow::fileNumber);
        value(age, By.AGE, ChildRow::age);
        Cells.text(age, ChildRow.Dated::words);
        value(adultOn, By.ADULT, ChildRow::adult);
        Cells.text(adultOn, ChildRow.Dated::words);
        value(asylum, By.ASYLUM, row -> texts.of(row.asylum()));
        value(status, ChildRow::marks);
        var widths = new ColumnWidths(table, count);
        widths.onlyAbove(ROOMY, asylum);
        widths.onlyAbove(ROOM_FOR_AGE, age);
        Cells.lasting(status, this::chips);
    }

    private static <T> void value(TableColumn<ChildRow, T> column, By by, Function<ChildRow, T> value) {
        column.setUserData(by);
        value(column, value);
    }

    private static <T> void value(TableColumn<ChildRow, T> column, Function<ChildRow, T> value) {
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(value.apply(row.getValue())));
    }

    private Node chips(List<CardMark> marks) {
        var box = new HBox();
        box.getStyleClass().add("chips");
        marks.forEach(mark -> box.getChildren().add(mark.chip(texts)));
        if (marks.size() > 1) {
            Tooltip.install(box, new Tooltip(
                    marks.stream().map(mark -> mark.word(texts)).collect(Collectors.joining(", "))));
        }
        return box;
    }

    private TableRow<ChildRow> row() {
        var row = new TableRow<ChildRow>();
        row.setOnMouseClicked(click -> {
            if (!row.isEmpty() && click.isStillSincePress()) {
                open(row.getItem().id());
            }
        });
        return row;
    }

    private void filters() {
        var group = new ToggleGroup();
        for (Filter filter : Filter.values()) {
            var button = new ToggleButton(texts.get("child.list.filter." + filter));
            button.setId("filter-" + filter);
            button.setToggleGroup(group);
            button.setSelected(filter == model.filter().get());
            button.setMinWidth(Button.USE_PREF_SIZE);
            button.getStyleClass().add(switch (filter) {
                case OPEN -> "left-pill";
                case CLOSED -> "center-pill";
                case ALL -> "right-pill";
            });
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.filter().set(filter);
            });
            filters.getChildren().add(button);
        }
    }

    private void told() {
        reveal.setVisible(model.hasProtected());
        reveal.setManaged(model.hasProtected());
        count.setText(texts.get("child.list.count", model.rows().size()));
        if (model.rows().isEmpty()) { // else it isn't seen, and each key stroke would make one
            table.setPlaceholder(placeholder());
        }
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    /** Laid out twice before it is seen: the scroll bar that comes with the lines makes the columns narrower. */
    private void settle() {
        if (table.getScene() != null) {
            table.applyCss();
            table.layout();
        }
    }

    private Node placeholder() {
        if (!model.loaded().get()) {
            return new Label();
        }
        if (model.all().isEmpty()) {
            return new EmptyState("fth-users", texts.get("child.list.empty"), texts.get("child.list.new"),
                    this::startNew);
        }
        boolean searched = !model.search().get().isBlank();
        return new EmptyState("fth-search", texts.get(searched ? "child.list.nothing" : "child.list.none-in-filter"));
    }

    private void keys() {
        search.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            switch (key.getCode()) {
                case DOWN, UP -> {
                    int step = key.getCode() == KeyCode.DOWN ? 1 : -1;
                    int at = table.getSelectionModel().getSelectedIndex() + step;
                    table.getSelectionModel().select(Math.clamp(at, 0, Math.max(0, table.getItems().size() - 1)));
                    table.scrollTo(Math.max(0, at));
                    key.consume();
                }
                case ENTER -> openSelected(key);
                case ESCAPE -> search.clear();
                default -> {
                    // typed into the field
                }
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openSelected(key);
            }
        });
        table.addEventHandler(KeyEvent.KEY_TYPED, key -> {
            if (!key.isShortcutDown() && !key.isAltDown() && key.getCharacter().codePoints().anyMatch(c -> c > ' ')
                    && key.getCharacter().charAt(0) != 127) {
                search.requestFocus();
                search.appendText(key.getCharacter());
                search.end();
            }
        });
        search.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                search.requestFocus();
            }
        });
    }

    /** Keys of the page; the frame hands on what it does not use itself. */
    @FXML
    private void pageKey(KeyEvent key) {
        if (NEW.match(key)) {
            startNew();
            key.consume();
        }
    }

    private void openSelected(KeyEvent key) {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(row -> open(row.id()));
        key.consume();
    }

    private void open(ChildId id) {
        navigator.show(new Place.ChildPage(id));
    }

    private void startNew() {
        if (above.isVisible()) {
            focusNew();
            return;
        }
        var fresh = new NewChildViewModel(desk, days, model::all, this::open);
        above.getChildren().setAll(new NewChildPanel(fresh, days, texts, this::open, this::closeNew).build());
        showAbove(true);
        focusNew();
    }

    private void focusNew() {
        Optional.ofNullable(above.lookup("#new-FIRST_NAME")).ifPresent(Node::requestFocus);
    }

    private void closeNew() {
        above.getChildren().clear();
        showAbove(false);
        search.requestFocus();
    }

    private void showAbove(boolean shown) {
        above.setVisible(shown);
        above.setManaged(shown);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("child.list.title");
    }

    @Override
    public void shown() {
        if (start == Start.NEW_CHILD) {
            startNew();
        } else {
            search.requestFocus();
        }
    }
}
