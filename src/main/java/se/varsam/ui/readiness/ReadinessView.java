package se.varsam.ui.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import se.varsam.domain.readiness.Readiness;
import se.varsam.i18n.SwedishOrder;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.ColumnWidths;
import se.varsam.ui.kit.EmptyState;
import se.varsam.ui.kit.FxPause;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Section;

/** The readiness of the register: the numbers that belong to no child, and below them every child, the worst first. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
public final class ReadinessView implements Screen {
    /** From which width, in pixels, every column has room. */
    private static final double ROOMY = 860;
    /** From which width all but the age of the description have. */
    private static final double ROOM = 640;

    private static final double ROW = 36;
    /** Of the table's head with its lines, in letters. */
    private static final double HEADER = 3;
    private static final int FEWEST = 3;
    /** From so many rows on the table scrolls itself: more are slow to draw at once. */
    private static final int MOST = 20;

    @FXML
    private StackPane revealBox;
    @FXML
    private Section own;
    @FXML
    private Label about;
    @FXML
    private TableView<Readiness> table;
    @FXML
    private TableColumn<Readiness, Readiness> name;
    @FXML
    private TableColumn<Readiness, Readiness> count;
    @FXML
    private TableColumn<Readiness, Readiness> photo;
    @FXML
    private TableColumn<Readiness, Readiness> described;
    @FXML
    private TableColumn<Readiness, Readiness> first;

    private final Texts texts;
    private final ReadinessViewModel model;
    private final ContactsViewModel contacts;
    private final ReadinessWords words;
    private final Parent root;

    /** The page; it is read when made. */
    public ReadinessView(ReadinessDesk desk) {
        this.texts = desk.texts();
        this.words = new ReadinessWords(texts);
        this.model = new ReadinessViewModel(desk);
        this.contacts = new ContactsViewModel(desk, FxPause::whileTyping);
        this.root = Fxml.load(this, texts);
        contacts.load();
        model.load();
    }

    @FXML
    private void initialize() {
        var why = new Label(texts.get("readiness.own.about"));
        why.setWrapText(true);
        why.setMinHeight(Label.USE_PREF_SIZE);
        why.getStyleClass().add("quiet");
        own.getContent().addAll(why, new ContactGrid(contacts, texts));
        revealBox.getChildren().setAll(model.veil().button(texts));
        column(name, model::name, Comparator.comparing(model::name, new SwedishOrder()));
        column(count, words::count, Readiness.WORST_FIRST);
        column(photo, words::photo, Comparator.comparing(r -> r.photographed().orElse(LocalDate.MIN)));
        column(described, words::description, Comparator.comparing(r -> r.described().orElse(LocalDate.MIN)));
        column(first, words::first, Readiness.WORST_FIRST);
        var widths = new ColumnWidths(table, about);
        widths.onlyAbove(ROOMY, described);
        widths.fillFrom(ROOM);
        var sorted = new javafx.collections.transformation.SortedList<>(model.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setRowFactory(_ -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(model::open);
                key.consume();
            }
        });
        table.setFixedCellSize(ROW);
        about.fontProperty().subscribe(_ -> grow());
        model.rows().subscribe(this::told);
        model.loaded().subscribe(_ -> told());
    }

    /** As tall as its rows, so that the page alone scrolls. */
    private void grow() {
        int rows = Math.clamp(table.getItems().size(), FEWEST, MOST);
        double height = ROW * rows + HEADER * about.getFont().getSize();
        table.setMinHeight(height);
        table.setPrefHeight(height);
    }

    private static void column(TableColumn<Readiness, Readiness> column, Function<Readiness, String> words,
            Comparator<Readiness> order) {
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setComparator(order);
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Readiness item, boolean empty) {
                super.updateItem(item, empty);
                String text = item == null || empty ? "" : words.apply(item);
                setText(text);
                setTooltip(text.isEmpty() ? null : new Tooltip(text));
            }
        });
    }

    private TableRow<Readiness> row() {
        var row = new TableRow<Readiness>();
        row.setOnMouseClicked(click -> {
            if (!row.isEmpty() && click.isStillSincePress()) {
                model.open(row.getItem());
            }
        });
        return row;
    }

    private void told() {
        revealBox.setVisible(model.hasProtected());
        revealBox.setManaged(model.hasProtected());
        Node nothing = model.loaded().get()
                ? new EmptyState("fth-users", texts.get("readiness.empty"))
                : new Label(texts.get("readiness.reading"));
        table.setPlaceholder(nothing);
        grow();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("readiness.title");
    }

    @Override
    public void shown() {
        table.requestFocus();
    }

    @Override
    public void leave() {
        contacts.leave();
    }
}
