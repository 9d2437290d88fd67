package se.varsam.domain.document;

import java.time.Instant;
import java.util.Optional;

import se.varsam.domain.child.ChildId;

/**
 * An approved copy (<i>godkänd handling</i>), kept byte for byte.
 *
 * @param id
 *            key in this register, 0 while not saved
 * @param child
 *            whose
 * @param kind
 *            which form
 * @param template
 *            version of the form's template
 * @param approved
 *            when, to whom and how
 * @param sha256
 *            of the bytes, in hex
 * @param replaces
 *            id of the copy that this one replaces
 */
public record SentDocument(long id, ChildId child, DocumentKind kind, int template, Approval approved, String sha256,
        Optional<Long> replaces) {
    /**
     * Approval of a copy.
     *
     * @param at
     *            UTC
     * @param recipient
     *            to whom, as typed; empty when not said
     * @param way
     *            how it is sent, as typed; empty when not said
     */
    public record Approval(Instant at, String recipient, String way) {}
}
