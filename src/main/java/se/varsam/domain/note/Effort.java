package se.varsam.domain.note;

import java.util.Locale;

/**
 * Time and travel that something took; 0 where none is noted.
 *
 * @param minutes
 *            time spent
 * @param metres
 *            distance travelled, there and back
 */
public record Effort(int minutes, int metres) {
    /** None noted. */
    public static final Effort NONE = new Effort(0, 0);

    private static final int KILOMETRE = 1000;
    private static final int TENTH = 100;

    /** Both together. */
    public Effort plus(Effort other) {
        return new Effort(minutes + other.minutes, metres + other.metres);
    }

    /** The minutes as typed, empty when none. */
    public String minutesText() {
        return minutes == 0 ? "" : Integer.toString(minutes);
    }

    /** The kilometres as typed, {@code 12,5} or {@code 12}, empty when none. */
    public String kilometresText() {
        if (metres == 0) {
            return "";
        }
        int tenths = metres % KILOMETRE / TENTH;
        return tenths == 0
                ? Integer.toString(metres / KILOMETRE)
                : String.format(Locale.ROOT, "%d,%d", metres / KILOMETRE, tenths);
    }
}
