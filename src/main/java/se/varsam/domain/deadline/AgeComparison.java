package se.varsam.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What another birth-date history would change, before it is saved (<i>tänk om</i>).
 *
 * @param adultBefore
 *            {@code D} as it is
 * @param adultAfter
 *            {@code D} as it would be
 * @param rows
 *            every item, in list order
 */
public record AgeComparison(Optional<LocalDate> adultBefore, Optional<LocalDate> adultAfter, List<Row> rows) {
    /** What happens to an item; of several the gravest. */
    public enum Effect {
        /** Becomes {@code Nu}, or for another actor's item: to be checked. */
        BECOMES_NOW,
        /** Becomes late. */
        BECOMES_LATE,
        /** Lapses, or its list ends. */
        LAPSES,
        /** Comes in with a list that starts. */
        STARTS,
        /** Its days move. */
        MOVES,
        /** Nothing. */
        SAME
    }

    /** One item before and after; empty where its list does not run. */
    public record Row(Optional<DueItem> before, Optional<DueItem> after, Effect effect) {
        /** The item, from whichever side has it. */
        public DueItem either() {
            return after.or(() -> before).orElseThrow();
        }
    }

    /** Keeps an unmodifiable copy. */
    public AgeComparison {
        rows = List.copyOf(rows);
    }

    /** Compares two outlooks of the same child and day. */
    public static AgeComparison of(Optional<LocalDate> adultBefore, List<DueItem> before,
            Optional<LocalDate> adultAfter,
            List<DueItem> after) {
        Map<String, DueItem> left = new LinkedHashMap<>();
        before.forEach(i -> left.put(key(i), i));
        var rows = new ArrayList<Row>();
        for (DueItem now : after) {
            Optional<DueItem> was = Optional.ofNullable(left.remove(key(now)));
            rows.add(new Row(was, Optional.of(now), effect(was, now)));
        }
        left.values().forEach(gone -> rows.add(new Row(Optional.of(gone), Optional.empty(), Effect.LAPSES)));
        return new AgeComparison(adultBefore, adultAfter, rows);
    }

    /** How many items have an effect. */
    public long count(Effect effect) {
        return rows.stream().filter(r -> r.effect() == effect).count();
    }

    /** Whether nothing changes at all. */
    public boolean isNothing() {
        return adultBefore.equals(adultAfter) && count(Effect.SAME) == rows.size();
    }

    private static String key(DueItem item) {
        return item.run().list().id() + "/" + item.item().id();
    }

    private static Effect effect(Optional<DueItem> was, DueItem now) {
        boolean sameKind = was.filter(w -> w.state().getClass() == now.state().getClass()).isPresent();
        return switch (now.state()) {
            case ItemState.Now _ when !sameKind -> Effect.BECOMES_NOW;
            case ItemState.Late _ when !sameKind -> Effect.BECOMES_LATE;
            case ItemState.Unconfirmed _ when !sameKind -> Effect.BECOMES_NOW;
            case ItemState.Lapsed _ when !sameKind -> Effect.LAPSES;
            default -> was.map(w -> isSameToUser(w, now) ? Effect.SAME : Effect.MOVES).orElse(Effect.STARTS);
        };
    }

    /** What waits, is at once, or is settled looks the same to the user whatever its days would be. */
    private static boolean isSameToUser(DueItem was, DueItem now) {
        return was.state().equals(now.state()) && switch (now.state()) {
            case ItemState.Waiting _,ItemState.WaitingForItem _,ItemState.Now _,ItemState.Done _,ItemState.NotApplicable _,ItemState.FallsAway _,ItemState.Postponed _,ItemState.Lapsed _ ->
                true;
            case ItemState.Coming _,ItemState.Open _,ItemState.Late _,ItemState.Unconfirmed _ ->
                now.days().equals(was.days());
        };
    }
}
