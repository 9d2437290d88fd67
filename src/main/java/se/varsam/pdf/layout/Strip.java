package se.varsam.pdf.layout;

import java.util.List;

/**
 * A horizontal strip of a page that is never cut.
 *
 * @param space
 *            above it, left out at the top of a page
 * @param height
 *            in points
 * @param keep
 *            whether it may be the last of a page
 * @param pieces
 *            what is drawn in it
 */
public record Strip(float space, float height, Keep keep, List<Piece> pieces) {
    /** Keeps an unmodifiable copy. */
    public Strip {
        pieces = List.copyOf(pieces);
    }

    /** Whether a page may end after a strip. */
    public enum Keep {
        /** It may. */
        FREE,
        /** The next strip must stand on the same page, when a page has room for both. */
        WITH_NEXT
    }

    /** The same with another rule for what follows. */
    public Strip keeping(Keep other) {
        return new Strip(space, height, other, pieces);
    }
}
