package se.varsam.ui.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.shared.Lazy;
import se.varsam.i18n.SwedishOrder;

/**
 * The places of children in each order that their list can have, worked out once: to sort ten thousand by a column,
 * only numbers are compared while the window waits. An order is worked out when it is first asked for, or before that
 * aside.
 */
final class ChildOrder {
    /** No children. */
    static final ChildOrder NONE = new ChildOrder(List.of(), Enum::name);

    private final Map<By, Lazy<Map<ChildId, Integer>>> places = new EnumMap<>(By.class);

    /** What they are sorted by. */
    enum By {
        NAME, FILE_NUMBER, AGE, ADULT, ASYLUM
    }

    /** The orders of these; {@code words} of the asylum matter sort as they read. */
    ChildOrder(Collection<ChildRow> rows, Function<AsylumStatus, String> words) {
        var swedish = new SwedishOrder();
        List<ChildRow> all = List.copyOf(rows);
        for (By by : By.values()) {
            places.put(by, new Lazy<>(() -> switch (by) {
                case NAME -> places(all, ChildRow::name, swedish);
                case FILE_NUMBER -> places(all, ChildRow::fileNumber, Comparator.naturalOrder());
                case AGE -> places(all, row -> day(row.age()), Comparator.reverseOrder());
                case ADULT -> places(all, row -> day(row.adult()), Comparator.naturalOrder());
                case ASYLUM -> places(all, row -> words.apply(row.asylum()), swedish);
            }));
        }
    }

    private static LocalDate day(ChildRow.Dated dated) {
        return dated.day().orElse(LocalDate.MAX);
    }

    /**
     * Equal ones have the same place: the column that is sorted by next decides. Each value is compared once, however
     * many children have it.
     */
    private static <T> Map<ChildId, Integer> places(List<ChildRow> rows, Function<ChildRow, T> value,
            Comparator<? super T> order) {
        var having = new HashMap<T, List<ChildId>>();
        rows.forEach(row -> having.computeIfAbsent(value.apply(row), _ -> new ArrayList<>()).add(row.id()));
        List<T> values = having.keySet().stream().sorted(order).toList();
        Map<ChildId, Integer> places = HashMap.newHashMap(rows.size());
        for (int i = 0, place = 0; i < values.size(); i++) {
            if (i > 0 && order.compare(values.get(i - 1), values.get(i)) != 0) {
                place = i;
            }
            int here = place;
            having.getOrDefault(values.get(i), List.of()).forEach(child -> places.put(child, here));
        }
        return places;
    }

    /** The place of one of them in an order; many may share it. */
    int place(By by, ChildRow row) {
        return Objects.requireNonNull(places.get(by)).get().getOrDefault(row.id(), 0);
    }

    /** Works out the orders that nobody has asked for yet. */
    void workOut() {
        places.values().forEach(Lazy::get);
    }
}
