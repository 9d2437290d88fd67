package se.varsam.ui.today;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.domain.child.Child;
import se.varsam.domain.readiness.Nudge;
import se.varsam.i18n.Texts;

/** The files whose readiness should be gone through: at most a few, with the way to all of them. */
final class NudgeBox extends VBox {
    private static final double SPACE = 8;
    private static final int MOST = 3;

    private final NudgeModel model;
    private final Texts texts;

    NudgeBox(NudgeModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("nudges");
        getStyleClass().add("strip-box");
        model.nudges().addListener((ListChangeListener<Nudge>) _ -> show(MOST));
        show(MOST);
        model.load();
    }

    private void show(int most) {
        getChildren().setAll(model.nudges().stream().limit(most).map(this::line).toList());
        int count = model.nudges().size();
        if (count > most) {
            var all = new Hyperlink(texts.get("today.nudge.all", count));
            all.setId("nudges-all");
            all.setOnAction(_ -> show(Integer.MAX_VALUE));
            getChildren().add(all);
        }
        setVisible(count > 0);
        setManaged(count > 0);
    }

    private Node line(Nudge nudge) {
        Child child = nudge.readiness().child();
        var whom = new Hyperlink(child.listedName(), new FontIcon("fth-life-buoy"));
        whom.setId("nudge-" + child.fileNumber());
        whom.setMinWidth(USE_PREF_SIZE);
        whom.setOnAction(_ -> model.open(nudge));
        var words = new Label(model.words(nudge));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        whom.setAccessibleHelp(words.getText());
        var done = new Button(texts.get("today.nudge.verb"), new FontIcon("fth-check"));
        done.setId("nudge-done-" + child.fileNumber());
        done.getStyleClass().add("small");
        done.setMinWidth(USE_PREF_SIZE);
        done.setAccessibleText(texts.get("today.nudge.verb.of", child.listedName()));
        done.setOnAction(_ -> model.done(nudge));
        var line = new HBox(SPACE, whom, words, done);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("notice");
        return line;
    }
}
