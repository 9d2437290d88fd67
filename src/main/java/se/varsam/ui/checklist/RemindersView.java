package se.varsam.ui.checklist;

import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import se.varsam.i18n.Texts;
import se.varsam.ui.checklist.RemindersViewModel.Editing;
import se.varsam.ui.checklist.RemindersViewModel.Shown;
import se.varsam.ui.kit.EmptyState;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Screen;

/** The page of the user's own deadlines: the list left, the plan of the one chosen right. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
public final class RemindersView implements Screen {
    private final RemindersViewModel model;
    private final Texts texts;
    private final ReminderEditor editor;
    private final ScrollPane scroll;
    private final Parent root;

    @FXML
    private ToggleGroup filters;
    @FXML
    private HBox filterBox;
    @FXML
    private Button add;
    @FXML
    private ListView<ReminderLine> list;
    @FXML
    private StackPane side;

    /** The page over its model; reads at once. */
    public RemindersView(RemindersViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.editor = new ReminderEditor(model, texts);
        this.scroll = new ScrollPane(editor);
        this.root = Fxml.load(this, texts);
        model.load();
    }

    @FXML
    private void initialize() {
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("bare");
        for (Shown each : Shown.values()) {
            var button = new ToggleButton(texts.get("reminder.shown." + each.name()));
            button.setId("shown-" + each.name());
            button.setUserData(each);
            button.setToggleGroup(filters);
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            filterBox.getChildren().add(button);
        }
        model.filter().subscribe(now -> filters.getToggles().stream().filter(t -> t.getUserData() == now)
                .forEach(filters::selectToggle));
        filters.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                filters.selectToggle(before);
            } else {
                model.filter().set((Shown) now.getUserData());
            }
        });
        list.setItems(model.lines());
        list.setAccessibleText(texts.get("reminder.title"));
        list.setCellFactory(_ -> new ReminderCell(texts));
        list.setPlaceholder(new EmptyState("fth-bookmark", texts.get("reminder.none")));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> {
            if (line != null) {
                model.choose(Optional.of(line));
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        list.focusedProperty().subscribe(_ -> selectFirst());
        model.chosen().subscribe(this::select);
        model.editing().subscribe(this::show);
    }

    /** Where the keyboard is, something is chosen. */
    private void selectFirst() {
        if (list.isFocused() && list.getSelectionModel().isEmpty() && model.editing().get() == Editing.NOTHING) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void select(Optional<ReminderLine> line) {
        line.ifPresentOrElse(l -> list.getSelectionModel().select(l), list.getSelectionModel()::clearSelection);
    }

    private void show(Editing what) {
        side.getChildren().setAll(what == Editing.NOTHING
                ? new EmptyState("fth-bookmark", texts.get("reminder.choose"))
                : scroll);
        if (what == Editing.NEW) {
            editor.requestFocus();
        }
    }

    private void key(KeyEvent key) {
        if (model.chosen().get().isEmpty()) {
            return;
        }
        switch (key.getCode()) {
            case ENTER -> editor.requestFocus();
            case SPACE -> model.chosen().get().ifPresent(line -> model.toggle(line.item()));
            case DELETE -> model.remove();
            default -> {
                return;
            }
        }
        key.consume();
    }

    @FXML
    private void begin() {
        model.begin(Optional.empty());
        editor.requestFocus();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("reminder.title");
    }

    @Override
    public void shown() {
        if (model.editing().get() == Editing.NEW) {
            editor.requestFocus();
        } else {
            list.requestFocus();
        }
    }

    @Override
    public void leave() {
        model.leave();
    }
}
