package se.varsam.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/**
 * Words of any length in at most so many lines, wrapped; what has no room ends in dots, and is read in a tooltip. Who
 * shows it tells a screen reader all of it.
 */
public final class ShortLabel extends Label {
    /** What has room in a tooltip, and more than any line shows. */
    private static final int MOST = 600;
    private static final double TOOLTIP = 520;

    private final int lines;

    /** Nothing yet, in at most so many lines. */
    public ShortLabel(int lines) {
        this.lines = lines;
        setWrapText(true);
        setMinSize(0, USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
    }

    /** Shows words; line breaks become dots between them. */
    public void show(String words) {
        String line = words.replace("\n", " · ");
        String shown = line.length() > MOST ? line.substring(0, line.offsetByCodePoints(0, MOST / 2)) + "…" : line;
        if (!shown.equals(getText())) {
            setText(shown);
            setTooltip(shown.isEmpty() ? null : whole(shown));
        }
    }

    private static Tooltip whole(String words) {
        var tooltip = new Tooltip(words);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP);
        return tooltip;
    }

    @Override
    protected double computePrefHeight(double width) {
        double insets = snappedTopInset() + snappedBottomInset();
        double line = super.computePrefHeight(-1) - insets;
        return Math.min(super.computePrefHeight(width), insets + lines * line);
    }
}
