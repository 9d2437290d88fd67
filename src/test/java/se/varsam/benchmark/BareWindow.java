package se.varsam.benchmark;

import java.util.concurrent.CountDownLatch;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** What the start of the program is measured against: a window with a label, and nothing else that JavaFX can do. */
public final class BareWindow {
    /** The property with which it ends by itself after a moment, to train its start-up cache. */
    static final String END = "bare.end";
    private static final long MOMENT_MILLIS = 2_000;

    private BareWindow() {}

    /** Shows it until it is closed. */
    public static void main(String[] args) throws InterruptedException {
        var shown = new CountDownLatch(1);
        Platform.startup(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(new StackPane(new Label("Varsam")), 1280, 800));
            stage.show();
            shown.countDown();
        });
        shown.await();
        if (Boolean.getBoolean(END)) {
            Thread.sleep(MOMENT_MILLIS);
            System.exit(0);
        }
    }
}
