package se.varsam.service;

import java.util.List;

import se.varsam.domain.shared.Refusal;
import se.varsam.domain.shared.Sensitive;

/**
 * A field was saved.
 *
 * @param value
 *            as it is kept, which may be tidier than what was typed; empty when the field was emptied
 * @param warnings
 *            what the user should look at; nothing was stopped by them
 */
public record FieldSaved(String value, List<Refusal> warnings) implements Sensitive {
    /** Keeps an unmodifiable copy. */
    public FieldSaved {
        warnings = List.copyOf(warnings);
    }

    @Override
    public String toString() {
        return "FieldSaved[" + warnings.size() + "]";
    }
}
