package se.varsam.ui.kit;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Parent;
import javafx.util.Duration;

/** Does something again each minute while a page is on show: a clock, a count of hours. */
public final class EveryMinute {
    private EveryMinute() {}

    /** Does it as long as the root of a page stands in a window; a page left takes no time. Call on the FX thread. */
    public static void onShow(Parent root, Runnable action) {
        var minutes = new Timeline(new KeyFrame(Duration.minutes(1), _ -> action.run()));
        minutes.setCycleCount(Animation.INDEFINITE);
        root.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                minutes.stop();
            } else {
                minutes.play();
            }
        });
    }
}
