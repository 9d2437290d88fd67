package se.varsam.ui.child;

import java.time.LocalDate;
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
            places.put(by, new Lazy<>(() -> places(all, switch (by) {
                case NAME -> Comparator.comparing(ChildRow::name, swedish);
                case FILE_NUMBER -> Comparator.comparing(ChildRow::fileNumber);
                case AGE -> Comparator.comparing((ChildRow row) -> day(row.age())).reversed();
                case ADULT -> Comparator.comparing(row -> day(row.adult()));
                case ASYLUM -> Comparator.comparing(row -> words.apply(row.asylum()), swedish);
            })));
        }
    }

    private static LocalDate day(ChildRow.Dated dated) {
        return dated.day().orElse(LocalDate.MAX);
    }

    /** Equal ones have the same place: the column that is sorted by next decides. */
    private static Map<ChildId, Integer> places(Collection<ChildRow> rows, Comparator<ChildRow> order) {
        List<ChildRow> sorted = rows.stream().sorted(order).toList();
        var places = new HashMap<ChildId, Integer>();
        int place = 0;
        for (int i = 0; i < sorted.size(); i++) {
            if (i > 0 && order.compare(sorted.get(i - 1), sorted.get(i)) != 0) {
                place++;
            }
            places.put(sorted.get(i).id(), place);
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
