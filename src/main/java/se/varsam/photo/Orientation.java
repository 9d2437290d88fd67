package se.varsam.photo;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;

/**
 * How a camera held the picture: one of the eight values of Exif.
 *
 * @param exif
 *            1 upright, 2 mirrored left to right, 3 turned half round, 4 mirrored top to bottom; 5 to 8 lie on a side
 */
record Orientation(int exif) {
    private static final Orientation UPRIGHT = new Orientation(1);

    /** What the file says; upright when it says nothing that makes sense. */
    static Orientation of(byte[] file) {
        try {
            return ImageMetadataReader.readMetadata(new ByteArrayInputStream(file))
                    .getDirectoriesOfType(ExifIFD0Directory.class).stream()
                    .map(d -> d.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                    .filter(Objects::nonNull).filter(v -> v >= 1 && v <= 8)
                    .findFirst().map(Orientation::new).orElse(UPRIGHT);
        } catch (ImageProcessingException | IOException _) {
            return UPRIGHT;
        }
    }

    /** The picture turned and mirrored upright, on white where it is transparent. */
    BufferedImage upright(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean lying = exif >= 5;
        var canvas = new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        var pen = canvas.createGraphics();
        pen.setBackground(Color.WHITE);
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        pen.drawImage(picture, turn(width, height), null);
        pen.dispose();
        return canvas;
    }

    /** From the stored picture's places to the upright one's: x' = m00·x + m01·y + m02, y' = m10·x + m11·y + m12. */
    private AffineTransform turn(int w, int h) {
        return switch (exif) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }
}
