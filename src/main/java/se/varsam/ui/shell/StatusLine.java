package se.varsam.ui.shell;

import java.time.Clock;
import java.time.LocalTime;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.i18n.SwedishDates;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Status;

/** {@code ✓ Sparat 14:32   Ångra ”Ändrade skola”}: what the user may want to know without being stopped. */
final class StatusLine extends HBox implements Status {
    private final Texts texts;
    private final SwedishDates dates;
    private final Clock clock;
    private final Runnable changed;
    private final Label saved = new Label();
    private final Label message = new Label();
    private final Button undo = new Button();
    private Runnable how = () -> {};

    /**
     * An empty line.
     *
     * @param changed
     *            runs after each change, so that the frame can look again
     */
    StatusLine(Texts texts, Clock clock, Runnable changed) {
        this.texts = texts;
        this.dates = new SwedishDates(texts);
        this.clock = clock;
        this.changed = changed;
        setId("status");
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        saved.setId("saved");
        saved.setGraphic(new FontIcon("fth-check"));
        saved.setVisible(false);
        saved.setManaged(false);
        message.setId("message");
        undo.setId("undo");
        undo.getStyleClass().addAll("flat", "small");
        undo.setGraphic(new FontIcon("fth-rotate-ccw"));
        undo.setTooltip(new Tooltip(texts.get("shell.undo.key")));
        undo.setOnAction(_ -> undo());
        forget();
        getChildren().addAll(saved, undo, message);
    }

    @Override
    public void saved() {
        String at = dates.clock(LocalTime.ofInstant(clock.instant(), clock.getZone()));
        saved.setText(texts.get("shell.saved", at));
        saved.setVisible(true);
        saved.setManaged(true);
        message.setText("");
        changed.run();
    }

    @Override
    public void undoable(String what, Runnable undoes) {
        saved();
        how = undoes;
        undo.setText(texts.get("shell.undo", what));
        undo.setVisible(true);
        undo.setManaged(true);
    }

    @Override
    public void told(String text) {
        message.setText(text);
    }

    /** Takes the last change back, once. */
    void undo() {
        Runnable undoes = how;
        forget();
        undoes.run();
    }

    private void forget() {
        how = () -> {};
        undo.setVisible(false);
        undo.setManaged(false);
    }
}
