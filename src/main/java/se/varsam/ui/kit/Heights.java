package se.varsam.ui.kit;

import java.util.function.DoubleUnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * The heights that a container was asked for, until its layout changes. JavaFX itself remembers a height only where the
 * width doesn't matter, and with wrapped text it does.
 */
final class Heights {
    /** A layout asks for few widths: unbounded, the one it gets, the one beside a scroll bar. */
    private static final int KEPT = 4;

    private final double[] widths = new double[KEPT];
    private final double[] heights = new double[KEPT];
    private int known;

    /** The height for a width, computed when it isn't known. */
    double of(double width, DoubleUnaryOperator computed) {
        for (int i = 0; i < Math.min(known, KEPT); i++) {
            if (Double.compare(widths[i], width) == 0) {
                return heights[i];
            }
        }
        double height = computed.applyAsDouble(width);
        widths[known % KEPT] = width;
        heights[known % KEPT] = height;
        known++;
        return height;
    }

    /** Forgets them, since the layout changed; a container asks for it before it is whole. */
    static void forget(@Nullable Heights heights) {
        if (heights != null) {
            heights.known = 0;
        }
    }
}
