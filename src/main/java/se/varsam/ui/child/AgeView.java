package se.varsam.ui.child;

import java.util.List;
import java.util.function.Function;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.BirthDateHistory;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.i18n.Texts;
import se.varsam.ui.child.AgeActions.Standing;
import se.varsam.ui.child.AgeChange.What;
import se.varsam.ui.kit.Chip;
import se.varsam.ui.kit.ColumnWidths;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Tone;

/** A child's birth-date history with what-if. */
@SuppressWarnings("NullAway.Init") // the FXML loader fills the fields
public final class AgeView implements Screen {
    /** From which width, in pixels, every column has room. */
    private static final double ROOMY = 800;
    /** From which width the 18th birthday has room too, which the words below the table tell of the one in force. */
    private static final double ROOM_FOR_BIRTHDAY = 690;

    @FXML
    private ScrollPane scroll;
    @FXML
    private Button back;
    @FXML
    private Label who;
    @FXML
    private Button add;
    @FXML
    private TableView<AgeDecision> history;
    @FXML
    private TableColumn<AgeDecision, AgeDecision> kind;
    @FXML
    private TableColumn<AgeDecision, AgeDecision> birthDate;
    @FXML
    private TableColumn<AgeDecision, AgeDecision> adultOn;
    @FXML
    private TableColumn<AgeDecision, AgeDecision> validFrom;
    @FXML
    private TableColumn<AgeDecision, AgeDecision> source;
    @FXML
    private TableColumn<AgeDecision, AgeDecision> state;
    @FXML
    private Label why;
    @FXML
    private FlowPane actions;
    @FXML
    private VBox step;

    private final ChildId id;
    private final Navigator navigator;
    private final Texts texts;
    private final AgeViewModel model;
    private final AgeStepPane steps;
    private final Parent root;

    /** The history of a child; it is read when made. */
    public AgeView(ChildId id, ChildDesk desk, Navigator navigator, Texts texts) {
        this.id = id;
        this.navigator = navigator;
        this.texts = texts;
        TypedDays days = TypedDays.on(desk.today().real());
        this.model = new AgeViewModel(id, desk, days, texts);
        this.steps = new AgeStepPane(model, days, texts);
        this.root = Fxml.load(this, texts);
        model.load();
    }

    @FXML
    private void initialize() {
        back.setGraphic(new FontIcon("fth-arrow-left"));
        back.setOnAction(_ -> navigator.show(new Place.ChildPage(id)));
        add.setOnAction(_ -> model.add());
        column(kind, entry -> text(texts.of(entry.kind())));
        column(birthDate, entry -> text(entry.birthDate().toString()));
        column(adultOn, entry -> text(adultOn(entry)));
        column(validFrom, entry -> text(entry.validFrom().toString()));
        column(source, this::source);
        column(state, this::state);
        var widths = new ColumnWidths(history, why);
        widths.onlyAbove(ROOMY, source);
        widths.onlyAbove(ROOM_FOR_BIRTHDAY, adultOn);
        history.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        history.setPlaceholder(text(texts.get("child.age.empty")));
        history.prefHeightProperty().bind(Bindings.max(1, Bindings.size(history.getItems())).add(1.15)
                .multiply(history.getFixedCellSize()));
        history.setMinHeight(Label.USE_PREF_SIZE);
        history.getSelectionModel().selectedItemProperty().subscribe(this::offer);
        model.child().subscribe(child -> child.ifPresent(this::show));
        steps.showIn(step);
        model.step().subscribe(now -> {
            if (!(now instanceof AgeViewModel.Step.Reading)) {
                bringIntoSight();
            }
        });
    }

    private void bringIntoSight() {
        scroll.applyCss();
        scroll.layout();
        double room = scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(room <= 0 ? 0 : Math.min(1, step.getBoundsInParent().getMinY() / room));
    }

    private void show(Child child) {
        who.setText(child.listedNameAndNumber());
        BirthDateHistory ages = child.birthDates();
        history.getItems().setAll(ages.entries().reversed());
        history.getSelectionModel().clearSelection();
        ages.inForce().ifPresent(history.getSelectionModel()::select);
        why.setText(ages.inForce().map(entry -> texts.get("child.age.why",
                entry.birthDate().toString(), texts.get("child.age.why." + AgeActions.why(entry, ages)))).orElse(""));
    }

    private void offer(@Nullable AgeDecision entry) {
        actions.getChildren().clear();
        if (entry != null) {
            AgeActions.of(entry, ages()).forEach(what -> actions.getChildren().add(button(what, entry)));
        }
    }

    private BirthDateHistory ages() {
        return model.child().get().map(Child::birthDates).orElse(BirthDateHistory.EMPTY);
    }

    private Button button(What what, AgeDecision entry) {
        var button = new Button(texts.get("child.age.do." + what));
        button.setId("age-" + what.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        button.getStyleClass().add("small");
        button.setOnAction(_ -> {
            switch (what) {
                case CORRECTED -> model.correct(entry);
                case CHOSEN -> model.choose(entry);
                case REMOVED -> model.ask(AgeChange.remove(entry));
                case APPEALED, STAYED, REVERSED -> model.tell(what, entry);
                default -> model.ask(AgeChange.fate(what, entry, entry.learnedOn()));
            }
        });
        return button;
    }

    private String adultOn(AgeDecision entry) {
        String day = BirthDateHistory.adultOn(entry).toString();
        return entry.birthDate().isWhole() ? day : texts.get("child.adult.earliest", day);
    }

    private Node source(AgeDecision entry) {
        String origin = List.of(entry.origin().decidedBy(),
                entry.origin().decidedOn().map(Object::toString).orElse(""), entry.origin().source()).stream()
                .filter(part -> !part.isEmpty()).collect(java.util.stream.Collectors.joining(" · "));
        Label label = text(origin);
        label.setTooltip(origin.isEmpty() ? null : new Tooltip(origin));
        return label;
    }

    private Node state(AgeDecision entry) {
        var chips = new HBox();
        chips.getStyleClass().add("chips");
        Standing standing = AgeActions.standing(entry, ages());
        String word = switch (standing) {
            case REVERSED -> texts.get("child.age.state.REVERSED", day(entry.fate().reversedOn()));
            case STAYED -> texts.get("child.age.state.STAYED", day(entry.fate().stayedOn()));
            default -> texts.get("child.age.state." + standing);
        };
        chips.getChildren().add(switch (standing) {
            case IN_FORCE -> new Chip(Tone.OK, "fth-check", word);
            case EQUAL -> new Chip(Tone.LATE, "fth-help-circle", word);
            case STAYED -> new Chip(Tone.SOON, "fth-pause", word);
            case REVERSED -> new Chip(Tone.QUIET, "fth-corner-up-left", word);
            case REPLACED -> new Chip(Tone.QUIET, "fth-archive", word);
        });
        if (entry.fate().appealedOn().isPresent()) {
            var appealed = new Chip(Tone.SOON, "fth-repeat", texts.get("child.age.state.APPEALED"));
            appealed.setTooltip(new Tooltip(day(entry.fate().appealedOn())));
            chips.getChildren().add(appealed);
        }
        return chips;
    }

    private static String day(java.util.Optional<java.time.LocalDate> day) {
        return day.map(Object::toString).orElse("");
    }

    private static Label text(String text) {
        return new Label(text);
    }

    private static void column(TableColumn<AgeDecision, AgeDecision> column, Function<AgeDecision, Node> cell) {
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        Cells.node(column, cell);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("child.age.title");
    }
}
