package se.varsam.crypto;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * The recovery key (<i>återställningsnyckel</i>): 130 random bits as 26 letters and digits, and two more that tell a
 * mistyped key from a wrong one. Crockford's alphabet, without I, L, O and U; in seven groups of four.
 */
public final class RecoveryKey {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM = 26;
    private static final int LENGTH = RANDOM + 2;
    private static final int GROUP = 4;

    /** A prime above 32: any one wrong sign and any two swapped neighbours change the remainder. */
    private static final int MODULUS = 1021;

    private RecoveryKey() {}

    /** A new key in groups with hyphens; the caller wipes it. */
    public static char[] create() {
        var random = new SecureRandom();
        int[] values = new int[LENGTH];
        for (int i = 0; i < RANDOM; i++) {
            values[i] = random.nextInt(32);
        }
        int check = check(values);
        values[RANDOM] = check / 32;
        values[RANDOM + 1] = check % 32;
        char[] shown = new char[LENGTH + LENGTH / GROUP - 1];
        for (int i = 0, at = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                shown[at++] = '-';
            }
            shown[at++] = ALPHABET.charAt(values[i]);
        }
        return shown;
    }

    /**
     * The bytes that keys are made from; the caller wipes them. Case, spaces and hyphens don't matter; O is read as 0,
     * I and L as 1. Empty when it is mistyped: another length, other signs, wrong check signs.
     */
    public static Optional<byte[]> read(char[] typed) {
        int[] values = new int[LENGTH];
        int count = 0;
        for (char c : typed) {
            if (isSeparator(c)) {
                continue;
            }
            int value = value(c);
            if (value < 0 || count == LENGTH) {
                return Optional.empty();
            }
            values[count++] = value;
        }
        if (count < LENGTH || check(values) != values[RANDOM] * 32 + values[RANDOM + 1]) {
            return Optional.empty();
        }
        byte[] bytes = new byte[RANDOM];
        for (int i = 0; i < RANDOM; i++) {
            bytes[i] = (byte) ALPHABET.charAt(values[i]);
        }
        return Optional.of(bytes);
    }

    private static int check(int[] values) {
        int remainder = 0;
        for (int i = 0; i < RANDOM; i++) {
            remainder = (remainder * 32 + values[i]) % MODULUS;
        }
        return remainder;
    }

    private static boolean isSeparator(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || c == '\u2212';
    }

    private static int value(char c) {
        return switch (Character.toUpperCase(c)) {
            case 'O' -> 0;
            case 'I', 'L' -> 1;
            default -> ALPHABET.indexOf(Character.toUpperCase(c));
        };
    }
}
