package se.varsam.ui.child;

import java.io.ByteArrayInputStream;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextAlignment;

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
        return photo.map(p -> read(p).map(image -> square(image, p, size, texts)).orElseGet(() -> broken(size, texts)))
                .orElseGet(() -> place(new FontIcon("fth-user"), size, texts.get("child.photo.none")));
    }

    /** The small picture; empty when its bytes are broken. */
    static Optional<Image> read(PhotoEntry photo) {
        return Optional.of(new Image(new ByteArrayInputStream(photo.thumbnail())))
                .filter(image -> !image.isError() && image.getWidth() > 0);
    }

    /** The place of a picture that can't be shown. */
    static Node broken(double size, Texts texts) {
        var word = new Label(texts.get("child.photo.broken.word"));
        word.getStyleClass().add("hint");
        word.setWrapText(true);
        word.setTextAlignment(TextAlignment.CENTER);
        var both = new VBox(new FontIcon("fth-alert-circle"), word);
        both.setAlignment(Pos.CENTER);
        return place(both, size, texts.get("child.photo.broken"));
    }

    private static Node place(Node sign, double size, String told) {
        var place = new StackPane(sign);
        place.getStyleClass().add("no-photo");
        place.setMinSize(size, size);
        place.setMaxSize(size, size);
        place.setAccessibleText(told);
        return place;
    }

    /** A picture that was read. */
    static Node square(Image image, PhotoEntry photo, double size, Texts texts) {
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
