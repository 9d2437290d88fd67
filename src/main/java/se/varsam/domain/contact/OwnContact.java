package se.varsam.domain.contact;

import java.util.EnumMap;
import java.util.Map;

import se.varsam.domain.shared.Sensitive;

/**
 * A contact of the register.
 *
 * @param kind
 *            who it is
 * @param texts
 *            what is known; what is absent is not
 */
public record OwnContact(ContactKind kind, Map<ContactField, String> texts) implements Sensitive {
    /** Keeps an unmodifiable copy without empty texts. */
    public OwnContact {
        var known = new EnumMap<ContactField, String>(ContactField.class);
        texts.forEach((field, text) -> {
            if (!text.isEmpty()) {
                known.put(field, text);
            }
        });
        texts = Map.copyOf(known);
    }

    /** One of whom nothing is known. */
    public static OwnContact unknown(ContactKind kind) {
        return new OwnContact(kind, Map.of());
    }

    /** What is known, or empty text. */
    public String text(ContactField field) {
        return texts.getOrDefault(field, "");
    }

    /** The same with another text; empty text removes it. */
    public OwnContact with(ContactField field, String text) {
        var changed = new EnumMap<ContactField, String>(ContactField.class);
        changed.putAll(texts);
        changed.put(field, text);
        return new OwnContact(kind, changed);
    }

    /** Whether there is a number to ring: until then the contact is shown as <i>okänt</i>. */
    public boolean canBeRung() {
        return !text(ContactField.NUMBER).isEmpty();
    }

    @Override
    public String toString() {
        return "OwnContact[" + kind + "]";
    }
}
