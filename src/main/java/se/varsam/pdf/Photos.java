package se.varsam.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.varsam.domain.document.FilledForm.Entry.Picture;
import se.varsam.i18n.Texts;
import se.varsam.pdf.layout.Drawing;
import se.varsam.pdf.layout.Ink;
import se.varsam.pdf.layout.Node;
import se.varsam.pdf.layout.Pictures;
import se.varsam.pdf.layout.Piece;
import se.varsam.pdf.layout.Style;
import se.varsam.pdf.layout.TextLine;
import se.varsam.pdf.layout.Typesetter;

/** Sets a photo at the right edge, with what it shows below it. */
final class Photos {
    private static final float MOST_WIDTH = 116;
    private static final float MOST_HEIGHT = 150;
    private static final float LEAST_WIDTH = 72;
    private static final float CAPTION_GAP = 3;
    private static final float BELOW = 4;

    private final Texts texts;
    private final Typesetter typesetter;
    private final Pictures pictures;

    /**
     * A photo drawn from the top of a strip.
     *
     * @param pieces
     *            picture and caption
     * @param width
     *            taken from the column's right end, in points
     * @param height
     *            in points, with the white below it
     */
    record Photo(List<Piece> pieces, float width, float height) {
        /** Keeps an unmodifiable copy. */
        Photo {
            pieces = List.copyOf(pieces);
        }
    }

    Photos(Texts texts, Typesetter typesetter, Pictures pictures) {
        this.texts = texts;
        this.typesetter = typesetter;
        this.pictures = pictures;
    }

    /** The photo, or a place to fasten one on a form that is filled in by hand; empty when there is nothing to show. */
    Optional<Photo> of(Picture picture, boolean byHand, Node section) {
        if (picture.jpeg().isEmpty()) {
            return byHand ? Optional.of(place(picture, section)) : Optional.empty();
        }
        return picture.jpeg().flatMap(pictures::read).map(jpeg -> {
            float height = Math.min(MOST_HEIGHT, MOST_WIDTH * jpeg.proportion());
            float width = height / jpeg.proportion();
            float x = Look.RIGHT - width;
            var image = Piece.of(section.child(Node.Role.Figure, words(picture)),
                    new Drawing.Picture(jpeg, x, 0, width, height));
            return withCaption(image, picture, section, Math.max(width, LEAST_WIDTH), height);
        });
    }

    /** Why there is no photo. */
    String absence(Picture picture) {
        return texts.get(picture.jpeg().isPresent() ? "pdf.picture.broken" : "pdf.picture.none");
    }

    private Photo place(Picture picture, Node section) {
        float x = Look.RIGHT - MOST_WIDTH;
        Style style = Look.LABEL;
        TextLine line = typesetter.line(texts.get("pdf.picture.place"), style);
        var frame = Piece.artifact(new Drawing.Frame(x, 0, MOST_WIDTH, MOST_HEIGHT, Ink.LINE),
                new Drawing.Text(line, x + (MOST_WIDTH - line.width()) / 2, MOST_HEIGHT / 2, style));
        return withCaption(frame, picture, section, MOST_WIDTH, MOST_HEIGHT);
    }

    private Photo withCaption(Piece image, Picture picture, Node section, float width, float height) {
        var pieces = new ArrayList<Piece>(List.of(image));
        List<TextLine> caption = typesetter.lines(picture.label(), Look.LABEL, width);
        pieces.addAll(Field.text(section.child(Node.Role.P), caption, Look.LABEL, Look.RIGHT - width,
                height + CAPTION_GAP));
        return new Photo(pieces, width, height + CAPTION_GAP + caption.size() * Look.LABEL.leading() + BELOW);
    }

    private String words(Picture picture) {
        return picture.description().isBlank() ? picture.label() : picture.description();
    }
}
