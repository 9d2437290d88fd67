package se.varsam.ui.document;

import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.ColumnWidths;
import se.varsam.ui.kit.EmptyState;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Screen;

/** The page of all approved copies. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
public final class DocumentsView implements Screen {
    /** From which width, in pixels at ordinary text size, every column has room. */
    private static final double ROOMY = 590;
    private static final double SHARED_HEIGHT = 120;

    private final DocumentsViewModel model;
    private final Texts texts;
    private final Parent root;

    @FXML
    private HBox actions;
    @FXML
    private Button print;
    @FXML
    private Button save;
    @FXML
    private Label about;
    @FXML
    private StackPane body;
    @FXML
    private SplitPane split;
    @FXML
    private TableView<SentRow> table;
    @FXML
    private TableColumn<SentRow, String> at;
    @FXML
    private TableColumn<SentRow, String> kind;
    @FXML
    private TableColumn<SentRow, String> file;
    @FXML
    private TableColumn<SentRow, String> recipient;
    @FXML
    private TableColumn<SentRow, String> code;
    @FXML
    private StackPane right;

    /** The page over its model; reads at once. */
    public DocumentsView(DocumentsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.root = Fxml.load(this, texts);
        model.load();
    }

    @FXML
    private void initialize() {
        show(at, SentRow::at);
        show(kind, row -> row.replaces().isEmpty()
                ? row.kind()
                : row.kind() + "\n" + texts.get("document.screen.list.replaces", row.replaces()));
        show(file, SentRow::fileNumber);
        show(recipient, SentRow::recipientAndWay);
        show(code, row -> Moments.shortCode(row.copy().sha256()));
        new ColumnWidths(table, about).fillFrom(ROOMY);
        table.setItems(model.rows());
        table.getSelectionModel().selectedItemProperty()
                .subscribe(row -> model.choose(Optional.ofNullable(row)));
        model.chosen().subscribe(this::showChosen);
        model.rows().addListener((ListChangeListener<SentRow>) _ -> showBody());
        model.isRead().subscribe(_ -> showBody());
    }

    private static void show(TableColumn<SentRow, String> column, Function<SentRow, String> text) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String words, boolean empty) {
                super.updateItem(words, empty);
                setText(empty ? null : words);
                setTooltip(empty || words == null ? null : new Tooltip(words));
            }
        });
    }

    private void showBody() {
        boolean none = model.isRead().get() && model.rows().isEmpty();
        Node content = none
                ? new EmptyState("fth-file-text", texts.get("document.screen.list.none"),
                        texts.get("document.screen.list.none.verb"), model::openChildren)
                : split;
        body.getChildren().setAll(content);
        actions.setVisible(!none);
    }

    private void showChosen(Optional<SentRow> row) {
        print.setDisable(row.isEmpty());
        save.setDisable(row.isEmpty());
        Node shown = row.<Node>map(this::copy)
                .orElseGet(() -> new EmptyState("fth-file-text", texts.get("document.screen.list.choose")));
        right.getChildren().setAll(shown);
    }

    /** The pages of a copy, below them what it gave to whom. */
    private Node copy(SentRow row) {
        var said = new VBox();
        said.setId("shared");
        said.getStyleClass().add("share-lines");
        var scroll = new ScrollPane(said);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("bare");
        scroll.setMaxHeight(SHARED_HEIGHT);
        scroll.setMinHeight(SHARED_HEIGHT);
        scroll.setManaged(false);
        scroll.setVisible(false);
        var pages = new PreviewPane(model.preview(), texts);
        VBox.setVgrow(pages, Priority.ALWAYS);
        model.tell(row, lines -> {
            lines.forEach(line -> said.getChildren().add(wrapped(line)));
            scroll.setManaged(!lines.isEmpty());
            scroll.setVisible(!lines.isEmpty());
        });
        var box = new VBox(pages, scroll);
        box.getStyleClass().add("right");
        return box;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    @FXML
    private void openPeriods() {
        model.openPeriods();
    }

    @FXML
    private void print() {
        model.print();
    }

    @FXML
    private void save() {
        model.save();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("document.screen.list");
    }

    @Override
    public void leave() {
        model.leave();
    }
}
