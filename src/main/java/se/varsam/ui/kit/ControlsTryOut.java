package se.varsam.ui.kit;

import java.util.List;
import java.util.function.Supplier;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Controls as pages have them, styled and laid out in the window's own scene before the first page asks for it: put in
 * and taken out again between two pictures, so that nobody sees them. Half of what a first page takes is finding its
 * styles, with code that runs slowly until it has run a while.
 */
public final class ControlsTryOut {
    /** Of so few at a time that a key stroke between them is not felt. */
    private static final Duration EVERY = Duration.millis(50);
    private static final int TURNS = 60;

    private final Pane root;
    private final List<Supplier<Node>> kinds = List.of(ControlsTryOut::row, ControlsTryOut::lines,
            ControlsTryOut::buttons, ControlsTryOut::choices, ControlsTryOut::list, ControlsTryOut::table);
    private int turn;

    private ControlsTryOut(Pane root) {
        this.root = root;
    }

    /** Begins, in a window's root; call on the FX thread. It ends by itself after some seconds. */
    public static Animation in(Pane root) {
        var tried = new ControlsTryOut(root);
        var turns = new Timeline(new KeyFrame(EVERY, _ -> tried.next()));
        turns.setCycleCount(TURNS);
        turns.play();
        return turns;
    }

    private void next() {
        Node node = kinds.get(turn++ % kinds.size()).get();
        node.setManaged(false);
        root.getChildren().add(node);
        node.applyCss();
        if (node instanceof Pane pane) {
            pane.resize(root.getWidth(), root.getHeight());
            pane.layout();
        }
        root.getChildren().remove(node);
    }

    private static Node row() {
        var section = new Section("");
        section.getContent().add(new FormRow("-", new TextField()));
        section.getContent().add(new FormRow("-", new ComboBox<String>()));
        return section;
    }

    private static Node lines() {
        var box = new VBox();
        for (String style : List.of("hint", "quiet", "strong", "section-title", "form-label", "problem")) {
            var label = new Label("-", new FontIcon("fth-alert-circle"));
            label.getStyleClass().add(style);
            label.setWrapText(true);
            box.getChildren().add(label);
        }
        return box;
    }

    private static Node buttons() {
        var small = new Button("-");
        small.getStyleClass().add("small");
        return new VBox(small, new Hyperlink("-"), new MenuButton("-"), new ToggleButton("-"));
    }

    private static Node choices() {
        return new VBox(new CheckBox("-"), new RadioButton("-"), new TextArea());
    }

    private static Node list() {
        var list = new ListView<String>();
        list.getItems().setAll("-", "--");
        return new VBox(new ScrollPane(new VBox(new Label("-"))), list);
    }

    private static Node table() {
        var table = new TableView<String>();
        table.getColumns().add(new TableColumn<>("-"));
        table.getItems().setAll("-", "--");
        return new VBox(table);
    }
}
