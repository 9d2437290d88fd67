package se.varsam.store;

import java.time.Instant;
import java.time.LocalDate;

/** Days and times as they are stored: {@code 2026-11-21}, {@code 2026-11-21T13:32:00Z}. */
public final class IsoText {
    private static final int LENGTH = 10;
    /** Of a time: where a digit is to stand there is a 0. */
    private static final String SECOND = "0000-00-00T00:00:00Z";
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;
    private static final long DAY = 86_400;
    private static final long HOUR = 3_600;
    private static final long MINUTE = 60;

    private IsoText() {}

    /** The day. Without a formatter: a large register holds tens of thousands, and all are read at unlocking. */
    public static LocalDate day(String stored) {
        if (stored.length() != LENGTH || stored.charAt(4) != '-' || stored.charAt(7) != '-') {
            return LocalDate.parse(stored); // says what is wrong with it
        }
        return LocalDate.of(number(stored, 0, 4), number(stored, 5, 7), number(stored, 8, LENGTH));
    }

    /**
     * The time, in UTC. Without a formatter where it is of a whole second, as nearly all are: a log that is checked has
     * hundreds of thousands.
     */
    public static Instant instant(String stored) {
        if (!isWholeSecond(stored)) {
            return Instant.parse(stored); // says what is wrong with it
        }
        int hour = number(stored, 11, 13);
        int minute = number(stored, 14, 16);
        int second = number(stored, 17, 19);
        return hour > LAST_HOUR || minute > LAST_MINUTE || second > LAST_MINUTE
                ? Instant.parse(stored)
                : Instant.ofEpochSecond(day(stored.substring(0, LENGTH)).toEpochDay() * DAY + hour * HOUR
                        + minute * MINUTE + second);
    }

    private static boolean isWholeSecond(String stored) {
        boolean is = stored.length() == SECOND.length();
        for (int i = 0; is && i < stored.length(); i++) {
            char c = stored.charAt(i);
            is = SECOND.charAt(i) == '0' ? c >= '0' && c <= '9' : c == SECOND.charAt(i);
        }
        return is;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
