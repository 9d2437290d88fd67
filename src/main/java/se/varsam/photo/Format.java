package se.varsam.photo;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What a file's bytes tell of its format. */
final class Format {
    private static final Set<String> HEIC = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1",
            "avif");
    private static final int MARKER = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;

    private Format() {}

    /** Whether it is HEIC or its kin, which the JDK can't read. */
    static boolean isHeic(byte[] file) {
        return file.length >= 12 && ascii(file, 4).equals("ftyp") && HEIC.contains(ascii(file, 8));
    }

    /**
     * Whether it is a JPEG or GIF whose end is missing: the JDK's readers only warn then and leave the rest of the
     * picture grey. They notice it themselves with PNG and BMP.
     */
    static boolean isCutOff(byte[] file) {
        if (at(file, 0) == MARKER && at(file, 1) == START) {
            return !hasEnd(file);
        }
        return file.length > 3 && ascii(file, 0).equals("GIF8") && !endsWithTrailer(file);
    }

    /** Walks a JPEG's segments; a marker inside one (a thumbnail's end) doesn't count. */
    private static boolean hasEnd(byte[] file) {
        int place = 2;
        while (place + 1 < file.length) {
            if (at(file, place) != MARKER) {
                place++; // inside a scan, or filling
            } else if (at(file, place + 1) == END) {
                return true;
            } else if (hasLength(at(file, place + 1))) {
                place += 2 + (at(file, place + 2) << 8) + at(file, place + 3);
            } else {
                place += at(file, place + 1) == MARKER ? 1 : 2;
            }
        }
        return false;
    }

    /** Whether a marker is followed by its segment's length: not stuffing, restarts or other bare markers. */
    private static boolean hasLength(int marker) {
        return marker >= 0xC0 && marker < MARKER && (marker < 0xD0 || marker >= SCAN);
    }

    private static boolean endsWithTrailer(byte[] file) {
        int last = file.length - 1;
        while (last > 0 && file[last] == 0) {
            last--;
        }
        return file[last] == ';';
    }

    private static int at(byte[] file, int place) {
        return place < file.length ? file[place] & MARKER : 0;
    }

    private static String ascii(byte[] file, int from) {
        return new String(file, from, 4, StandardCharsets.US_ASCII);
    }
}
