package se.varsam.ui.unlock;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

import se.varsam.i18n.Texts;
import se.varsam.service.Registers.Strength;

/** How good a passphrase is, as a bar and in words. */
public final class PassphraseMeter extends HBox {
    private static final double BEST = 4;

    private final ProgressBar meter = new ProgressBar(0);
    private final Label words = new Label();

    /** Nothing measured yet, as FXML makes it. */
    public PassphraseMeter() {
        meter.setId("meter");
        meter.setPrefWidth(180);
        words.setId("strength");
        words.getStyleClass().add("hint");
        setSpacing(8);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(meter, words);
    }

    void show(Strength found, boolean typed, Texts texts) {
        meter.setAccessibleText(texts.get("unlock.strength"));
        meter.setProgress(typed ? Math.max(found.score(), 0.4) / BEST : 0);
        words.setText(typed ? texts.get("unlock.strength." + found.score()) : "");
    }
}
