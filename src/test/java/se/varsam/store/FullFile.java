package se.varsam.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.varsam.domain.child.ChildId;
import se.varsam.store.ChildTables.ChildTable;

/**
 * A child with a row in every table that can hold one, written behind the program's back: also in those that come
 * later. Every text that may be any text holds a marker.
 */
public final class FullFile {
    private static final String MOMENT = "2026-11-01T10:00";
    private static final Map<String, String> VALUES = Map.ofEntries(Map.entry("child.closed_reason", "OTHER"),
            Map.entry("age_decision.kind", "STATED"), Map.entry("age_decision.born", "2010-02-03"),
            Map.entry("asylum_event.status", "SEEKER"), Map.entry("episode.noticed", MOMENT),
            Map.entry("episode.ended", "2026-11-02T10:00"), Map.entry("checklist_run.ended_reason", "BY_USER"),
            Map.entry("item_mark.what", "DONE"), Map.entry("reminder_mark.what", "DONE"),
            Map.entry("note.kind", "VISIT"), Map.entry("note.happened", MOMENT),
            Map.entry("reminder.every_unit", "WEEKS"), Map.entry("sent_document.kind", "OF_MISS"),
            Map.entry("form_draft.kind", "OF_MISS"), Map.entry("away_entry.result", "DONE"),
            Map.entry("away_entry.happened", MOMENT), Map.entry("child_record.kind", "RELATIVE"),
            Map.entry("record_fact.field", "RELATIVE_NAME"), Map.entry("child_fact.field", "FIRST_NAME"),
            Map.entry("episode_fact.field", "CLOTHES"), Map.entry("return_fact.field", "PLACE"),
            Map.entry("thinning_release.what", "THIRTY_YEARS"), Map.entry("sent_answer.fate", "GIVEN"));
    private static final List<String> NULL = List.of("item_mark.postponed_date", "reminder_mark.postponed_date",
            "note.removed_at", "note.corrects_id", "sent_document.replaces_id", "away_entry.follow_up",
            "sent_content.episode_id", "checklist_run.decision_id");

    /** Cards that a full one is linked to, from either side. */
    private static final int KEY_BYTES = 32;
    private static final long FIRST = 1;
    private static final long LAST = 1L << 40;

    private final Connection connection;
    private final String marker;
    private final Map<String, Long> ids = new HashMap<>();

    private FullFile(Connection connection, String marker) {
        this.connection = connection;
        this.marker = marker;
    }

    /** Adds the child; its file number is of 2026. */
    public static ChildId add(TestRegister register, int number, String marker) throws SQLException {
        var file = new FullFile(register.connection(), marker);
        file.ids.put("", (long) number);
        for (long id : List.of(FIRST, LAST)) {
            register.sql("INSERT OR IGNORE INTO child (id, uid, file_year, file_number, created_at) VALUES (" + id
                    + ", 'u" + id + "', 2000, " + id % 1000 + ", '2026-11-01T09:00:00Z')");
        }
        for (ChildTable table : ChildTables.ALL) {
            file.fill(table);
        }
        return new ChildId(file.id("child"));
    }

    private void fill(ChildTable table) throws SQLException {
        var names = new ArrayList<String>();
        var values = new ArrayList<Object>();
        try (var columns = connection.createStatement()
                .executeQuery("SELECT name, type FROM pragma_table_info('" + table.name() + "')")) {
            while (columns.next()) {
                names.add(columns.getString(1));
                values.add(value(table, columns.getString(1), columns.getString(2)));
            }
        }
        String sql = "INSERT INTO " + table.name() + " VALUES (" + String.join(",", values.stream().map(_ -> "?")
                .toList()) + ")";
        try (var insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                insert.setObject(i + 1, ((Optional<?>) values.get(i)).orElse(null));
            }
            insert.execute();
        }
    }

    private Optional<Object> value(ChildTable table, String column, String type) {
        String name = table.name() + "." + column;
        if (NULL.contains(name)) {
            return Optional.empty();
        }
        if (VALUES.containsKey(name)) {
            return Optional.of(VALUES.get(name));
        }
        if (column.equals(table.link()) && !table.name().equals("child")) {
            return Optional.of(id(table.owner().map(o -> o.table()).orElse("child")));
        }
        return Optional.of(switch (column) {
            case "id" -> ids.merge(table.name(), 1000L + id(""), (one, _) -> one);
            case "file_year" -> 2026L;
            case "file_number" -> id("");
            case "child_id" -> FIRST;
            case "other_id" -> LAST;
            case "kind" -> table.owner().flatMap(o -> o.kind()).map(Object.class::cast).orElse(marker);
            default -> any(column, type);
        });
    }

    private long id(String table) {
        return Optional.ofNullable(ids.get(table)).orElseThrow();
    }

    private Object any(String column, String type) {
        if (column.endsWith("_at")) {
            return "2026-11-01T09:00:00Z";
        }
        if (column.endsWith("_date")) {
            return "2026-11-01";
        }
        return switch (type) {
            case "INTEGER" -> column.startsWith("is_") ? 0L : 1L;
            case "BLOB" -> column.equals("key")
                    ? Arrays.copyOf(marker.getBytes(StandardCharsets.UTF_8), KEY_BYTES)
                    : marker.getBytes(StandardCharsets.UTF_8);
            default -> marker;
        };
    }
}
