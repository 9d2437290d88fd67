package se.varsam.ui.kit;

import javafx.scene.control.Label;

import org.kordamp.ikonli.javafx.FontIcon;

/** A state as icon, word and colour together, so that none of them is needed alone (<i>statusmärke</i>). */
public final class Chip extends Label {
    /**
     * A chip.
     *
     * @param tone
     *            its role
     * @param icon
     *            a Feather literal, for instance {@code fth-clock}
     * @param word
     *            one or two words
     */
    public Chip(Tone tone, String icon, String word) {
        super(word, new FontIcon(icon));
        getStyleClass().addAll("chip", tone.styleClass());
        setMinWidth(USE_PREF_SIZE);
    }

    /** Whether it is as one made of these would be. */
    boolean shows(Tone tone, String icon, String word) {
        return word.equals(getText()) && getStyleClass().contains(tone.styleClass())
                && getGraphic() instanceof FontIcon shown && icon.equals(shown.getIconLiteral());
    }
}
