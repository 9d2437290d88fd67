package se.varsam.ui.shell;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

import org.jspecify.annotations.Nullable;

import se.varsam.domain.child.ChildId;
import se.varsam.i18n.Texts;
import se.varsam.ui.shell.FrameViewModel.Suggestion;

/** A field that finds children and, in the top bar, commands while one types; arrows and Enter choose. */
final class SearchBox extends TextField {
    private static final double ROW_OF_LETTERS = 2.6;
    private static final int MOST_ROWS = 12;

    private final Texts texts;
    private final BiConsumer<String, Consumer<List<Suggestion>>> search;
    private final Consumer<ChildId> chosen;
    private final Function<String, List<Command>> commands;
    private final Consumer<Command> run;
    private final ListView<Hit> list = new ListView<>();
    private final Popup popup = new Popup();
    private @Nullable Node before;
    private String shownFor = "";
    private boolean enterWaits;

    /** A field for children alone: one that {@code search} finds is handed over when chosen. */
    SearchBox(Texts texts, BiConsumer<String, Consumer<List<Suggestion>>> search, Consumer<ChildId> chosen) {
        this(texts, search, chosen, _ -> List.of(), _ -> {});
    }

    /**
     * An empty field.
     *
     * @param search
     *            finds children and hands them back later
     * @param chosen
     *            gets the one chosen
     * @param commands
     *            finds commands
     * @param run
     *            carries out the one chosen
     */
    SearchBox(Texts texts, BiConsumer<String, Consumer<List<Suggestion>>> search, Consumer<ChildId> chosen,
            Function<String, List<Command>> commands, Consumer<Command> run) {
        this.texts = texts;
        this.search = search;
        this.chosen = chosen;
        this.commands = commands;
        this.run = run;
        setId("search");
        setPromptText(texts.get("shell.search.prompt"));
        setAccessibleText(texts.get("shell.search"));
        setAccessibleHelp(texts.get("shell.search.help"));
        list.setId("suggestions");
        list.getStyleClass().add("suggestions");
        list.setAccessibleText(texts.get("shell.search.found"));
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(texts.get("shell.search.none")));
        list.setCellFactory(_ -> new HitCell(texts));
        list.setOnMouseClicked(_ -> choose());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, hit) -> tellReader(hit));
        popup.setAutoHide(true);
        popup.setHideOnEscape(false); // the field does, and takes the keyboard back
        popup.getContent().add(list);
        textProperty().addListener((_, _, typed) -> look(typed));
        focusedProperty().addListener((_, _, on) -> {
            if (!on) {
                popup.hide();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Takes the keyboard, and shows what can be chosen before anything is typed. */
    void open() {
        if (!isFocused()) {
            before = getScene().getFocusOwner();
        }
        requestFocus();
        selectAll();
        look(getText());
    }

    private void look(String typed) {
        enterWaits = false;
        search.accept(typed, found -> {
            // an older answer must not replace a newer one
            if (typed.equals(getText())) {
                show(Stream.<Hit>concat(found.stream().map(Hit.OfChild::new),
                        commands.apply(typed).stream().map(Hit.OfCommand::new)).toList());
            }
        });
    }

    private void show(List<Hit> found) {
        boolean nothing = getText().isBlank() && found.isEmpty();
        if (nothing || !isFocused()) {
            popup.hide();
            return;
        }
        double row = Math.ceil(getFont().getSize() * ROW_OF_LETTERS);
        list.setFixedCellSize(row);
        list.setPrefSize(getWidth(), Math.clamp(found.size(), 1, MOST_ROWS) * row + 4);
        // shown before it is filled: only then the lines find the colours of the window
        if (!popup.isShowing()) {
            Bounds at = localToScreen(getBoundsInLocal());
            popup.show(this, at.getMinX(), at.getMaxY() + 4);
        }
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        shownFor = getText();
        if (enterWaits) {
            choose();
        }
    }

    // the keyboard stays in the field, so a reader would not notice what the arrows choose
    private void tellReader(@Nullable Hit hit) {
        setAccessibleText(hit == null
                ? texts.get("shell.search")
                : texts.get("shell.search.chosen", hit.name(texts), hit.aside(texts)));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            leave();
        } else if (code == KeyCode.DOWN && !popup.isShowing()) {
            look(getText());
        } else if (code == KeyCode.ENTER && (popup.isShowing() || !getText().isBlank())) {
            enter();
        } else if (!popup.isShowing()) {
            return;
        } else if (code == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
            reveal();
        } else if (code == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
            reveal();
        } else {
            return;
        }
        event.consume();
    }

    // who types fast gets what was typed, not what still stands there for less of it
    private void enter() {
        if (shownFor.equals(getText())) {
            choose();
        } else {
            enterWaits = true;
        }
    }

    private void reveal() {
        int at = list.getSelectionModel().getSelectedIndex();
        if (list.getItems().size() > MOST_ROWS) {
            list.scrollTo(Math.max(0, at - MOST_ROWS / 2));
        }
    }

    /** Back to where the keyboard was. */
    private void leave() {
        clear();
        popup.hide(); // last: cleared, the field offers everything
        if (before != null) {
            before.requestFocus();
        }
        before = null;
    }

    private void choose() {
        Hit one = list.getSelectionModel().getSelectedItem();
        if (one == null) {
            return;
        }
        leave();
        switch (one) {
            case Hit.OfChild(var child) -> chosen.accept(child.child());
            case Hit.OfCommand(var command) -> run.accept(command);
        }
    }
}
