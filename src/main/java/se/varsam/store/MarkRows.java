package se.varsam.store;

import static se.varsam.store.schema.Tables.ITEM_MARK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import se.varsam.domain.checklist.Mark;
import se.varsam.domain.checklist.Mark.What;

/** A mark as a row and back. */
final class MarkRows {
    private static final String DONE = "DONE";
    private static final String NOT_APPLICABLE = "NOT_APPLICABLE";
    private static final String POSTPONED = "POSTPONED";

    private MarkRows() {}

    /** What to write of a mark made at a time. */
    static Map<Field<?>, @Nullable Object> row(Mark mark, Instant madeAt) {
        var row = new LinkedHashMap<Field<?>, @Nullable Object>();
        row.put(ITEM_MARK.WHAT, code(mark.what()));
        row.put(ITEM_MARK.POSTPONED_DATE, postponedTo(mark.what()));
        row.put(ITEM_MARK.MARKED_DATE, mark.on());
        row.put(ITEM_MARK.DONE_BY, mark.by());
        row.put(ITEM_MARK.NOTE, mark.note());
        row.put(ITEM_MARK.MADE_AT, madeAt);
        return row;
    }

    /** What stands in a column {@code what}. */
    static String code(What what) {
        return switch (what) {
            case What.Done() -> DONE;
            case What.NotApplicable() -> NOT_APPLICABLE;
            case What.Postponed _ -> POSTPONED;
        };
    }

    /** What stands in a column {@code postponed_date}. */
    static @Nullable LocalDate postponedTo(What what) {
        return what instanceof What.Postponed(var to) ? to : null;
    }

    /** What the two columns say. */
    static What what(String code, @Nullable LocalDate postponedTo) {
        return switch (code) {
            case DONE -> new What.Done();
            case NOT_APPLICABLE -> new What.NotApplicable();
            case POSTPONED -> new What.Postponed(Objects.requireNonNull(postponedTo));
            default -> throw new IllegalStateException("unknown mark");
        };
    }
}
