package se.varsam.ui.child;

import java.io.ByteArrayInputStream;
import java.util.Optional;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.domain.child.PhotoEntry;
import se.varsam.i18n.Texts;

/** Photographs as squares cut from their middle, with rounded corners. */
final class Pictures {
    /** In the head of a page, in pixels. */
    static final double LARGE = 96;
    private static final double CORNER = 12;

    private Pictures() {}

    /** The picture, or a sign that there is none. */
    static Node of(Optional<PhotoEntry> photo, double size, Texts texts) {
        return photo.map(p -> square(p, size, texts)).orElseGet(() -> {
            var none = new StackPane(new FontIcon("fth-user"));
            none.getStyleClass().add("no-photo");
            none.setMinSize(size, size);
            none.setMaxSize(size, size);
            none.setAccessibleText(texts.get("child.photo.none"));
            return none;
        });
    }

    private static Node square(PhotoEntry photo, double size, Texts texts) {
        var image = new Image(new ByteArrayInputStream(photo.thumbnail()));
        double side = Math.min(image.getWidth(), image.getHeight());
        var view = new ImageView(image);
        // faces sit above the middle of a portrait
        view.setViewport(new Rectangle2D((image.getWidth() - side) / 2, (image.getHeight() - side) / 3, side, side));
        view.setFitWidth(size);
        view.setFitHeight(size);
        view.setSmooth(true);
        var clip = new Rectangle(size, size);
        clip.setArcWidth(CORNER);
        clip.setArcHeight(CORNER);
        view.setClip(clip);
        view.setAccessibleText(photo.takenOn().map(day -> texts.get("child.photo.of", day.toString()))
                .orElse(texts.get("child.photo.undated")));
        return view;
    }
}
