package se.varsam.domain.child;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The neutral name of a child outside the program (<i>aktnummer</i>): year the card was made and a running number.
 *
 * @param year
 *            four digits
 * @param number
 *            from 1, shown with at least three digits
 */
public record FileNumber(int year, int number) implements Comparable<FileNumber> {
    private static final Pattern FORM = Pattern.compile("\\s*(\\d{4})-(\\d{1,6})\\s*");

    /** Reads {@code 2026-017} with or without leading zeros; empty for anything else. */
    public static Optional<FileNumber> parse(String text) {
        var m = FORM.matcher(text);
        return m.matches()
                ? Optional.of(new FileNumber(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(FileNumber other) {
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(number, other.number);
    }

    /** For instance {@code 2026-017}. */
    @Override
    public String toString() {
        // by hand: a large register names thousands of files at once, and a format is read anew each time
        return padded(year, 4) + "-" + padded(number, 3);
    }

    private static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
