package se.varsam.settings;

/**
 * How the windows look (<i>utseende</i>).
 *
 * @param colours
 *            as the system, light, dark or high contrast
 * @param textPercent
 *            size of the text, 100 to 200
 */
public record Appearance(Colours colours, int textPercent) {
    /** Light, at ordinary size. */
    public static final Appearance DEFAULT = new Appearance(Colours.LIGHT, 100);

    /** Which set of colours. Names stand in the settings file. */
    public enum Colours {
        /** What the computer is set to, also when that changes. */
        SYSTEM, LIGHT, DARK, HIGH_CONTRAST
    }

    /** Brings the size inside its bounds. */
    public Appearance {
        textPercent = Math.clamp(textPercent, 100, 200);
    }
}
