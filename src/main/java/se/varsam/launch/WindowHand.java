package se.varsam.launch;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import javax.imageio.ImageIO;

import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Scrolling;

/** The hand at the window when no user is: goes to places, presses, types, waits and takes pictures. */
final class WindowHand {
    private static final int POLL_MILLIS = 50;
    // longer than the pause before a preview is drawn anew
    private static final int CALM_POLLS = 16;
    private static final int PATIENCE_POLLS = 1200;

    private final ProgramWindow window;
    private final Path folder;
    private final List<Path> made;

    WindowHand(ProgramWindow window, Path folder, List<Path> made) {
        this.window = window;
        this.folder = folder;
        this.made = made;
    }

    void show() {
        onFx(() -> {
            window.show();
            return true;
        });
        settle();
    }

    void go(Place place) {
        onFx(() -> {
            window.frame().orElseThrow().show(place);
            return true;
        });
        settle();
    }

    void press(String selector) {
        onFx(() -> {
            ((ButtonBase) node(selector)).fire();
            return true;
        });
        settle();
    }

    /** Chooses from a menu, which stays closed. */
    void choose(String selector, String item) {
        onFx(() -> {
            ((MenuButton) node(selector)).getItems().stream().filter(one -> item.equals(one.getId())).findFirst()
                    .orElseThrow().fire();
            return true;
        });
        settle();
    }

    void type(String selector, String text) {
        onFx(() -> {
            ((TextInputControl) node(selector)).setText(text);
            return true;
        });
        settle();
    }

    /** Scrolls a page until what stands in it is in sight. */
    void reveal(String page, String selector) {
        onFx(() -> {
            new Scrolling((ScrollPane) node(page)).reveal(node(selector));
            return true;
        });
        settle();
    }

    /** A picture of the whole window. */
    void picture(String name) {
        WritableImage shot = onFx(() -> window.stage().getScene().getRoot().snapshot(null, null));
        int width = (int) shot.getWidth();
        int height = (int) shot.getHeight();
        var pixels = new int[width * height];
        shot.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        Path file = folder.resolve(name + ".png");
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        made.add(file);
    }

    void close() {
        onFx(() -> {
            window.close();
            window.stage().hide();
            return true;
        });
    }

    /** Does something on the FX thread and waits for it. */
    static <T> T onFx(Supplier<T> work) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> done.completeAsync(work, Runnable::run));
        return done.join();
    }

    private Node node(String selector) {
        Node found = window.stage().getScene().getRoot().lookup(selector);
        if (found == null) {
            throw new IllegalStateException("nothing here called " + selector);
        }
        return found;
    }

    /** Waits until nothing has been done aside for a while and all is laid out. */
    private void settle() {
        int calm = 0;
        for (int i = 0; i < PATIENCE_POLLS && calm < CALM_POLLS; i++) {
            calm = onFx(() -> window.tools().isIdle()) ? calm + 1 : 0;
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
