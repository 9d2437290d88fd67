package se.varsam.domain.child;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Records of which the one that holds today gives fields of the child their values, so that forms, lists and search
 * need not know of records. Of several that hold, the one begun last counts; among those begun the same day, or on a
 * day not known, the one entered last.
 */
public enum CurrentRecord {
    /** Where the child lives. */
    HOME(RecordKind.PLACEMENT, List.of(), Map.of(ChildField.PLACEMENT_TYPE, RecordField.PLACEMENT_TYPE,
            ChildField.PLACEMENT_NAME, RecordField.PLACEMENT_NAME, ChildField.PLACEMENT_PHONE,
            RecordField.PLACEMENT_PHONE, ChildField.ADDRESS, RecordField.PLACEMENT_ADDRESS)),
    /** Who is god man or särskilt förordnad vårdnadshavare. */
    GOD_MAN(RecordKind.PROFESSIONAL, List.of(Profession.GOD_MAN, Profession.APPOINTED_GUARDIAN),
            Map.of(ChildField.GOD_MAN_NAME, RecordField.PROFESSIONAL_NAME, ChildField.GOD_MAN_PHONE,
                    RecordField.PROFESSIONAL_PHONE, ChildField.GOD_MAN_EMAIL, RecordField.PROFESSIONAL_EMAIL)),
    /** Who is responsible at the social services. */
    SOCIAL_SECRETARY(RecordKind.PROFESSIONAL, List.of(Profession.SOCIAL_SECRETARY),
            Map.of(ChildField.SOCIAL_SECRETARY_NAME, RecordField.PROFESSIONAL_NAME,
                    ChildField.SOCIAL_SECRETARY_PHONE, RecordField.PROFESSIONAL_PHONE));

    private final RecordKind kind;
    private final List<Profession> professions;
    private final Map<ChildField, RecordField> sources;

    CurrentRecord(RecordKind kind, List<Profession> professions, Map<ChildField, RecordField> sources) {
        this.kind = kind;
        this.professions = professions;
        this.sources = sources;
    }

    /** Which one gives a field its value; empty for a field of its own. */
    public static Optional<CurrentRecord> of(ChildField field) {
        return Arrays.stream(values()).filter(c -> c.sources.containsKey(field)).findFirst();
    }

    /** Of what kind. */
    public RecordKind kind() {
        return kind;
    }

    /** What a new one begins with, so that it is one of these. */
    public Map<RecordField, String> beginning() {
        return professions.stream().limit(1)
                .collect(Collectors.toMap(_ -> RecordField.PROFESSIONAL_ROLE, Profession::name));
    }

    /** The one that holds on a day; one just begun, that tells nothing yet, gives way to any other. */
    public Optional<ChildRecord> among(List<ChildRecord> records, LocalDate day) {
        return records.stream().filter(this::fits).filter(r -> r.lasts(day))
                .max(Comparator.comparing(this::tells).thenComparing(r -> r.from().orElse(LocalDate.MIN))
                        .thenComparing(ChildRecord::id));
    }

    private boolean fits(ChildRecord record) {
        return record.kind() == kind
                && (professions.isEmpty() || record.profession().filter(professions::contains).isPresent());
    }

    private boolean tells(ChildRecord record) {
        return sources.values().stream().anyMatch(record.facts()::containsKey);
    }

    /** The child's fields as the one that holds gives them; empty text where nothing is known. */
    Map<ChildField, String> values(List<ChildRecord> records, LocalDate day) {
        Optional<ChildRecord> current = among(records, day);
        var values = new EnumMap<ChildField, String>(ChildField.class);
        sources.forEach((field, source) -> values.put(field, current.map(r -> r.text(source)).orElse("")));
        return values;
    }

    /** The fields of the child that it gives their values, each with the field of the record it comes from. */
    public Map<ChildField, RecordField> sources() {
        return sources;
    }
}
