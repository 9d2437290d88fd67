package se.varsam.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The values of one owner in one text: for each its field, a space, how many bytes the value has, a space, the value. A
 * value may hold anything. Values that are those of many are kept once.
 */
final class PackedFacts<F extends Enum<F>> {
    private final Class<F> fields;
    private final Map<String, String> same = new HashMap<>();

    PackedFacts(Class<F> fields) {
        this.fields = fields;
    }

    /** How the database puts them together, in a query that groups by owner. */
    static Field<byte[]> packed(Field<String> field, Field<String> value) {
        return DSL.field("cast(group_concat({0} || ' ' || length(cast({1} as blob)) || ' ' || {1}, '') as blob)",
                SQLDataType.BLOB, field, value);
    }

    /** The values. */
    Map<F, String> read(byte[] text) {
        var values = new EnumMap<F, String>(fields);
        int at = 0;
        while (at < text.length) {
            int length = space(text, at);
            int value = space(text, length + 1) + 1;
            int end = value + number(text, length + 1, value - 1);
            values.put(Enum.valueOf(fields, new String(text, at, length - at, UTF_8)),
                    same.computeIfAbsent(new String(text, value, end - value, UTF_8), Function.identity()));
            at = end;
        }
        return values;
    }

    private static int space(byte[] text, int from) {
        int at = from;
        while (text[at] != ' ') {
            at++;
        }
        return at;
    }

    private static int number(byte[] text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text[i] - '0';
        }
        return number;
    }
}
