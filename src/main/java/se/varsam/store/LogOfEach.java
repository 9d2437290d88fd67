package se.varsam.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;

/**
 * Asks one thing of the log for each of some children, in one statement. The log names a child by its file number, so
 * that it can outlive the card.
 */
final class LogOfEach {
    private LogOfEach() {}

    /**
     * What is found of each; of whom nothing is, is left out.
     *
     * @param asked
     *            one text at most, of a file number
     */
    static Map<ChildId, String> of(DSLContext sql, Collection<Child> children,
            Function<Field<String>, Select<Record1<String>>> asked) {
        var whose = new HashMap<String, ChildId>();
        children.forEach(child -> whose.put(child.fileNumber().toString(), child.id()));
        String numbers = whose.keySet().stream().sorted() // as in the index
                .collect(Collectors.joining("\",\"", "[\"", "\"]"));
        Field<String> number = field(name("asked", "value"), String.class);
        var found = new HashMap<ChildId, String>();
        Rows.each(
                sql.select(number, field(asked.apply(number))).from(table("json_each({0})", val(numbers)).as("asked")),
                row -> {
                    String text = row.getString(2);
                    ChildId child = whose.get(row.getString(1));
                    if (text != null && child != null) {
                        found.put(child, text);
                    }
                });
        return found;
    }
}
