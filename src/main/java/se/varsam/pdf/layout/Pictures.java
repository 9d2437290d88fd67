package se.varsam.pdf.layout;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Reads pictures, and remembers which it has found whole by their SHA-256: of a paper that is drawn again at each
 * change the photo is decoded once. Keeps no picture.
 */
public final class Pictures {
    private static final int REMEMBERED = 64;

    private final Map<String, Jpeg.Size> whole = new HashMap<>();

    /** As {@link Jpeg#read}. */
    public synchronized Optional<Jpeg> read(byte[] bytes) {
        String name = name(bytes);
        Jpeg.Size known = whole.get(name);
        if (known != null) {
            return Optional.of(new Jpeg(bytes, known));
        }
        Optional<Jpeg> read = Jpeg.read(bytes);
        if (whole.size() == REMEMBERED) {
            whole.clear();
        }
        read.ifPresent(jpeg -> whole.put(name, jpeg.size()));
        return read;
    }

    private static String name(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
