package se.varsam.domain.child;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.varsam.domain.shared.Sensitive;

/** The known values of a child's fields; what is absent is unknown. */
public final class Facts implements Sensitive {
    private final Map<ChildField, String> values;
    /** Worked out when it is first asked for; two threads at once would only do the same twice. */
    private @Nullable SearchTerms terms;

    /** Keeps a copy. */
    public Facts(Map<ChildField, String> values) {
        this.values = values.isEmpty() ? new EnumMap<>(ChildField.class) : new EnumMap<>(values);
    }

    /** The value, or empty when unknown. */
    public Optional<String> get(ChildField field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The value, or empty text when unknown. */
    public String text(ChildField field) {
        return values.getOrDefault(field, "");
    }

    /** The day in a field of kind {@link FieldKind#DATE}. */
    public Optional<LocalDate> date(ChildField field) {
        return get(field).map(LocalDate::parse);
    }

    /** The answer in a field of kind {@link FieldKind#YES_NO}; empty when not answered. */
    public Optional<Boolean> answer(ChildField field) {
        return get(field).map("yes"::equals);
    }

    /** The same facts with one changed; empty text removes it. */
    public Facts with(ChildField field, String value) {
        var changed = new Facts(values);
        if (value.isEmpty()) {
            changed.values.remove(field);
        } else {
            changed.values.put(field, value);
        }
        return changed;
    }

    /** What the child is found by. */
    SearchTerms terms() {
        SearchTerms known = terms;
        if (known == null) {
            known = SearchTerms.of(this);
            terms = known;
        }
        return known;
    }

    /** First and last name as shown, or empty text when neither is known. */
    public String displayName() {
        return (text(ChildField.FIRST_NAME) + " " + text(ChildField.LAST_NAME)).strip();
    }

    /** Whether the child has protected identity (<i>skyddade personuppgifter</i>). */
    public boolean isProtected() {
        return answer(ChildField.PROTECTED_IDENTITY).orElse(false);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts f && f.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "Facts[" + values.size() + "]";
    }
}
