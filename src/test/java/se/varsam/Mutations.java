package se.varsam;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Makes bad files of good ones: flips, cuts, doubles, swaps, noise, odd numbers and odd characters, one to four each.
 */
public final class Mutations {
    private static final List<String> ODD = List.of("-1", "0", "99999999999999999999", "2147483648", "NaN", "null",
            "\u0000", "\uFEFF", "\u202E", "[[[[[[[[[[[[[[[[", "{{{{{{{{{{{{", "&a [*a, *a]", "!!java.net.URL x", "'",
            "\"",
            "\n\n", "\t", "- - - -", "? : ? :", "%YAML 9.9", "---\n---", "\\u0000", "A".repeat(5000), "{\"a\":".repeat(
                    400));

    private final Random random;

    /** The same ones for the same seed. */
    public Mutations(long seed) {
        random = new Random(seed);
    }

    /** A bad file of a good one; once in a while it is good still, or nothing but noise. */
    public byte[] of(byte[] good) {
        byte[] bad = good.clone();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            bad = once(bad);
        }
        return bad;
    }

    private byte[] once(byte[] from) {
        int at = from.length == 0 ? 0 : random.nextInt(from.length);
        return switch (random.nextInt(8)) {
            case 0 -> flipped(from, at);
            case 1 -> Arrays.copyOf(from, at);
            case 2 -> put(from, at, Arrays.copyOfRange(from, at, Math.min(from.length, at + random.nextInt(400))));
            case 3 -> cut(from, at, random.nextInt(200));
            case 4 -> put(from, at, noise(random.nextInt(64)));
            case 5 -> random.nextInt(50) == 0 ? noise(random.nextInt(4000)) : flipped(from, at);
            case 6 -> put(from, at, Arrays.copyOf(from, Math.min(from.length, random.nextInt(100))));
            default -> put(from, at, ODD.get(random.nextInt(ODD.size())).getBytes(StandardCharsets.UTF_8));
        };
    }

    private byte[] flipped(byte[] from, int at) {
        byte[] flipped = from.clone();
        if (flipped.length > 0) {
            flipped[at] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] put(byte[] into, int at, byte[] piece) {
        byte[] longer = Arrays.copyOf(into, into.length + piece.length);
        System.arraycopy(piece, 0, longer, at, piece.length);
        System.arraycopy(into, at, longer, at + piece.length, into.length - at);
        return longer;
    }

    private static byte[] cut(byte[] from, int at, int length) {
        int end = Math.min(from.length, at + length);
        byte[] shorter = Arrays.copyOf(from, at + from.length - end);
        System.arraycopy(from, end, shorter, at, from.length - end);
        return shorter;
    }
}
