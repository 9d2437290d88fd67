package se.varsam.pdf.layout;

import java.util.List;
import java.util.Optional;

/**
 * Drawings that belong together.
 *
 * @param node
 *            where they stand in the tree of tags; empty for lines and other things that say nothing
 * @param drawings
 *            in the order they are read
 */
public record Piece(Optional<Node> node, List<Drawing> drawings) {
    /** Keeps an unmodifiable copy. */
    public Piece {
        drawings = List.copyOf(drawings);
    }

    /** Something that is read. */
    public static Piece of(Node node, Drawing... drawings) {
        return new Piece(Optional.of(node), List.of(drawings));
    }

    /** Something that a screen reader passes over. */
    public static Piece artifact(Drawing... drawings) {
        return new Piece(Optional.empty(), List.of(drawings));
    }
}
