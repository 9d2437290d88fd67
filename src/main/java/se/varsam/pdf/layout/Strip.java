package se.varsam.pdf.layout;

import java.util.List;
import java.util.Optional;

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
 * @param head
 *            what is drawn above it when it is the first of a page, for instance a table's column headings again
 */
public record Strip(float space, float height, Keep keep, List<Piece> pieces, Optional<Strip> head) {
    /** Keeps an unmodifiable copy. */
    public Strip {
        pieces = List.copyOf(pieces);
    }

    /** A strip above which nothing is repeated. */
    public Strip(float space, float height, Keep keep, List<Piece> pieces) {
        this(space, height, keep, pieces, Optional.empty());
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
        return new Strip(space, height, other, pieces, head);
    }

    /** The same with something that is repeated above it at the top of a page. */
    public Strip under(Strip repeated) {
        return new Strip(space, height, keep, pieces, Optional.of(repeated));
    }
}
