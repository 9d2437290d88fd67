package se.varsam.ui.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogKind;
import se.varsam.domain.shared.DateRange;
import se.varsam.domain.shared.PartialDate;
import se.varsam.domain.shared.TypedDate;
import se.varsam.domain.shared.TypedDate.Precision;
import se.varsam.i18n.Texts;
import se.varsam.service.LogSurvey.Found;
import se.varsam.ui.history.LogViewModel.Behind;
import se.varsam.ui.history.LogViewModel.Reach;
import se.varsam.ui.kit.ChoiceWords;
import se.varsam.ui.kit.ColumnWidths;
import se.varsam.ui.kit.DateField;
import se.varsam.ui.kit.EmptyState;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Screen;

/** The page Behandlingslogg: what was done in the whole register. */
@SuppressWarnings("NullAway.Init") // filled by the FXML loader
public final class LogView implements Screen {
    /** How many characters a day has, with room. */
    private static final int DAY = 11;
    /** By how many of its lines the width of a choice is measured. */
    private static final int MEASURED = 30;

    private final Texts texts;
    private final LogViewModel model;
    private final ComboBox<Optional<String>> users = new ComboBox<>();
    private final ComboBox<Optional<String>> subjects = new ComboBox<>();
    private final Parent root;

    @FXML
    private FlowPane filters;
    @FXML
    private Label count;
    @FXML
    private HBox clock;
    @FXML
    private Label clockText;
    @FXML
    private HBox check;
    @FXML
    private ProgressBar progress;
    @FXML
    private Label checked;
    @FXML
    private TableView<LogRow> table;
    @FXML
    private TableColumn<LogRow, String> when;
    @FXML
    private TableColumn<LogRow, String> by;
    @FXML
    private TableColumn<LogRow, String> what;
    @FXML
    private TableColumn<LogRow, String> whom;
    @FXML
    private Label line;
    @FXML
    private Button show;
    @FXML
    private TextArea before;
    @FXML
    private TextArea after;

    /** The page; read when made. */
    public LogView(LogDesk desk) {
        this.texts = desk.texts();
        this.model = new LogViewModel(desk);
        model.load(); // read while this is being built
        this.root = Fxml.load(this, texts);
    }

    @FXML
    private void initialize() {
        column(when, entry -> model.line(entry).when());
        column(by, LogEntry::user);
        column(what, entry -> model.line(entry).what());
        column(whom, entry -> entry.subject().orElse(""));
        new ColumnWidths(table, count);
        table.setItems(model.rows());
        table.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        table.setPlaceholder(new Region()); // nobody knows yet whether there is nothing
        count.textProperty().bind(Bindings.createStringBinding(this::counted, model.rows(), model.reach()));
        model.reach().subscribe(reach -> {
            if (reach == Reach.ALL && model.rows().isEmpty()) {
                table.setPlaceholder(new EmptyState("fth-clock", texts.get("history.none")));
            }
        });
        filters();
        model.found().subscribe(this::found);
        model.behind().subscribe(this::reveal);
        model.checking().subscribe(steps -> {
            progress.progressProperty().unbind();
            steps.ifPresent(s -> progress.progressProperty().bind(s.share()));
            showChecked();
        });
        model.checked().subscribe(_ -> showChecked());
    }

    private String counted() {
        return switch (model.reach().get()) {
            case NOTHING -> texts.get("log.fetching");
            case NEWEST -> texts.get("log.counting");
            case ALL -> texts.get("history.count", model.rows().size());
        };
    }

    private static void column(TableColumn<LogRow, String> column, Function<LogEntry, String> words) {
        column.setCellValueFactory(
                cell -> Bindings.createStringBinding(() -> cell.getValue().line().get().map(words).orElse(""),
                        cell.getValue().line()));
        column.setSortable(false);
        column.setReorderable(false);
    }

    private void filters() {
        var kinds = new ComboBox<Optional<LogKind>>();
        offer(kinds, List.of(LogKind.values()));
        offer(users, List.of());
        offer(subjects, List.of());
        filters.getChildren().setAll(day("from", model.first(), PartialDate::earliest),
                day("to", model.last(), PartialDate::latest),
                choice("kind", model.kind(), kinds, texts::of),
                choice("user", model.user(), users, name -> name),
                choice("subject", model.subject(), subjects, number -> number));
    }

