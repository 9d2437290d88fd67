package se.varsam.domain.document;

/** The Swedish words a document's answers need; given by the bundles ({@code texts::get}). */
@FunctionalInterface
public interface Words {
    /** The text of a key with its places filled. */
    String text(String key, Object... details);
}
