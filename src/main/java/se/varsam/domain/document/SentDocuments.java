package se.varsam.domain.document;

import java.util.List;
import java.util.Optional;

import se.varsam.domain.child.ChildId;

/** The approved copies of the register (<i>sändregistret</i>). */
public interface SentDocuments {
    /** Keeps a copy (id 0) with its bytes; gives it back with its id. */
    SentDocument keep(SentDocument document, byte[] pdf);

    /** Keeps with a copy what it said, question by question; once. */
    void keep(SentDocument document, SentContent content);

    /** What a copy said; empty for one that was approved before that was kept. */
    Optional<SentContent> content(SentDocument document);

    /** The copies of a child, newest first. */
    List<SentDocument> of(ChildId child);

    /** All copies of the register, newest first. */
    List<SentDocument> all();

    /** The bytes, exactly as approved. */
    byte[] pdf(SentDocument document);
}
