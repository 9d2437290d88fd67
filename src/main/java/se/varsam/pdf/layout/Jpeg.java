package se.varsam.pdf.layout;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.openpdf.text.Image;

/** A JPEG picture that was decoded once and found whole, so that no reader of the PDF stumbles over it. */
public final class Jpeg {
    private static final long MOST_PIXELS = 40_000_000;
    private static final int STEP = 8;

    private final byte[] bytes;
    private final Size size;

    /** How many pixels a picture has. */
    record Size(int width, int height) {}

    /** Bytes that have been found whole. */
    Jpeg(byte[] bytes, Size size) {
        this.bytes = bytes.clone();
        this.size = size;
    }

    /** The picture; empty when the bytes are no JPEG, are cut off or damaged, huge, or in printing colours (CMYK). */
    @SuppressWarnings("checkstyle:IllegalCatch") // the decoder meets hostile bytes with many kinds of exceptions
    public static Optional<Jpeg> read(byte[] bytes) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS
                    ? whole(reader, bytes)
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // why helps nobody; that it is unreadable is said in its place
        } finally {
            reader.dispose();
        }
    }

    private static Optional<Jpeg> whole(ImageReader reader, byte[] bytes) throws IOException {
        var damage = new ArrayList<String>();
        reader.addIIOReadWarningListener((source, warning) -> damage.add(warning));
        BufferedImage image = reader.read(0, few(reader));
        Image.getInstance(bytes); // must understand it too
        return damage.stream().noneMatch(Jpeg::saysCutOff) && image.getColorModel().getNumColorComponents() != 4
                ? Optional.of(new Jpeg(bytes, new Size(reader.getWidth(0), reader.getHeight(0))))
                : Optional.empty();
    }

    /** All of it is decoded, few of its pixels handed over: nobody looks at them. The last row is among them. */
    private static ImageReadParam few(ImageReader reader) throws IOException {
        ImageReadParam few = reader.getDefaultReadParam();
        few.setSourceSubsampling(STEP, STEP, (reader.getWidth(0) - 1) % STEP, (reader.getHeight(0) - 1) % STEP);
        return few;
    }

    /** Height divided by width. */
    public float proportion() {
        return (float) size.height() / size.width();
    }

    Size size() {
        return size;
    }

    byte[] bytes() {
        return bytes;
    }

    private static boolean saysCutOff(String warning) {
        String lower = warning.toLowerCase(Locale.ROOT);
        return lower.contains("premature") || lower.contains("corrupt");
    }
}
