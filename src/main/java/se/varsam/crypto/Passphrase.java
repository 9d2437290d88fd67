package se.varsam.crypto;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A passphrase (<i>lösenfras</i>) as typed. Two ways of typing the same letter are one passphrase (Unicode NFC); every
 * space counts, also at the ends.
 */
public final class Passphrase {
    private Passphrase() {}

    /** The bytes that keys are made from: NFC, UTF-8. The caller wipes them. */
    public static byte[] bytes(char[] typed) {
        ByteBuffer buffer = StandardCharsets.UTF_8.encode(CharBuffer.wrap(composed(typed)));
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        Arrays.fill(buffer.array(), (byte) 0);
        return bytes;
    }

    /** The text in NFC, without copying it into a string that can't be wiped unless it must be composed. */
    static CharSequence composed(char[] typed) {
        CharSequence text = CharBuffer.wrap(typed);
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
