package se.varsam.domain.child;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import se.varsam.domain.shared.Sensitive;

/**
 * One of the things a child has several of.
 *
 * @param id
 *            key in this register
 * @param child
 *            whose
 * @param kind
 *            what it is
 * @param facts
 *            the known values; of fields of its kind only
 */
public record ChildRecord(long id, ChildId child, RecordKind kind, Map<RecordField, String> facts)
        implements
            Sensitive {
    /** Keeps an unmodifiable copy. */
    public ChildRecord {
        facts = Map.copyOf(facts);
    }

    /** The value, or empty when unknown. */
    public Optional<String> get(RecordField field) {
        return Optional.ofNullable(facts.get(field));
    }

    /** The value, or empty text when unknown. */
    public String text(RecordField field) {
        return facts.getOrDefault(field, "");
    }

    /** The day in a field of kind {@link FieldKind#DATE}. */
    public Optional<LocalDate> date(RecordField field) {
        return get(field).map(LocalDate::parse);
    }

    /** The first day; empty when not known, or when the kind has no period. */
    public Optional<LocalDate> from() {
        return kind.begins().flatMap(this::date);
    }

    /** The last day, included; empty while it lasts, or when the kind has no period. */
    public Optional<LocalDate> to() {
        return kind.ends().flatMap(this::date);
    }

    /** Whether it holds on a day: it has begun, or its first day isn't known, and it hasn't ended. */
    public boolean lasts(LocalDate day) {
        return from().map(first -> !first.isAfter(day)).orElse(true)
                && to().map(last -> !last.isBefore(day)).orElse(true);
    }

    /** As what somebody works with the child; empty when not known or when it is no professional. */
    public Optional<Profession> profession() {
        return get(RecordField.PROFESSIONAL_ROLE).map(Profession::valueOf);
    }

    /** All that is known, in one text: for the log when it is removed or brought back. */
    public String told() {
        return RecordField.of(kind).stream().filter(facts::containsKey).map(f -> f + "=" + facts.get(f))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return "ChildRecord[" + id + "]";
    }
}
