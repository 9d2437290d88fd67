package se.varsam.store;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import se.varsam.service.port.Bin;

/**
 * Every table that holds what is kept about a child, a row's owner before the rows it owns. Reading a whole file and
 * thinning it go by this list; a test holds it against the schema.
 */
final class ChildTables {
    /** Those that are read for a file, and thinned from the last to the first. */
    static final List<ChildTable> ALL = List.of(new ChildTable("child", "id", Optional.empty()), of("child_fact"),
            of("age_decision"), of("asylum_event"), of("child_record"), in("record_fact", "record_id", "child_record"),
            of("photo"), in("photo_share", "photo_id", "photo"), of("note"), in("note_draft", "note_id", "note"),
            of("checklist_run"), in("run_by_hand", "run_id", "checklist_run"),
            in("run_item", "run_id", "checklist_run"),
            in("item_mark", "run_item_id", "run_item"), of("run_draft"), of("reminder"),
            in("reminder_mark", "reminder_id", "reminder"), of("reminder_draft"), of("episode"),
            in("episode_fact", "episode_id", "episode"), in("return_fact", "episode_id", "episode"),
            in("away_entry", "episode_id", "episode"), in("call_note", "episode_id", "episode"),
            in("episode_typing", "episode_id", "episode"), of("form_draft"), of("sent_document"),
            in("sent_content", "document_id", "sent_document"), in("sent_answer", "document_id", "sent_document"),
            of("calendar_event"), of("readiness_review"), of("child_link"),
            new ChildTable("child_link", "other_id", Optional.empty()), of("thinning_hold"), of("thinning_release"),
            of("thinning_draft"), of("extract_left_out"), of("child_key"), binned(Bin.Kind.RECORD, "child_record"),
            binned(Bin.Kind.NOTE, "note"), binned(Bin.Kind.REMINDER, "reminder"), binned(Bin.Kind.PHOTO, "photo"),
            binned(Bin.Kind.ASYLUM_EVENT, "asylum_event"));

    private ChildTables() {}

    /**
     * A table.
     *
     * @param link
     *            the column that names the child, or the row of the owner
     * @param owner
     *            empty where the child itself is named
     */
    record ChildTable(String name, String link, Optional<Owner> owner) {
        Name quoted() {
            return DSL.name(name);
        }

        /** That a row belongs to a child. */
        Condition of(long child) {
            Field<Long> column = DSL.field(DSL.name(name, link), Long.class);
            return owner.map(o -> column.in(o.rows(child)).and(o.only(name))).orElseGet(() -> column.eq(child));
        }
    }

    /** The table whose rows own those of another; of the bin only those of a kind. */
    record Owner(String table, Optional<String> kind) {
        private Select<Record1<Long>> rows(long child) {
            return DSL.select(DSL.field(DSL.name(table, "id"), Long.class)).from(DSL.table(DSL.name(table)))
                    .where(find(table).of(child));
        }

        private Condition only(String owned) {
            return kind.map(k -> DSL.field(DSL.name(owned, "kind"), String.class).eq(k)).orElse(DSL.noCondition());
        }
    }

    private static ChildTable find(String table) {
        return ALL.stream().filter(t -> t.name().equals(table)).findFirst().orElseThrow();
    }

    private static ChildTable of(String table) {
        return new ChildTable(table, "child_id", Optional.empty());
    }

    private static ChildTable in(String table, String link, String owner) {
        return new ChildTable(table, link, Optional.of(new Owner(owner, Optional.empty())));
    }

    private static ChildTable binned(Bin.Kind kind, String owner) {
        return new ChildTable("bin_entry", "thing_id", Optional.of(new Owner(owner, Optional.of(kind.name()))));
    }
}
