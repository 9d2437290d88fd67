package se.varsam.pdf;

/**
 * A part of the page's width.
 *
 * @param x
 *            left edge, in points
 * @param width
 *            in points
 */
record Column(float x, float width) {
    /** The whole width between the margins. */
    static final Column FULL = new Column(Look.LEFT, Look.WIDTH);

    Column leftHalf() {
        return new Column(x, (width - Look.GUTTER) / 2);
    }

    Column rightHalf() {
        float half = (width - Look.GUTTER) / 2;
        return new Column(x + half + Look.GUTTER, half);
    }

    /** Without its right end. */
    Column narrowedBy(float less) {
        return new Column(x, width - less);
    }
}
