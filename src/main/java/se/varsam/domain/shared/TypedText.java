package se.varsam.domain.shared;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Tidies typed or pasted text, and nothing a person would miss: composed letters (NFC), no control characters, no half
 * characters, no hidden turning of the writing direction, no blanks at the ends. Joiners and direction marks inside
 * Arabic words stay.
 */
public final class TypedText {
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\r\u0085\u2028\u2029\u000B\f]");
    private static final Pattern BLANKS = Pattern.compile("[\n\t]+");
    /** Overrides and embeddings turn what follows around; zero-width blanks and byte-order marks are never meant. */
    private static final Pattern HIDDEN = Pattern
            .compile("[\u202A-\u202E\u2066-\u2069\u200B\u2060\uFEFF\uFFFE\uFFFF]");
    private static final String MARKS = "\u200C\u200D\u200E\u200F\u061C";

    private TypedText() {}

    /** Text of one line: line breaks and tabs become blanks. */
    public static String line(String typed) {
        return tidy(BLANKS.matcher(LINE_BREAK.matcher(typed).replaceAll(" ")).replaceAll(" "));
    }

    /** Text of several lines. */
    public static String lines(String typed) {
        return tidy(LINE_BREAK.matcher(typed).replaceAll("\n").replace('\t', ' '));
    }

    /** Text as it was typed, without half characters, which can't be kept. */
    public static String whole(String typed) {
        return filtered(typed, c -> Character.getType(c) != Character.SURROGATE);
    }

    /** How many characters people would count, more or less. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String tidy(String text) {
        String kept = HIDDEN.matcher(filtered(text, TypedText::isKept)).replaceAll("");
        return trimmed(Normalizer.normalize(kept, Normalizer.Form.NFC));
    }

    private static String filtered(String text, IntPredicate isKept) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(isKept).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isKept(int c) {
        return c == '\n' || !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || MARKS.indexOf(c) >= 0;
    }
}
