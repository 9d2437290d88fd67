package se.varsam.domain.child;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.varsam.domain.shared.Sensitive;

/**
 * The known values of a child's fields; what is absent is unknown. Small: those of all children of a large register are
 * kept.
 */
public final class Facts implements Sensitive {
    /** The fields that have a value, in their order, and the values beside them. */
    private final ChildField[] fields;
    private final String[] values;
    /** Worked out when it is first asked for; two threads at once would only do the same twice. */
    private @Nullable SearchTerms terms;

    /** Keeps a copy. */
    public Facts(Map<ChildField, String> values) {
        this.fields = values.keySet().stream().sorted().toArray(ChildField[]::new);
        this.values = Arrays.stream(fields).map(field -> Objects.requireNonNull(values.get(field)))
                .toArray(String[]::new);
    }

    private @Nullable String value(ChildField field) {
        int at = Arrays.binarySearch(fields, field);
        return at < 0 ? null : values[at];
    }

    /** The value, or empty when unknown. */
    public Optional<String> get(ChildField field) {
        return Optional.ofNullable(value(field));
    }

    /** The value, or empty text when unknown. */
    public String text(ChildField field) {
        String value = value(field);
        return value == null ? "" : value;
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
        var changed = new EnumMap<ChildField, String>(ChildField.class);
        for (int i = 0; i < fields.length; i++) {
            changed.put(fields[i], values[i]);
        }
        if (value.isEmpty()) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return new Facts(changed);
    }

    /** The same facts without those of other fields. */
    public Facts only(Set<ChildField> kept) {
        var only = new EnumMap<ChildField, String>(ChildField.class);
        for (int i = 0; i < fields.length; i++) {
            if (kept.contains(fields[i])) {
                only.put(fields[i], values[i]);
            }
        }
        return new Facts(only);
    }

    /** Works out what the child is found by, ahead of a search. */
    public void prepareSearch() {
        terms();
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
        return other instanceof Facts f && Arrays.equals(f.fields, fields) && Arrays.equals(f.values, values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Facts[" + values.length + "]";
    }
}
