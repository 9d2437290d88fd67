package se.varsam.ui.child;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import se.varsam.domain.deadline.Due;
import se.varsam.domain.deadline.ItemState;

/**
 * What is due for a child, most urgent first: {@code Nu} and late, one's own open items, those to be checked with
 * others, and then what is to come. The user's own deadlines stand among them.
 *
 * @param first
 *            the few that are shown
 * @param more
 *            how many others there are to be done or checked
 */
record NextItems(List<Due> first, long more) {
    private static final int SHOWN = 4;
    private static final int COMING = 5;

    static NextItems of(List<Due> items) {
        List<Due> due = items.stream().filter(i -> rank(i) <= COMING)
                .sorted(Comparator.comparingInt(NextItems::rank).thenComparing(NextItems::day)).toList();
        List<Due> first = due.stream().limit(SHOWN).toList();
        return new NextItems(first, due.stream().skip(SHOWN).filter(i -> rank(i) < COMING).count());
    }

    /** Whether anything is {@code Nu} or late. */
    static boolean isUrgent(Due item) {
        return item.state() instanceof ItemState.Now || item.state() instanceof ItemState.Late;
    }

    private static int rank(Due item) {
        return switch (item.state()) {
            case ItemState.Now _ -> item.own() ? 0 : 1;
            case ItemState.Late _ -> item.own() ? 0 : 1;
            case ItemState.Open _ -> item.own() ? 2 : 4;
            case ItemState.Unconfirmed _ -> 3;
            case ItemState.Coming _,ItemState.Postponed _ -> COMING;
            default -> COMING + 1;
        };
    }

    private static LocalDate day(Due item) {
        return item.atOnceSince().or(() -> item.state() instanceof ItemState.Coming
                ? item.days().from()
                : item.days().last()).orElse(LocalDate.MAX);
    }
}
