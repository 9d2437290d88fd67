package se.varsam.ui.kit;

import java.util.Optional;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * A tooltip that is made when the mouse first comes: each is a window of its own, and a page has many that nobody ever
 * points at. A screen reader hears its words as help, made or not.
 */
public final class LateTooltip {
    private static final double WIDEST = 520;

    private LateTooltip() {}

    /** Gives a control a tooltip in place of the one it has; empty for none. */
    public static void set(Control control, String words) {
        control.setTooltip(null);
        control.setAccessibleHelp(words.isEmpty() ? null : words);
        if (control.getProperties().put(LateTooltip.class, words) == null) {
            control.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> make(control));
        }
    }

    /** The words of a control's tooltip, made or not; empty where it has none. */
    public static Optional<String> of(Control control) {
        return Optional.ofNullable(control.getTooltip()).map(Tooltip::getText)
                .or(() -> Optional.ofNullable(control.getProperties().get(LateTooltip.class)).map(Object::toString))
                .filter(words -> !words.isEmpty());
    }

    private static void make(Control control) {
        if (control.getTooltip() == null) {
            of(control).ifPresent(words -> {
                var tooltip = new Tooltip(words);
                tooltip.setWrapText(true);
                tooltip.setMaxWidth(WIDEST);
                control.setTooltip(tooltip);
            });
        }
    }
}
