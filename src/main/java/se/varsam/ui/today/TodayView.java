package se.varsam.ui.today;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.varsam.domain.deadline.FirstSight.Counts;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.EmptyState;
import se.varsam.ui.kit.EveryMinute;
import se.varsam.ui.kit.FxPause;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Pause;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.today.TodayViewModel.Content;
import se.varsam.ui.today.TodayViewModel.Horizon;

/** The start page (<i>Översikt</i>). */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
public final class TodayView implements Screen {
    /** How many times the size of a column's title the page is wide where there is room beside the columns. */
    private static final double WIDE = 58;
    /** The same where the columns are full: then the lines need the room more. */
    private static final double FULL_WIDE = 74;
    /** From so many lines on a column is full. */
    private static final int FULL = 20;
    /** A list that holds the first of its lines only, until all are read. */
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");

    private final TodayViewModel model;
    private final Texts texts;
    private final Parent root;
    private final VBox arrived = new VBox();
    private Optional<GapsModel> gaps = Optional.empty();
    private Optional<ReviewNotice> review = Optional.empty();
    private Optional<BackupNoteModel> backups = Optional.empty();
    private final Pause afterPicture = FxPause.untilDrawn();

    @FXML
    private StackPane body;
    @FXML
    private VBox columns;
    @FXML
    private BorderPane middle;
    @FXML
    private VBox awayStrip;
    @FXML
    private FlowPane shared;
    @FXML
    private VBox turningBox;
    @FXML
    private FlowPane turningStrip;
    @FXML
    private Label nowTitle;
    @FXML
    private Label openTitle;
    @FXML
    private Label comingTitle;
    @FXML
    private ListView<TodayLine> now;
    @FXML
    private ListView<TodayLine> open;
    @FXML
    private ListView<TodayLine> coming;
    @FXML
    private ToggleGroup horizons;
    @FXML
    private ToggleButton week;
    @FXML
    private ToggleButton month;
    @FXML
    private ToggleButton quarter;
    @FXML
    private VBox uncheckedBox;
    @FXML
    private Hyperlink uncheckedToggle;
    @FXML
    private ListView<TodayLine> unchecked;

    /** The page over its model; reads at once. */
    public TodayView(TodayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.root = Fxml.load(this, texts);
        EveryMinute.onShow(root, model::loadAway);
        model.load();
    }

    /** The same, with the gaps in readiness beside the columns, or below them where there is no room. */
    public TodayView(TodayViewModel model, GapsModel gaps, Texts texts) {
        this(model, texts);
        this.gaps = Optional.of(gaps);
        var box = new GapsBox(gaps, texts);
        middle.setBottom(box);
        box.setBelow(true);
        columns.visibleProperty().subscribe(_ -> arrange(box));
        middle.widthProperty().subscribe(_ -> arrange(box));
        nowTitle.fontProperty().subscribe(_ -> arrange(box));
        model.counts().subscribe(_ -> arrange(box));
    }

    /** The same, telling above the columns when the log is to be reviewed. */
    public TodayView with(ReviewNotice notice) {
        review = Optional.of(notice);
        columns.getChildren().addFirst(notice);
        return this;
    }

    /** The same, with a line about the register's backups when there is something to say. */
    public TodayView noting(BackupNoteModel note) {
        backups = Optional.of(note);
        columns.getChildren().add(columns.getChildren().size() - 1, new BackupNote(note, texts)); // below what is due
        EveryMinute.onShow(root, note::load);
        return this;
    }

    /** Not before it is known how full the columns are: it would be put there and back again, unseen. */
    private void arrange(GapsBox box) {
        if (!columns.isVisible()) {
            return;
        }
        Counts counts = model.counts().get();
        boolean full = Math.max(counts.now(), Math.max(counts.open(), counts.coming())) > FULL;
        boolean wide = middle.getWidth() > (full ? FULL_WIDE : WIDE) * nowTitle.getFont().getSize();
        if (wide == (middle.getBottom() == box)) {
            middle.setBottom(null);
            middle.setRight(null);
            box.setBelow(!wide);
            if (wide) {
                middle.setRight(box);
            } else {
                middle.setBottom(box);
            }
        }
    }

    @FXML
    private void initialize() {
        column(now, nowTitle, "today.now", model.now(), Counts::now);
        column(open, openTitle, "today.open", model.open(), Counts::open);
        column(coming, comingTitle, "today.coming", model.coming(), Counts::coming);
        chooseHorizon();
        showUnchecked();
        strips();
        model.content().subscribe(this::show);
        columns.visibleProperty().subscribe(this::sayWhatIsEmpty);
        model.horizon().subscribe(() -> sayWhatIsEmpty(columns.isVisible()));
        model.content().addListener((_, before, _) -> {
            if (before == Content.LOADING) {
                settle();
                afterPicture.restart(this::loadRest);
            }
        });
    }

    /** Lists make their rows once they have a height, which by itself would be a picture after all else. */
    private void settle() {
        Optional.ofNullable(root.getScene()).map(Scene::getRoot).ifPresent(whole -> {
            whole.applyCss();
            whole.layout();
        });
    }

