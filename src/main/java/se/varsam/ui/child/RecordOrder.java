package se.varsam.ui.child;

import java.time.LocalDate;
import java.util.Comparator;

import se.varsam.domain.child.ChildRecord;
import se.varsam.domain.child.RecordField;

/**
 * How records are listed: what is planned and what lasts before what has ended, the newest first.
 *
 * @param today
 *            the day they are seen on
 */
record RecordOrder(LocalDate today) implements Comparator<ChildRecord> {
    /** Where a record stands in time. */
    enum Stage {
        PLANNED, LASTING, ENDED
    }

    @Override
    public int compare(ChildRecord one, ChildRecord other) {
        return Comparator.comparing(this::stage).thenComparing(RecordOrder::role)
                .thenComparing(RecordOrder::day, Comparator.reverseOrder())
                .thenComparing(ChildRecord::id, Comparator.reverseOrder()).compare(one, other);
    }

    /** Where a record stands in time; one without a period lasts. A paper has ended with the day it was handed over. */
    Stage stage(ChildRecord record) {
        if (record.get(RecordField.PAPER_HANDED_OVER).isPresent()) {
            return Stage.ENDED;
        }
        if (record.lasts(today)) {
            return Stage.LASTING;
        }
        return record.from().filter(today::isBefore).isPresent() ? Stage.PLANNED : Stage.ENDED;
    }

    /** Those who work with the child now stand in the order of their roles. */
    private static int role(ChildRecord record) {
        return record.to().isPresent() ? 0 : record.profession().map(Enum::ordinal).orElse(0);
    }

    private static LocalDate day(ChildRecord record) {
        return record.from().or(() -> record.date(RecordField.WORDS_DAY))
                .or(() -> record.date(RecordField.WAY_AGREED_ON)).or(record::to).orElse(LocalDate.MIN);
    }

    /** Whether it has a period at all. */
    static boolean hasPeriod(ChildRecord record) {
        return record.kind().ends().isPresent();
    }
}
