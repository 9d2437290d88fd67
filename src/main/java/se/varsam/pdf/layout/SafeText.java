package se.varsam.pdf.layout;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes any text fit to print: composed characters, line ends as {@code \n}, no control characters, no invisible
 * characters that turn or hide text. A character that no font has becomes {@code [U+XXXX]} and is reported.
 */
final class SafeText {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final Fonts fonts;
    private final Collection<String> missing;

    /** {@code missing} receives the code of each character that no font has. */
    SafeText(Fonts fonts, Collection<String> missing) {
        this.fonts = fonts;
        this.missing = missing;
    }

    String of(String text) {
        if (fonts.latin(Weight.REGULAR).isPlain(text, 0, text.length())) {
            return text;
        }
        int[] in = Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC).codePoints().toArray();
        var out = new StringBuilder(in.length + 16);
        for (int i = 0; i < in.length; i++) {
            if (in[i] == ZERO_WIDTH_NON_JOINER || in[i] == ZERO_WIDTH_JOINER) {
                if (i > 0 && i + 1 < in.length && isArabic(in[i - 1]) && isArabic(in[i + 1])) {
                    out.appendCodePoint(in[i]);
                }
            } else {
                append(out, in[i]);
            }
        }
        return out.toString();
    }

    private void append(StringBuilder out, int c) {
        switch (Character.getType(c)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> out.append('\n');
            case Character.CONTROL -> control(c).ifPresent(out::append);
            case Character.FORMAT -> {
                // invisible: direction overrides, marks, joiners, tags
            }
            default -> {
                if (isVariationSelector(c)) {
                    return;
                }
                if (fonts.face(c, Weight.REGULAR).isPresent()) {
                    out.appendCodePoint(c);
                } else if (Character.isSpaceChar(c)) {
                    out.append(' ');
                } else {
                    String code = String.format(Locale.ROOT, "U+%04X", c);
                    missing.add(code);
                    out.append('[').append(code).append(']');
                }
            }
        }
    }

    private static Optional<Character> control(int c) {
        return switch (c) {
            case '\n', '\r', 0x0B, 0x0C, 0x85 -> Optional.of('\n');
            case '\t' -> Optional.of(' ');
            default -> Optional.empty();
        };
    }

    private static boolean isVariationSelector(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    private static boolean isArabic(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
    }
}