    /** What the first picture can do without, and what takes as long as the register is large. */
    private void loadRest() {
        gaps.ifPresent(GapsModel::load);
        model.loadRest();
    }

    @FXML
    private void openReminders() {
        model.openReminders();
    }

    @FXML
    private void openMonth() {
        model.openMonth();
    }

    @FXML
    private void openStandIn() {
        model.openStandIn();
    }

    @FXML
    private void openReadiness() {
        model.openReadiness();
    }

    @FXML
    private void newReminder() {
        model.newReminder();
    }

    private void show(Content content) {
        columns.setVisible(content == Content.COLUMNS);
        body.getChildren().removeIf(shown -> shown != columns); // what is put in again is styled again, all of it
        if (content == Content.NO_CHILDREN) {
            body.getChildren().add(new EmptyState("fth-users", texts.get("today.nochildren"),
                    texts.get("today.nochildren.verb"), model::openChildren));
        }
    }

    /** Nothing until it is known: it would be styled and laid out, unseen. */
    private void sayWhatIsEmpty(boolean known) {
        now.setPlaceholder(placeholder(known, "fth-check-circle", texts.get("today.now.empty")));
        open.setPlaceholder(placeholder(known, "fth-check-circle", texts.get("today.open.empty")));
        coming.setPlaceholder(placeholder(known, "fth-calendar",
                texts.get("today.coming.empty", model.horizon().get().days())));
    }

    private static Node placeholder(boolean known, String icon, String sentence) {
        return known ? new EmptyState(icon, sentence) : new Region();
    }

    private void column(ListView<TodayLine> list, Label title, String key, ObservableList<TodayLine> lines,
            ToIntFunction<Counts> size) {
        items(list, lines);
        Runnable count = () -> {
            int all = size.applyAsInt(model.counts().get());
            title.setText(texts.get(key, all));
            list.pseudoClassStateChanged(FIRST, all > lines.size()); // the thumb would tell that they are all
        };
        lines.addListener((ListChangeListener<TodayLine>) _ -> count.run());
        model.counts().subscribe(count);
        count.run();
        title.setLabelFor(list);
    }

    private void items(ListView<TodayLine> list, ObservableList<TodayLine> lines) {
        list.setItems(lines);
        list.setCellFactory(_ -> new LineCell(model, texts));
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            TodayLine line = list.getSelectionModel().getSelectedItem();
            if (line == null) {
                return;
            }
            switch (key.getCode()) {
                case SPACE -> model.done(line);
                case ENTER -> model.open(line);
                default -> {
                    return;
                }
            }
            key.consume();
        });
        list.focusedProperty().subscribe(focused -> {
            if (focused && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
    }

    private void chooseHorizon() {
        var buttons = List.of(week, month, quarter);
        for (int i = 0; i < buttons.size(); i++) {
            Horizon far = Horizon.values()[i];
            buttons.get(i).setUserData(far);
            buttons.get(i).setMinWidth(ToggleButton.USE_PREF_SIZE);
            buttons.get(i).setAccessibleText(texts.get("today.horizon", far.days()));
            buttons.get(i).setTooltip(new Tooltip(buttons.get(i).getAccessibleText()));
        }
        horizons.selectToggle(buttons.get(model.horizon().get().ordinal()));
        horizons.selectedToggleProperty().addListener((_, before, chosen) -> {
            if (chosen == null) {
                horizons.selectToggle(before);
            } else {
                model.horizon().set((Horizon) chosen.getUserData());
            }
        });
    }

    private void showUnchecked() {
        items(unchecked, model.unchecked());
        uncheckedBox.getChildren().remove(unchecked); // what isn't seen is styled all the same
        model.counts().subscribe(_ -> countUnchecked());
        uncheckedToggle.setOnAction(_ -> {
            if (!uncheckedBox.getChildren().remove(unchecked)) {
                uncheckedBox.getChildren().add(unchecked);
            }
            uncheckedToggle.setVisited(false);
            countUnchecked();
        });
    }

    private void countUnchecked() {
        int count = model.counts().get().unchecked();
        uncheckedBox.setVisible(count > 0);
        uncheckedBox.setManaged(count > 0);
        uncheckedToggle.setText(texts.get("today.unchecked", count));
        uncheckedToggle.setGraphic(new FontIcon(uncheckedBox.getChildren().contains(unchecked)
                ? "fth-chevron-down"
                : "fth-chevron-right"));
    }

    private void strips() {
        columns.getChildren().add(1, arrived);
        arrived.getStyleClass().add("strip-box");
        new Strips(model, texts).fill(awayStrip, arrived, shared, turningStrip);
        turningBox.visibleProperty().bind(turningStrip.visibleProperty());
        turningBox.managedProperty().bind(turningStrip.managedProperty());
    }

    @Override
    public void refresh() {
        model.load();
        gaps.ifPresent(GapsModel::load);
        review.ifPresent(ReviewNotice::load);
        backups.ifPresent(BackupNoteModel::load);
    }

    @Override
    public void leave() {
        afterPicture.stop();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("today.title");
    }
}
