package se.varsam.store;

import static se.varsam.store.schema.Tables.ITEM_MARK;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import se.varsam.domain.checklist.Mark;
import se.varsam.domain.checklist.Mark.What;
import se.varsam.store.schema.tables.records.ItemMarkRecord;

/** A mark as a row and back. */
final class MarkRows {
    private static final String DONE = "DONE";
    private static final String NOT_APPLICABLE = "NOT_APPLICABLE";
    private static final String POSTPONED = "POSTPONED";

    private MarkRows() {}

    /** What to write of a mark made at a time. */
    static Map<Field<?>, @Nullable Object> row(Mark mark, Instant madeAt) {
        var row = new LinkedHashMap<Field<?>, @Nullable Object>();
        row.put(ITEM_MARK.WHAT, switch (mark.what()) {
            case What.Done() -> DONE;
            case What.NotApplicable() -> NOT_APPLICABLE;
            case What.Postponed _ -> POSTPONED;
        });
        row.put(ITEM_MARK.POSTPONED_DATE, mark.what() instanceof What.Postponed(var to) ? to : null);
        row.put(ITEM_MARK.MARKED_DATE, mark.on());
        row.put(ITEM_MARK.DONE_BY, mark.by());
        row.put(ITEM_MARK.NOTE, mark.note());
        row.put(ITEM_MARK.MADE_AT, madeAt);
        return row;
    }

    /** The mark of a row. */
    static Mark mark(String item, ItemMarkRecord row) {
        What what = switch (row.getWhat()) {
            case DONE -> new What.Done();
            case NOT_APPLICABLE -> new What.NotApplicable();
            case POSTPONED -> new What.Postponed(row.getPostponedDate());
            default -> throw new IllegalStateException("unknown mark");
        };
        return new Mark(item, what, row.getMarkedDate(), row.getDoneBy(), row.getNote());
    }
}
