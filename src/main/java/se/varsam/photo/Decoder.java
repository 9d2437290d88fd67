package se.varsam.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The JDK's reader for one file. Tells the size before any pixel is decoded, and never caches on disk. */
final class Decoder implements AutoCloseable {
    private final Optional<ImageReader> reader;

    private Decoder(Optional<ImageReader> reader) {
        this.reader = reader;
    }

    /** The reader for a file's format; empty when the file is no picture. */
    static Decoder of(byte[] file) {
        var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file));
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            return new Decoder(Optional.empty());
        }
        ImageReader reader = readers.next();
        reader.setInput(in, true, true);
        return new Decoder(Optional.of(reader));
    }

    /** Whether the file is no picture. */
    boolean isEmpty() {
        return reader.isEmpty();
    }

    /** Width times height. */
    long pixels() throws IOException {
        return (long) reader().getWidth(0) * reader().getHeight(0);
    }

    /** The picture, taking only every n-th pixel while that still leaves the longest side at least {@code side}. */
    BufferedImage read(int side) throws IOException {
        int every = Math.max(1, Math.max(reader().getWidth(0), reader().getHeight(0)) / side);
        int across = Math.min(every, reader().getWidth(0));
        int down = Math.min(every, reader().getHeight(0));
        var how = reader().getDefaultReadParam();
        how.setSourceSubsampling(across, down, 0, 0);
        return reader().read(0, how);
    }

    @Override
    public void close() {
        reader.ifPresent(ImageReader::dispose);
    }

    private ImageReader reader() {
        return reader.orElseThrow();
    }
}
