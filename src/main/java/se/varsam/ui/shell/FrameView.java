package se.varsam.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.varsam.domain.child.ChildId;
import se.varsam.i18n.Texts;
import se.varsam.service.Session;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Panel;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Status;
import se.varsam.ui.shell.FrameViewModel.Away;

/** The frame of an open register: rail, top bar, who is away, the page, the status line. */
@SuppressWarnings("NullAway.Init") // filled by the FXML loader
public final class FrameView implements Navigator {
    private static final double NARROW = 1100;
    private static final KeyCombination UNDO = key("Shortcut+Z");

    private final Pages pages;
    private final Texts texts;
    private final Consumer<String> lock;
    private final FrameViewModel model;
    private final Rail rail;
    private final SearchBox search;
    private final StatusLine status;
    private final Map<KeyCombination, Runnable> keys;
    private final Timeline minutes;
    private final Deque<Place> history = new ArrayDeque<>();
    private final Parent root;
    private final Optional<Panel> panel;
    private @Nullable Screen screen;

    @FXML
    private BorderPane frame;

    @FXML
    private Label practice;

    @FXML
    private HBox bar;

    @FXML
    private VBox banners;

    @FXML
    private StackPane layers;

    @FXML
    private Button noteButton;

    @FXML
    private StackPane content;

    @FXML
    private HBox warning;

    @FXML
    private Label warningText;

    @FXML
    private Button lockButton;

    @FXML
    private VBox middle;

    /**
     * A frame on an open register; {@link #begin} shows its first page.
     *
     * @param pages
     *            makes the pages
     * @param lock
     *            locks the register, with the reason that the way in shows
     */
    public FrameView(Session session, FrameTools tools, Pages pages, Consumer<String> lock) {
        this.pages = pages;
        this.texts = tools.texts();
        this.lock = lock;
        this.model = new FrameViewModel(session, tools.background(), texts, tools.clock());
        this.rail = new Rail(texts, this::show);
        this.search = new SearchBox(texts, model::search, child -> show(new Place.ChildPage(child)));
        this.status = new StatusLine(texts, tools.clock(), model::refresh);
        this.keys = Map.of(key("F8"), this::note, key("Shortcut+K"), search::requestFocus, key("Shortcut+L"),
                this::lock, key("Alt+Left"),
                this::back, key("Shortcut+1"), () -> show(Rail.Page.TODAY.place()),
                key("Shortcut+2"), () -> show(Rail.Page.CHILDREN.place()), key("Shortcut+3"),
                () -> show(Rail.Page.DOCUMENTS.place()), key("Shortcut+4"), () -> show(Rail.Page.PREFERENCES.place()));
        this.minutes = new Timeline(new KeyFrame(Duration.minutes(1), _ -> model.tick()));
        this.root = Fxml.load(this, texts);
        this.panel = pages.panel(this, status, this::picker, () -> {
            if (screen != null) {
                screen.refresh();
            }
        });
        panel.ifPresent(over -> layers.getChildren().add(over.root()));
        noteButton.setVisible(panel.isPresent());
        noteButton.setManaged(panel.isPresent());
        minutes.setCycleCount(Animation.INDEFINITE);
        model.load();
    }

    /** A search field like the one in the top bar. */
    private TextField picker(Consumer<ChildId> chosen) {
        var field = new SearchBox(texts, model::search, chosen);
        field.setPromptText(texts.get("shell.search.child"));
        return field;
    }

    private static KeyCombination key(String keys) {
        return KeyCombination.keyCombination(keys);
    }

    @FXML
    void initialize() {
        frame.setLeft(rail);
        middle.getChildren().add(status);
        HBox.setHgrow(search, Priority.ALWAYS);
        bar.getChildren().addFirst(search);
        lockButton.setTooltip(new Tooltip(texts.get("shell.lock.key")));
        noteButton.setTooltip(new Tooltip(texts.get("shell.note.key")));
        practice.textProperty().bind(model.practice());
        practice.visibleProperty().bind(model.practice().isNotEmpty());
        practice.managedProperty().bind(practice.visibleProperty());
        warning.setVisible(model.warning().isPresent());
        warning.managedProperty().bind(warning.visibleProperty());
        warningText.setText(model.warning().orElse(""));
        model.away().subscribe(this::showAway);
        frame.widthProperty().subscribe(width -> rail.narrow(width.doubleValue() < NARROW));
        frame.addEventFilter(KeyEvent.KEY_PRESSED, this::undoKey);
        frame.sceneProperty().addListener((_, before, now) -> keys(before, now));
    }

    // a text field keeps the key while it has typing of its own to take back
    private void undoKey(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl field && field.isUndoable();
        if (UNDO.match(event) && !typing) {
            status.undo();
            event.consume();
        }
    }

    private void keys(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            keys.forEach((key, action) -> before.getAccelerators().remove(key, action));
            minutes.stop();
        }
        if (now != null) {
            now.getAccelerators().putAll(keys);
            minutes.play();
        }
    }

    private void showAway(List<Away> lines) {
        banners.getChildren().setAll(lines.stream().map(this::banner).toList());
    }

    private Node banner(Away away) {
        var banner = new Button(away.text(), new FontIcon("fth-alert-octagon"));
        banner.getStyleClass().add("away-banner");
        banner.setMaxWidth(Double.MAX_VALUE);
        banner.setOnAction(_ -> show(new Place.ChildPage(away.child())));
        return banner;
    }

    /** What fills the window. */
    public Parent root() {
        return root;
    }

    /** The status line, for those outside the pages. */
    public Status status() {
        return status;
    }

    /** Shows the first page. */
    public void begin() {
        show(new Place.Today());
    }

    /** Leaves the page on show and the panel over it, so that what is half typed is kept. */
    public void leave() {
        panel.ifPresent(Panel::close);
        leavePage();
    }

    private void leavePage() {
        if (screen != null) {
            screen.leave();
        }
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.QuickNote(var child)) {
            panel.ifPresent(over -> over.open(child));
            return;
        }
        leavePage();
        if (!place.equals(history.peek())) {
            history.push(place);
        }
        Screen next = pages.page(place, this, status);
        screen = next;
        content.getChildren().setAll(next.root());
        rail.mark(place);
        model.refresh();
        next.shown();
    }

    @Override
    public void back() {
        if (history.size() > 1) {
            history.pop();
            show(history.getFirst());
        }
    }

    /** A quick note, about the child that is looked at. */
    @FXML
    void note() {
        show(new Place.QuickNote(Optional.ofNullable(history.peek()).flatMap(Place::about)));
    }

    @FXML
    void lock() {
        lock.accept(texts.get("shell.locked.byUser"));
    }

    @FXML
    void closeWarning() {
        warning.setVisible(false);
    }
}
