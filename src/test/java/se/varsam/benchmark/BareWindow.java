package se.varsam.benchmark;

import java.util.concurrent.CountDownLatch;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** What the start of the program is measured against: a window with a label, and nothing else that JavaFX can do. */
public final class BareWindow {
    private BareWindow() {}

    /** Shows it until it is closed; with the property {@code bare.end} only for a moment, to train a start-up cache. */
    public static void main(String[] args) throws InterruptedException {
        var shown = new CountDownLatch(1);
        Platform.startup(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(new StackPane(new Label("Varsam")), 1280, 800));
            stage.show();
            shown.countDown();
        });
        shown.await();
        if (Boolean.getBoolean("bare.end")) {
            Thread.sleep(1_000);
            System.exit(0);
        }
    }
}