    private FormRow day(String name, ObjectProperty<Optional<LocalDate>> value,
            Function<PartialDate, LocalDate> which) {
        var range = DateRange.past(model.today());
        var field = new DateField(typed -> {
            var day = new TypedDate(model.today(), range, Precision.WHOLE).read(typed);
            return day.refusal().isEmpty()
                    ? day
                    : new TypedDate(model.today(), range, Precision.PARTIAL).read(typed);
        }, texts);
        field.input().setId("log-" + name);
        field.input().setPrefColumnCount(DAY);
        field.input().setPromptText(texts.get("note.filter.day"));
        field.value().subscribe(day -> value.set(day.map(which)));
        var row = new FormRow(texts.get("log.filter." + name), field);
        field.input().textProperty().subscribe(_ -> row.setError(Optional.empty()));
        row.setOnLeave(() -> row.setError(field.problem()));
        return row;
    }

    private <T> FormRow choice(String name, ObjectProperty<Optional<T>> value, ComboBox<Optional<T>> box,
            Function<T, String> words) {
        box.setId("log-" + name);
        box.getProperties().put("comboBoxRowsToMeasureWidth", MEASURED); // of ten thousand files, JavaFX measures all
        box.setConverter(new ChoiceWords<>(one -> one.map(words).orElseGet(() -> texts.get("log.filter.all"))));
        box.valueProperty().bindBidirectional(value);
        return new FormRow(texts.get("log.filter." + name), box);
    }

    private static <T> void offer(ComboBox<Optional<T>> box, List<T> from) {
        Optional<T> chosen = Optional.ofNullable(box.getValue()).orElse(Optional.empty());
        box.getItems().setAll(Stream.concat(Stream.of(Optional.<T>empty()), from.stream().map(Optional::of)).toList());
        box.setValue(box.getItems().contains(chosen) ? chosen : Optional.empty());
    }

    /** Its line has its place before anything is known, so that nothing moves when it is. */
    private void found(Optional<Found> found) {
        found.ifPresent(f -> {
            offer(users, f.users());
            offer(subjects, f.subjects());
        });
        boolean isSetBack = found.flatMap(Found::setBacks).filter(backs -> !backs.isEmpty()).isPresent();
        clock.getStyleClass().setAll(isSetBack ? List.of("notice", "notice-soon") : List.of("log-clock", "quiet"));
        clockText.setText(model.clock());
    }

    private void choose(@Nullable LogRow row) {
        if (row == null) {
            line(Optional.empty());
        } else {
            row.line().subscribe(entry -> {
                if (row.equals(table.getSelectionModel().getSelectedItem())) {
                    line(entry);
                }
            });
        }
    }

    private void line(Optional<LogEntry> entry) {
        model.choose(entry);
        line.setText(entry.map(e -> texts.get("log.line", e.number(), model.line(e).when(), e.user(),
                model.line(e).what(), e.subject().orElse(""))).orElseGet(() -> texts.get("log.choose")));
        reveal(model.behind().get());
    }

    private void reveal(Optional<Behind> behind) {
        show.setDisable(table.getSelectionModel().getSelectedItem() == null || behind.isPresent());
        before.setText(behind.map(Behind::from).orElse(""));
        after.setText(behind.map(Behind::to).orElse(""));
        behind.filter(b -> !b.who().isEmpty()).ifPresent(b -> line.setText(line.getText() + " · " + b.who()));
    }

    private void showChecked() {
        boolean goes = model.checking().get().isPresent();
        progress.setVisible(goes);
        progress.setManaged(goes);
        checked.setText(goes ? texts.get("log.check.goes") : model.checked().get().orElse(""));
        check.setVisible(!checked.getText().isEmpty());
        check.setManaged(!checked.getText().isEmpty());
    }

    @FXML
    private void show() {
        model.reveal();
    }

    @FXML
    private void check() {
        model.check();
    }

    @FXML
    private void review() {
        model.review();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("log.title");
    }

    @Override
    public void shown() {
        table.requestFocus();
    }

    @Override
    public void refresh() {
        model.load();
    }

    @Override
    public void leave() {
        model.leave();
    }
}
