package se.varsam.ui.away;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.domain.missing.AwaySituation;
import se.varsam.domain.missing.StepNow;
import se.varsam.domain.shared.Actor;
import se.varsam.i18n.Texts;

/** One who is to know that the child is back: when and by whom it was told, or one click to say that it was. */
final class ToldRow extends HBox {
    ToldRow(StepNow step, Actor told, AwaySituation situation, AwayViewModel away, Texts texts) {
        var words = new AwayWords(texts);
        String who = texts.of(told);
        getStyleClass().addAll("line", "told");
        setId("told-" + told);
        var name = new Label(who);
        name.getStyleClass().add("strong");
        var lines = new VBox(4, name);
        lines.setAlignment(Pos.CENTER_LEFT);
        if (step.last().isPresent()) {
            var last = new Label(words.last(step));
            last.setWrapText(true);
            last.setMinHeight(USE_PREF_SIZE);
            lines.getChildren().add(last);
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(lines, words.chip(step, situation));
        if (!step.state().isSettled()) {
            var now = new Button(texts.get("returned.told.now"), new FontIcon("fth-check"));
            now.setId("tell-" + told);
            now.setMinWidth(USE_PREF_SIZE);
            now.setAccessibleText(texts.get("away.button.of", now.getText(), who));
            now.setOnAction(_ -> away.doneNow(step));
            getChildren().add(now);
        }
    }
}
