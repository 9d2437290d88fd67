package se.varsam.ui.shell;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

import org.jspecify.annotations.Nullable;

import se.varsam.domain.child.ChildId;
import se.varsam.i18n.Texts;
import se.varsam.ui.shell.FrameViewModel.Suggestion;

/** The search field of the top bar: suggests children while one types; arrows and Enter choose. */
final class SearchBox extends TextField {
    private static final double ROW = 36;

    private final BiConsumer<String, Consumer<List<Suggestion>>> search;
    private final Consumer<ChildId> chosen;
    private final ListView<Suggestion> list = new ListView<>();
    private final Popup popup = new Popup();

    /**
     * An empty field.
     *
     * @param search
     *            finds children and hands them back later
     * @param chosen
     *            gets the one chosen
     */
    SearchBox(Texts texts, BiConsumer<String, Consumer<List<Suggestion>>> search, Consumer<ChildId> chosen) {
        this.search = search;
        this.chosen = chosen;
        setId("search");
        setPromptText(texts.get("shell.search.prompt"));
        setAccessibleText(texts.get("shell.search"));
        setAccessibleHelp(texts.get("shell.search.help"));
        list.setId("suggestions");
        list.setAccessibleText(texts.get("shell.search.found"));
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(texts.get("shell.search.none")));
        list.setCellFactory(_ -> new Row());
        list.setOnMouseClicked(_ -> choose());
        popup.setAutoHide(true);
        popup.getContent().add(list);
        textProperty().addListener((_, _, typed) -> look(typed));
        focusedProperty().addListener((_, _, on) -> {
            if (!on) {
                popup.hide();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void look(String typed) {
        search.accept(typed, found -> {
            // an older answer must not replace a newer one
            if (typed.equals(getText())) {
                show(found);
            }
        });
    }

    private void show(List<Suggestion> found) {
        if (getText().isBlank() || !isFocused()) {
            popup.hide();
            return;
        }
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.setPrefSize(getWidth(), Math.max(found.size(), 1) * ROW + 4);
        if (!popup.isShowing()) {
            Bounds at = localToScreen(getBoundsInLocal());
            popup.show(this, at.getMinX(), at.getMaxY() + 4);
        }
    }

    private void key(KeyEvent event) {
        if (!popup.isShowing()) {
            return;
        }
        if (event.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
        } else if (event.getCode() == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
        } else if (event.getCode() == KeyCode.ENTER) {
            choose();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            popup.hide();
        } else {
            return;
        }
        event.consume();
    }

    private void choose() {
        Suggestion one = list.getSelectionModel().getSelectedItem();
        if (one != null) {
            popup.hide();
            clear();
            chosen.accept(one.child());
        }
    }

    private static final class Row extends ListCell<Suggestion> {
        @Override
        protected void updateItem(@Nullable Suggestion item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null ? "" : item.name() + "   " + item.fileNumber());
        }
    }
}
