package se.varsam.domain.child;

import java.util.EnumMap;
import java.util.Map;

/** Made-up records for tests. */
public final class Records {
    private Records() {}

    /** A record of a child; its values as pairs of a field's name and its text. */
    public static ChildRecord of(long id, RecordKind kind, String... values) {
        Map<RecordField, String> facts = new EnumMap<>(RecordField.class);
        for (int i = 0; i < values.length; i += 2) {
            facts.put(RecordField.valueOf(values[i]), values[i + 1]);
        }
        return new ChildRecord(id, new ChildId(1), kind, facts);
    }

    /** A placement; empty text for a day that isn't known. */
    public static ChildRecord placement(long id, String name, String from, String to) {
        var facts = new EnumMap<RecordField, String>(RecordField.class);
        Map.of(RecordField.PLACEMENT_NAME, name, RecordField.PLACEMENT_FROM, from, RecordField.PLACEMENT_TO, to)
                .forEach((field, value) -> {
                    if (!value.isEmpty()) {
                        facts.put(field, value);
                    }
                });
        return new ChildRecord(id, new ChildId(1), RecordKind.PLACEMENT, facts);
    }
}
