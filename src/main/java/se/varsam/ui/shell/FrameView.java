package se.varsam.ui.shell;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import se.varsam.domain.child.ChildId;
import se.varsam.i18n.Texts;
import se.varsam.service.Session;
import se.varsam.ui.help.HelpPanel;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Panel;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Status;
import se.varsam.ui.shell.FrameViewModel.Away;
import se.varsam.ui.shell.FrameViewModel.Warning;

/** The frame of an open register: rail, top bar, who is away, the page, the status line. */
@SuppressWarnings("NullAway.Init") // filled by the FXML loader
public final class FrameView implements Navigator {
    private static final double NARROW = 1100;

    private final Pages pages;
    private final Texts texts;
    private final Background background;
    private final FrameViewModel model;
    private final Rail rail;
    private final SearchBox search;
    private final StatusLine status;
    private final Shortcuts shortcuts;
    private final HelpPanel help;
    private final Timeline minutes;
    private final Guard guard;
    private final ExerciseBar exercise;
    private final Deque<Place> history = new ArrayDeque<>();
    private final Parent root;
    private final Optional<Panel> panel;
    private Place here = new Place.Today();
    private Object page = new Object();
    private @Nullable Screen screen;

    @FXML
    private BorderPane frame;

    @FXML
    private Label practice;

    @FXML
    private VBox top;

    @FXML
    private StackPane side;

    @FXML
    private HBox bar;

    @FXML
    private VBox banners;

    @FXML
    private StackPane layers;

    @FXML
    private Button noteButton;
    @FXML
    private ScrollPane scroll;

    @FXML
    private StackPane content;

