package se.varsam.ui.shell;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.domain.shared.Outcome;
import se.varsam.i18n.Days;
import se.varsam.i18n.SwedishDates;
import se.varsam.i18n.Texts;
import se.varsam.service.ExerciseService;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.FormRow;

/**
 * The clock of an exercise, below the band that says <i>övning</i>: what it shows while it is moved, and the ways to
 * move it. Stays in sight as long as it is moved, so that nobody takes its time for the real one.
 */
final class ExerciseBar extends VBox {
    private static final PseudoClass MOVED = PseudoClass.getPseudoClass("moved");
    private static final double SPACE = 8;
    private static final int COLUMNS = 16;

    private final ExerciseService exercise;
    private final Background background;
    private final Texts texts;
    private final Around around;
    private final Label shows = new Label();
    private final TextField typed = new TextField();
    private final FormRow to;
    private final Button back;
    private final List<Node> ways;
    private boolean opened;

    /** Who is told when the clock is moved. */
    interface Around {
        /** It is about to be: what is half typed is saved by the time it has. */
        void moving();

        /** It has been: everything on show is read anew. */
        void moved();
    }

    ExerciseBar(ExerciseService exercise, Background background, Texts texts, Around around) {
        this.exercise = exercise;
        this.background = background;
        this.texts = texts;
        this.around = around;
        setId("exercise");
        getStyleClass().add("exercise-bar");
        shows.setId("exercise-shows");
        shows.getStyleClass().add("strong");
        shows.setGraphic(new FontIcon("fth-clock"));
        shows.setWrapText(true);
        shows.setMinHeight(USE_PREF_SIZE);
        typed.setId("exercise-to");
        typed.setPrefColumnCount(COLUMNS);
        typed.setPromptText(texts.get("shell.exercise.to.prompt"));
        typed.setAccessibleText(texts.get("shell.exercise.to"));
        typed.setOnAction(_ -> go());
        to = new FormRow("", typed);
        to.setSaid(texts.get("shell.exercise.to"));
        back = button("back", () -> run(exercise::back));
        Button close = button("close", this::close);
        var hint = new Label(texts.get("shell.exercise.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        ways = List.of(shows, new FlowPane(SPACE, SPACE, button("hour", () -> run(() -> exercise.hours(1))),
                button("day", () -> run(() -> exercise.days(1))), to, button("go", this::go), back, close), hint);
        close.visibleProperty().bind(back.visibleProperty().not());
        close.managedProperty().bind(close.visibleProperty());
        look();
    }

    private Button button(String name, Runnable action) {
        var button = new Button(texts.get("shell.exercise." + name));
        button.setId("exercise-" + name);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Shows the ways to move the clock, and takes the keyboard there. */
    void open() {
        opened = true;
        look();
        typed.requestFocus();
    }

    private void close() {
        opened = false;
        to.setError(Optional.empty());
        look();
    }

    /** Says what the clock shows now: each minute. */
    void look() {
        Duration ahead = exercise.ahead();
        boolean moved = !ahead.isZero();
        LocalDateTime now = exercise.now();
        String time = texts.get("shell.exercise.time", new Days(texts, now.toLocalDate()).full(now.toLocalDate()),
                new SwedishDates(texts).clock(now.toLocalTime()));
        shows.setText(texts.get(moved ? "shell.exercise.moved" : "shell.exercise.right", time));
        back.setVisible(moved);
        back.setManaged(moved);
        setVisible(moved || opened);
        setManaged(isVisible());
        if (isVisible() && getChildren().isEmpty()) { // what isn't seen is styled all the same
            getChildren().setAll(ways);
        }
        pseudoClassStateChanged(MOVED, moved);
    }

    private void go() {
        String text = typed.getText();
        run(() -> exercise.to(text));
    }

    private void run(Supplier<Outcome<LocalDateTime>> move) {
        around.moving();
        background.run(move, outcome -> {
            to.setError(outcome.refusal().map(texts::of));
            outcome.toOptional().ifPresent(_ -> {
                look();
                around.moved();
            });
        });
    }
}
