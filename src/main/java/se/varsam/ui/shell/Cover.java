package se.varsam.ui.shell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.i18n.Texts;
import se.varsam.ui.kit.EveryWindow;

/**
 * A plain surface over the whole window and over every dialog, for the moment when somebody comes in. What it hides is
 * not drawn at all and hears no keys, but stays as it was. Lists that drop down, menus and hints are closed.
 */
final class Cover {
    private static final double SPACE = 16;
    /** The keys that its button needs. */
    private static final Set<KeyCode> OWN_KEYS = Set.of(KeyCode.SPACE, KeyCode.ENTER, KeyCode.TAB);

    private final Texts texts;
    private final StackPane room;
    private final List<Hidden> hidden = new ArrayList<>();

    /** What lies under it in one window. */
    private interface Hidden {
        void show();
    }

    /** One that does not lie yet; {@code room} holds all of the window. */
    Cover(Texts texts, StackPane room) {
        this.texts = texts;
        this.room = room;
    }

    /** Whether it hides anything. */
    boolean lies() {
        return !hidden.isEmpty();
    }

    /** Hides everything. */
    void lay() {
        Window own = room.getScene().getWindow();
        Optional<Node> keyboard = Optional.ofNullable(room.getScene().getFocusOwner());
        List<Node> under = List.copyOf(room.getChildren());
        under.forEach(node -> node.setVisible(false));
        Node surface = surface();
        room.getChildren().add(surface);
        hidden.add(() -> {
            room.getChildren().remove(surface);
            under.forEach(node -> node.setVisible(true));
            keyboard.ifPresent(Node::requestFocus);
        });
        takeKeyboard(surface);
        EveryWindow.others(own, this::over);
    }

    /** Hides what a window shows besides. */
    void over(Window window) {
        if (window instanceof PopupWindow) {
            window.hide();
            return;
        }
        Scene scene = window.getScene();
        Parent root = scene.getRoot();
        Optional<Node> keyboard = Optional.ofNullable(scene.getFocusOwner());
        StackPane surface = surface();
        scene.setRoot(surface);
        hidden.add(() -> {
            scene.setRoot(root);
            keyboard.ifPresent(Node::requestFocus);
        });
        takeKeyboard(surface);
    }

    private StackPane surface() {
        var said = new Label(texts.get("guard.covered"));
        said.setWrapText(true);
        var show = new Button(texts.get("guard.show", Command.COVER.keyWords(texts).orElseThrow()));
        show.setId("uncover");
        show.setAccessibleText(String.join(" ", said.getText(), show.getText()));
        show.setMinSize(Button.USE_PREF_SIZE, Button.USE_PREF_SIZE);
        show.setOnAction(_ -> lift());
        var middle = new VBox(SPACE, new FontIcon("fth-eye-off"), said, show);
        middle.setAlignment(Pos.CENTER);
        var surface = new StackPane(middle);
        surface.getStyleClass().add("cover");
        return surface;
    }

    private static void takeKeyboard(Node surface) {
        surface.applyCss();
        Optional.ofNullable(surface.lookup("#uncover")).ifPresent(button -> {
            button.requestFocus();
            button.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
    }

    /** Keeps the keys from what it hides. */
    void hear(InputEvent event) {
        if (event instanceof KeyEvent key && !OWN_KEYS.contains(key.getCode())
                && key.getEventType() != KeyEvent.KEY_TYPED) {
            key.consume();
        }
    }

    /** Shows everything as it was. */
    void lift() {
        Collection<Hidden> under = List.copyOf(hidden);
        hidden.clear();
        under.forEach(Hidden::show);
    }
}