    @FXML
    private Button helpButton;

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
        this.background = tools.background();
        this.model = new FrameViewModel(session, tools);
        model.load(); // and the page: read while this is being built
        pages.begin();
        this.rail = new Rail(texts, this::run);
        this.search = new SearchBox(texts, model::search, child -> show(new Place.ChildPage(child)),
                this::commands, this::run);
        this.status = new StatusLine(texts, tools.clock(), new AroundTheLine());
        this.shortcuts = new Shortcuts(this::run);
        this.help = new HelpPanel(texts, keys());
        this.guard = new Guard(tools, model.lockMinutes()::get, lock);
        this.minutes = new Timeline(new KeyFrame(Duration.minutes(1), _ -> tick()));
        this.exercise = new ExerciseBar(session.exercise(), background, texts, new AroundTheClock());
        this.root = guard.around(Fxml.load(this, texts));
        this.panel = pages.panel(this, status, this::picker, this::readAnew);
        panel.ifPresent(over -> layers.getChildren().add(over.root()));
        noteButton.setVisible(panel.isPresent());
        noteButton.setManaged(panel.isPresent());
        minutes.setCycleCount(Animation.INDEFINITE);
    }

    /** Lets the page on show read anew. */
    public void readAnew() {
        if (screen != null) {
            screen.refresh();
        }
    }

    private void tick() {
        model.tick(this::readAnew);
        exercise.look();
    }

    private List<Command> commands(String typed) {
        return Command.matching(typed, texts).stream()
                .filter(command -> command != Command.EXERCISE || !model.practice().get().isEmpty()).toList();
    }

    /** A search field like the one in the top bar. */
    private TextField picker(Consumer<ChildId> chosen) {
        var field = new SearchBox(texts, model::search, chosen);
        field.setPromptText(texts.get("shell.search.child"));
        return field;
    }

    private List<HelpPanel.Key> keys() {
        return Arrays.stream(Command.values()).flatMap(command -> command.keyWords(texts)
                .map(words -> new HelpPanel.Key(texts.of(command), words)).stream()).toList();
    }

    @FXML
    void initialize() {
        top.getChildren().add(exercise);
        side.getChildren().setAll(rail);
        layers.getChildren().add(help);
        middle.getChildren().add(status);
        status.watch(background.busy());
        HBox.setHgrow(search, Priority.ALWAYS);
        bar.getChildren().addFirst(search);
        helpButton.setTooltip(new Tooltip(Command.HELP.hint(texts)));
        lockButton.setTooltip(new Tooltip(Command.LOCK.hint(texts)));
        noteButton.setTooltip(new Tooltip(Command.NOTE.hint(texts)));
        practice.textProperty().bind(model.practice());
        practice.visibleProperty().bind(model.practice().isNotEmpty());
        practice.managedProperty().bind(practice.visibleProperty());
        model.away().subscribe(new AwayBanners(banners, this, texts)::show);
        model.warnings().forEach(this::warn);
        model.warnings().addListener((ListChangeListener<Warning>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::warn);
            }
        });
        frame.widthProperty().subscribe(width -> rail.narrow(width.doubleValue() < NARROW));
        frame.sceneProperty().addListener((_, before, now) -> moved(before, now));
    }

    private void moved(@Nullable Scene before, @Nullable Scene now) {
        shortcuts.moved(before, now);
        guard.moved(before, now);
        if (now == null) {
            minutes.stop();
        } else {
            minutes.play();
        }
    }

    private void warn(Warning warning) {
        var notice = new Notice(warning.id(), warning.text(), texts);
        warning.offer().ifPresent(offer -> notice.offer(offer.text(), () -> show(offer.place())));
        middle.getChildren().add(middle.getChildren().indexOf(layers), notice);
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

    /**
     * Leaves the register, since it is being locked: whatever lies over the page is closed, what is half typed is kept,
     * what could be undone and what was copied are forgotten.
     */
    public void leave() {
        guard.leave();
        panel.ifPresent(Panel::close);
        leavePage();
        status.close();
    }

    private void leavePage() {
        if (screen != null) {
            screen.leave();
        }
    }

    private void run(Command command) {
        command.run(this);
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.QuickNote(var child)) {
            panel.ifPresent(over -> over.open(child));
            return;
        }
        if (place instanceof Place.Exercise) {
            exercise.open();
            return;
        }
        leavePage();
        // one comes back to the list, not to a form that has been filled in
        Place lasting = place instanceof Place.NewChild ? new Place.ChildList() : place;
        if (!lasting.equals(history.peek())) {
            history.push(lasting);
        }
        here = place;
        page = new Object();
        Screen next = pages.page(place, this, status.of(page));
        screen = next;
        content.getChildren().setAll(next.root());
        scroll.setVvalue(0);
        rail.mark(place);
        help.about(next.title(), place);
        model.refresh();
        content.applyCss(); // before it, what scrolls is in no window and takes no keyboard
        next.shown();
    }

    /** Shows a place; the one that is on show already only takes the keyboard. */
    void go(Place place) {
        if (screen != null && place.equals(here)) {
            screen.shown();
        } else {
            show(place);
        }
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

    /** What now: of the child that is looked at, else of the one who is away, else of the one that is chosen. */
    void acute() {
        Optional<ChildId> looked = Optional.ofNullable(history.peek()).flatMap(Place::about);
        List<Away> away = model.away().get();
        go(looked.or(() -> away.size() == 1 ? Optional.of(away.getFirst().child()) : Optional.empty())
                .<Place>map(Place.Away::new).orElseGet(Place.WhoIsAway::new));
    }

    /** Takes the keyboard to the search field and shows what can be chosen there. */
    void search() {
        search.open();
    }

    /** Undoes the last change, also one that is on its way to the disk. */
    void undo() {
        background.run(() -> true, _ -> status.undo());
    }

    /** Makes the change again that was undone last. */
    void redo() {
        background.run(() -> true, _ -> status.redo());
    }

    /** Shows or hides the help on the page that is on show. */
    @FXML
    void help() {
        help.toggle();
    }

    /** Hides all that is on show, or shows it again. */
    void cover() {
        guard.cover();
    }

    @FXML
    void lock() {
        guard.lock();
    }

    /** What a moved clock asks for. */
    private final class AroundTheClock implements ExerciseBar.Around {
        @Override
        public void moving() {
            leavePage();
        }

        @Override
        public void moved() {
            model.moved(() -> show(here));
        }
    }

    /** What the status line asks for. */
    private final class AroundTheLine implements StatusLine.Frame {
        @Override
        public void changed() {
            model.refresh();
        }

        @Override
        public Object page() {
            return page;
        }

        @Override
        public void reload() {
            background.run(() -> true, _ -> show(here));
        }
    }
}
