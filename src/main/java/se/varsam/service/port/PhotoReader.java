package se.varsam.service.port;

import se.varsam.domain.shared.Outcome;

/**
 * Turns a picture file into what is kept: upright, at most 1200 pixels a side, JPEG, no metadata at all. Refuses with
 * advice what is too large, no picture, HEIC, or broken.
 */
public interface PhotoReader {
    /** The picture to keep. */
    Outcome<byte[]> read(byte[] file);

    /** The same small, for lists, from one that was read; the picture itself where it can't be made smaller. */
    default byte[] small(byte[] jpeg) {
        return jpeg;
    }
}
