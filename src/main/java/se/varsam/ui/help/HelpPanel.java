package se.varsam.ui.help;

import java.util.List;
import java.util.stream.Collectors;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.i18n.Texts;
import se.varsam.ui.kit.KeyHint;
import se.varsam.ui.kit.Place;

/**
 * The help sheet: what the page on show is for, and all keys, at the right edge over the page, which stays in use. Text
 * of a page: {@code help.page.TYPE}, where TYPE is the place's type; each line is a paragraph.
 */
public final class HelpPanel extends VBox {
    private static final double SPACE = 8;

    private final Texts texts;
    private final Label title = new Label();
    private final VBox page = new VBox(SPACE);
    private final ScrollPane scroll = new ScrollPane();
    private final List<Key> keys;
    private String spokenKeys = "";
    private Runnable about = () -> {};
    private @Nullable Node before;

    /** A closed panel with the keys of the program. It is filled when it is opened first. */
    public HelpPanel(Texts texts, List<Key> keys) {
        this.texts = texts;
        this.keys = List.copyOf(keys);
        setId("help");
        getStyleClass().add("help-panel");
        getStylesheets().add(String.valueOf(HelpPanel.class.getResource("help.css")));
        StackPane.setAlignment(this, Pos.CENTER_RIGHT);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            }
        });
        shown(false);
    }

    private void fill() {
        spokenKeys = keys.stream().map(key -> key.what() + ": " + key.keys()).collect(Collectors.joining(". "))
                + ". " + texts.get("help.everywhere.text");
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var everywhere = new VBox(SPACE);
        texts.get("help.everywhere.text").lines().map(HelpPanel::paragraph).forEach(everywhere.getChildren()::add);
        var content = new VBox(title, page, heading("help.keys"), keys(keys), heading("help.everywhere"), everywhere);
        content.getStyleClass().add("help-content");
        scroll.setId("help-text");
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(), scroll);
    }

    /**
     * A key as the help tells of it.
     *
     * @param what
     *            what it does
     * @param keys
     *            for instance {@code Ctrl+K}
     */
    public record Key(String what, String keys) {}

    private Node head() {
        var name = new Label(texts.get("help.title"), new FontIcon("fth-help-circle"));
        name.getStyleClass().add("strong");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var close = new Button(texts.get("kit.close"), new FontIcon("fth-x"));
        close.setId("help-close");
        close.getStyleClass().addAll("flat", "small");
        close.setMinWidth(USE_PREF_SIZE);
        close.setTooltip(new Tooltip(texts.get("help.close")));
        close.setOnAction(_ -> close());
        var head = new HBox(SPACE, name, space, close);
        head.getStyleClass().add("help-head");
        return head;
    }

    private Label heading(String key) {
        var heading = new Label(texts.get(key));
        heading.getStyleClass().add("section-title");
        return heading;
    }

    private static GridPane keys(List<Key> keys) {
        var grid = new GridPane(SPACE, SPACE);
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        var hints = new ColumnConstraints();
        hints.setHalignment(HPos.RIGHT);
        hints.setMinWidth(USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(words, hints);
        for (Key key : keys) {
            grid.addRow(grid.getRowCount(), paragraph(key.what()), new KeyHint(key.keys()));
        }
        return grid;
    }

    private static Label paragraph(String text) {
        var paragraph = new Label(text);
        paragraph.setWrapText(true);
        paragraph.setMinHeight(USE_PREF_SIZE);
        return paragraph;
    }

    /** Tells of another page from now on. */
    public void about(String name, Place place) {
        about = () -> tell(name, place);
        if (isVisible()) {
            about.run();
        }
    }

    private void tell(String name, Place place) {
        String text = texts.get("help.page." + place.getClass().getSimpleName());
        title.setText(name);
        page.getChildren().setAll(text.lines().map(HelpPanel::paragraph).toList());
        scroll.setAccessibleText(String.join(" ", texts.get("help.title"), name + ".", text, spokenKeys));
        scroll.setVvalue(0);
    }

    /** Opens it and takes the keyboard there, or closes it. */
    public void toggle() {
        if (isVisible()) {
            close();
        } else {
            before = getScene().getFocusOwner();
            if (getChildren().isEmpty()) {
                fill();
            }
            about.run();
            shown(true);
            scroll.requestFocus();
        }
    }

    private void close() {
        shown(false);
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
        before = null;
    }

    private void shown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
