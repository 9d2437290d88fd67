package se.varsam.pdf.layout;

import java.util.Optional;

/**
 * A place in the tree of tags that a screen reader follows. Compared by identity: two paragraphs with the same text are
 * two paragraphs. A node holds either other nodes or text, never both.
 */
public final class Node {
    private final Role role;
    private final Optional<Node> parent;
    private final String alt;

    private Node(Role role, Optional<Node> parent, String alt) {
        this.role = role;
        this.parent = parent;
        this.alt = alt;
    }

    /** What a node is; the names are those of ISO 32000. */
    public enum Role {
        /** The root. */
        Document,
        /** A section with its heading. */
        Sect,
        /** The title. */
        H1,
        /** A section's heading. */
        H2,
        /** A paragraph. */
        P,
        /** A list of questions with their answers. */
        L,
        /** A question with its answer. */
        LI,
        /** The question. */
        Lbl,
        /** The answer. */
        LBody,
        /** A piece of an answer. */
        Span,
        /** A table. */
        Table,
        /** A row of it. */
        TR,
        /** The heading of a column. */
        TH,
        /** A cell. */
        TD,
        /** A picture. */
        Figure
    }

    /** A document's root. */
    public static Node root() {
        return new Node(Role.Document, Optional.empty(), "");
    }

    /** A new child, after those that are there. */
    public Node child(Role childRole) {
        return new Node(childRole, Optional.of(this), "");
    }

    /** A new child with words for what can't be read. */
    public Node child(Role childRole, String childAlt) {
        return new Node(childRole, Optional.of(this), childAlt);
    }

    Role role() {
        return role;
    }

    Optional<Node> parent() {
        return parent;
    }

    String alt() {
        return alt;
    }
}
