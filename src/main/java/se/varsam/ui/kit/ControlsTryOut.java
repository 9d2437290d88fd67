package se.varsam.ui.kit;

import java.util.List;
import java.util.function.Supplier;

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
    private final List<Node> shown;
    private final Timeline turns;
    private final List<Supplier<Pane>> kinds = List.of(ControlsTryOut::row, ControlsTryOut::lines,
            ControlsTryOut::buttons, ControlsTryOut::choices, ControlsTryOut::list, ControlsTryOut::table);
    private int turn;

    private ControlsTryOut(Pane root) {
        this.root = root;
        this.shown = List.copyOf(root.getChildren());
        this.turns = new Timeline(new KeyFrame(EVERY, _ -> next()));
    }

    /** Begins, in a window's root; call on the FX thread. Ends after some seconds, or when another page is shown. */
    public static void in(Pane root) {
        var tried = new ControlsTryOut(root);
        tried.turns.setCycleCount(TURNS);
        tried.turns.play();
    }

    /** Each kind once, at once. */
    static void once(Pane root) {
        var tried = new ControlsTryOut(root);
        tried.kinds.forEach(_ -> tried.next());
    }

    private void next() {
        if (!root.getChildren().equals(shown)) {
            turns.stop();
            return;
        }
        Pane controls = kinds.get(turn++ % kinds.size()).get();
        controls.setManaged(false);
        root.getChildren().add(controls);
        controls.applyCss();
        controls.resize(root.getWidth(), root.getHeight());
        controls.layout();
        root.getChildren().remove(controls);
    }

    private static Pane row() {
        var section = new Section("");
        section.getContent().add(new FormRow("-", new TextField()));
        section.getContent().add(new FormRow("-", new ComboBox<String>()));
        return section;
    }

    private static Pane lines() {
        var box = new VBox();
        for (String style : List.of("hint", "quiet", "strong", "section-title", "form-label", "problem")) {
            var label = new Label("-", new FontIcon("fth-alert-circle"));
            label.getStyleClass().add(style);
            label.setWrapText(true);
            box.getChildren().add(label);
        }
        return box;
    }

    private static Pane buttons() {
        var small = new Button("-");
        small.getStyleClass().add("small");
        return new VBox(small, new Hyperlink("-"), new MenuButton("-"), new ToggleButton("-"));
    }

    private static Pane choices() {
        return new VBox(new CheckBox("-"), new RadioButton("-"), new TextArea());
    }

    private static Pane list() {
        var list = new ListView<String>();
        list.getItems().setAll("-", "--");
        return new VBox(new ScrollPane(new VBox(new Label("-"))), list);
    }

    private static Pane table() {
        var table = new TableView<String>();
        table.getColumns().add(new TableColumn<>("-"));
        table.getItems().setAll("-", "--");
        return new VBox(table);
    }
}
