package se.varsam.domain.document;

import java.util.Map;

import se.varsam.domain.child.ChildId;

/** Answers typed for a form before it is approved, by question id. Saved as they are typed. */
public interface FormDrafts {
    /** What is typed so far. */
    Map<String, String> of(ChildId child, DocumentKind kind);

    /** Keeps an answer; empty text removes it. */
    void keep(ChildId child, DocumentKind kind, String question, String answer);

    /** Drops all answers of a form, after its approval. */
    void clear(ChildId child, DocumentKind kind);
}
