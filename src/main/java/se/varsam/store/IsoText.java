package se.varsam.store;

import java.time.LocalDate;

/** Days as they are stored: {@code 2026-11-21}. */
public final class IsoText {
    private static final int LENGTH = 10;

    private IsoText() {}

    /** The day. Without a formatter: a large register holds tens of thousands, and all are read at unlocking. */
    public static LocalDate day(String stored) {
        if (stored.length() != LENGTH || stored.charAt(4) != '-' || stored.charAt(7) != '-') {
            return LocalDate.parse(stored); // says what is wrong with it
        }
        return LocalDate.of(number(stored, 0, 4), number(stored, 5, 7), number(stored, 8, LENGTH));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
