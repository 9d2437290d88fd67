package se.varsam.pdf.layout;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds dates, clock times and telephone numbers: they are not broken over lines, and keep their order among Arabic
 * letters, where Unicode's rule would print 2008-12-20 as 20-12-2008.
 */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]+(?:[ .:/-][0-9]+)*");

    private Numbers() {}

    /** The places of all characters of numbers. */
    static BitSet characters(String text) {
        return marked(text, 0);
    }

    /** The places inside a number, where a line must not end. */
    static BitSet unbreakable(String text) {
        return marked(text, 1);
    }

    private static BitSet marked(String text, int from) {
        var places = new BitSet(text.length());
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            places.set(Math.min(number.start() + from, number.end()), number.end());
        }
        return places;
    }
}
