package se.varsam.ui.kit;

import java.util.Locale;

/** Colour by role ({@code look.md}). Style class: {@code tone-NAME}. */
public enum Tone {
    /** Nothing that needs attention. */
    QUIET,
    /** What the eye is led to. */
    ACCENT,
    /** Done, in order. */
    OK,
    /** Soon, to be looked at. */
    SOON,
    /** Late, or {@code Nu}. */
    LATE,
    /** Only for a missing child. */
    AWAY,
    /** Only for the practice register. */
    PRACTICE,
    /** Good to know. */
    INFO;

    /** The style class that carries the colour. */
    public String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
