package se.varsam.ui.away;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

import se.varsam.domain.missing.PublicNumber;
import se.varsam.i18n.Texts;

/** The public numbers, and the ways from Akutläge to other pages. */
final class AwayWays extends FlowPane {
    private static final int GAP = 8;
    private final Button exercise;

    AwayWays(AwayViewModel model, Texts texts) {
        super(GAP, GAP);
        for (PublicNumber number : model.publicNumbers()) {
            getChildren().add(ring(number, model, texts));
        }
        exercise = way("away-exercise", texts.get("away.exercise"), model::openExercise);
        getChildren().addAll(way("away-child", texts.get("away.child"), model::openChild),
                way("away-traf", texts.get("trafficking.open"), model::openTrafficking), exercise);
    }

    private static Button ring(PublicNumber number, AwayViewModel model, Texts texts) {
        var button = new RingButton(number.key(), number.number(), model, texts);
        button.setId("ring-" + number.key());
        String use = texts.get("away.ring.use", number.use(), number.source(), number.checkedOn().toString());
        button.setAccessibleHelp(use);
        button.setTooltip(new Tooltip(use));
        return button;
    }

    private static Button way(String id, String text, Runnable open) {
        var button = new Button(text);
        button.setId(id);
        button.setOnAction(_ -> open.run());
        return button;
    }

    /** The clock of an exercise can be moved in a practice register only. */
    void show(boolean practice) {
        exercise.setVisible(practice);
        exercise.setManaged(practice);
    }
}
