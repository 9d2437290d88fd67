package se.varsam.photo;

import java.io.IOException;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.PhotoReader;

/** Reads photographs (<i>foton</i>) with the JDK's own readers, within bounds of size and pixels. */
public final class ScaledPhotos implements PhotoReader {
    /** Largest file, in bytes. */
    static final int MAX_BYTES = 25 * 1024 * 1024;
    /** Most pixels of a picture. */
    static final long MAX_PIXELS = 100_000_000;
    /** Longest side of what is kept, in pixels. */
    static final int MAX_SIDE = 1200;

    /** Longest side in lists, in pixels: sharp at 96 and double density. */
    static final int SMALL_SIDE = 288;

    private static final int MEGABYTE = 1024 * 1024;
    private static final int MILLION = 1_000_000;

    @Override
    public Outcome<byte[]> read(byte[] file) {
        if (file.length > MAX_BYTES) {
            // rounded up: a file just above the limit must not be said to be as large as allowed
            return Outcome.refused("refusal.photo.large", Math.ceilDiv(file.length, MEGABYTE), MAX_BYTES / MEGABYTE);
        }
        if (Format.isHeic(file)) {
            return Outcome.refused("refusal.photo.heic");
        }
        return decode(file);
    }

    @Override
    @SuppressWarnings("checkstyle:IllegalCatch") // broken bytes must not keep a page from being shown
    public byte[] small(byte[] jpeg) {
        try (var decoder = Decoder.of(jpeg)) {
            return decoder.isEmpty() ? jpeg : Jpeg.write(Scaling.within(decoder.read(2 * SMALL_SIDE), SMALL_SIDE));
        } catch (IOException | RuntimeException _) {
            return jpeg;
        }
    }

    // a reader given a hostile file may throw anything: the border between the file and the program
    @SuppressWarnings("checkstyle:IllegalCatch")
    private static Outcome<byte[]> decode(byte[] file) {
        try (var decoder = Decoder.of(file)) {
            if (decoder.isEmpty()) {
                return Outcome.refused("refusal.photo.no-picture");
            }
            if (decoder.pixels() > MAX_PIXELS) {
                return Outcome.refused("refusal.photo.pixels", Math.ceilDiv(decoder.pixels(), MILLION),
                        MAX_PIXELS / MILLION);
            }
            if (Format.isCutOff(file)) {
                return Outcome.refused("refusal.photo.broken");
            }
            var upright = Orientation.of(file).upright(decoder.read(2 * MAX_SIDE));
            return Outcome.done(Jpeg.write(Scaling.within(upright, MAX_SIDE)));
        } catch (IOException | RuntimeException _) {
            return Outcome.refused("refusal.photo.broken");
        }
    }
}
