package se.varsam.domain.child;

import java.util.Optional;

/**
 * What a child can have several of. Names are stored: never rename, only add. Headings: bundle key
 * {@code enum.RecordKind.NAME}.
 */
public enum RecordKind {
    /** A further name or spelling, and where it is used. */
    NAME,
    /** A further telephone number. */
    PHONE,
    /** An account in social media. */
    ACCOUNT,
    /** A way to reach the child that was agreed with it (<i>kontaktväg</i>). */
    CONTACT_WAY,
    /** Somebody of the family or the network. */
    RELATIVE,
    /** Where the child lives or has lived (<i>placering</i>). */
    PLACEMENT,
    /** Somebody who works with the child. */
    PROFESSIONAL,
    /** A paper that is kept for the child (<i>handling</i>). */
    PAPER,
    /** What the child has said, in its own words. */
    OWN_WORDS;

    /** The other end of its period; empty for a field that is none. */
    public Optional<RecordField> otherEnd(RecordField field) {
        return begins().filter(field::equals).isPresent()
                ? ends()
                : ends().filter(field::equals).isPresent() ? begins() : Optional.empty();
    }

    /** The field with its first day; empty when it has no period. */
    public Optional<RecordField> begins() {
        return switch (this) {
            case PLACEMENT -> Optional.of(RecordField.PLACEMENT_FROM);
            case PROFESSIONAL -> Optional.of(RecordField.PROFESSIONAL_FROM);
            case PAPER -> Optional.of(RecordField.PAPER_SINCE);
            case NAME, PHONE, ACCOUNT, CONTACT_WAY, RELATIVE, OWN_WORDS -> Optional.empty();
        };
    }

    /** The field with its last day; empty when it has no period. */
    public Optional<RecordField> ends() {
        return switch (this) {
            case PLACEMENT -> Optional.of(RecordField.PLACEMENT_TO);
            case PROFESSIONAL -> Optional.of(RecordField.PROFESSIONAL_TO);
            case PAPER -> Optional.of(RecordField.PAPER_HANDED_OVER);
            case NAME, PHONE, ACCOUNT, CONTACT_WAY, RELATIVE, OWN_WORDS -> Optional.empty();
        };
    }
}
