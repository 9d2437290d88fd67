package se.varsam.store;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static se.varsam.store.schema.Tables.AGE_DECISION;
import static se.varsam.store.schema.Tables.CHECKLIST_RUN;
import static se.varsam.store.schema.Tables.CHILD;
import static se.varsam.store.schema.Tables.CHILD_FACT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.Children;
import se.varsam.domain.child.Duplicates;

/**
 * Which children something is asked of, without reading the others. The lists of fields stand in these statements as
 * they stand in the partial indexes of the schema: only then SQLite takes those.
 */
final class Sought {
    /** With an open card. */
    static final Condition OPEN = CHILD.CLOSED_DATE.isNull();
    /** A value of a number that only one child ought to have. */
    static final Condition NUMBER = in(CHILD_FACT.FIELD, Duplicates.NUMBERS);

    private static final Condition ASKED = in(CHILD_FACT.FIELD, Children.ASKED_FROM);
    private static final Condition DECISION = in(AGE_DECISION.KIND, List.of(AgeDecision.Kind.values()).stream()
            .filter(AgeDecision.Kind::isDecision).toList());

    private Sought() {}

    /** As {@link Children#concerned} says. */
    static Condition concerned(LocalDate bornUntil) {
        // a birth date of which a part is unknown is the beginning of its first possible day, so that texts sort as
        // days
        return OPEN.and(CHILD.ID.in(select(CHECKLIST_RUN.CHILD_ID).from(CHECKLIST_RUN)
                .union(select(AGE_DECISION.CHILD_ID).from(AGE_DECISION)
                        .where(AGE_DECISION.BORN.le(bornUntil.toString())))
                .union(select(AGE_DECISION.CHILD_ID).from(AGE_DECISION).where(DECISION))
                .union(select(CHILD_FACT.CHILD_ID).from(CHILD_FACT).where(ASKED))));
    }

    /** Whose arrival lies on a day or later. */
    static Condition arrivedSince(LocalDate day) {
        return OPEN.and(CHILD.ID.in(select(CHILD_FACT.CHILD_ID).from(CHILD_FACT).where(
                CHILD_FACT.FIELD.eq(inline(ChildField.ARRIVED_ON.name())), CHILD_FACT.VALUE.ge(day.toString()))));
    }

    /** With one of these keys, however many: one value to bind. */
    static Condition among(Field<Long> column, Collection<Long> keys) {
        return condition("{0} in (select value from json_each({1}))", column,
                val(keys.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"))));
    }

    /** One of these, as it stands in a partial index. */
    static Condition in(Field<String> column, List<? extends Enum<?>> names) {
        return column.in(names.stream().map(Enum::name).map(DSL::inline).toList());
    }
}
