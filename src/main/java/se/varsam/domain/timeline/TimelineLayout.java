package se.varsam.domain.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import se.varsam.domain.timeline.Placed.Words;

/**
 * Finds a place for each event of a lane, so that none covers another: first with all words, then with those that there
 * is room for, then with bundles for what has no room.
 *
 * @param scale
 *            days on the line
 * @param today
 *            where lasting bars end
 * @param room
 *            the sizes
 * @param words
 *            how wide an event's words are, in the unit of the scale
 */
public record TimelineLayout(Scale scale, LocalDate today, Room room, ToDoubleFunction<TimelineEvent> words) {
    /**
     * Sizes, in the unit of the scale.
     *
     * @param mark
     *            of a mark, and the least width of a bar
     * @param gap
     *            between two things in a row, and around words
     * @param rows
     *            the most rows of a lane, at least two
     */
    public record Room(double mark, double gap, int rows) {}

    private record Wish(TimelineEvent event, double x, double width, Words words, double from, double to) {
        boolean touches(Wish other, double gap) {
            return from < other.to + gap && other.from < to + gap;
        }
    }

    /** The events of a lane that can be seen, each in its place. */
    public List<Placed> of(Lane lane, Timeline timeline) {
        List<TimelineEvent> seen = timeline.events().stream()
                .filter(e -> e.lane() == lane && scale.shows(e.from(), e.shownTo(today)))
                .sorted(Comparator.comparingInt(TimelineEvent::rank)).toList();
        return rows(seen.stream().map(this::spoken).toList(), room.rows()).map(TimelineLayout::placed)
                .or(() -> rows(seen.stream().map(this::brief).toList(), room.rows()).map(this::voiced)
                        .map(TimelineLayout::placed))
                .orElseGet(() -> bundled(seen));
    }

    /** The rows that a lane takes; one when it is empty. */
    public static int rows(List<Placed> lane) {
        return 1 + lane.stream().mapToInt(Placed::row).max().orElse(0);
    }

    private Wish spoken(TimelineEvent event) {
        Wish brief = brief(event);
        double wide = words.applyAsDouble(event) + room.gap();
        if (brief.words() == Words.INSIDE) {
            return brief;
        }
        return brief.to() + wide <= scale.width()
                ? new Wish(event, brief.x(), brief.width(), Words.RIGHT, brief.from(), brief.to() + wide)
                : brief.from() - wide >= 0
                        ? new Wish(event, brief.x(), brief.width(), Words.LEFT, brief.from() - wide, brief.to())
                        : brief;
    }

    private Wish brief(TimelineEvent event) {
        if (event.isMark()) {
            double x = scale.x(event.from());
            return new Wish(event, x, 0, Words.NONE, x - room.mark() / 2, x + room.mark() / 2);
        }
        double from = Math.max(0, scale.x(event.from()));
        double to = Math.clamp(scale.x(event.shownTo(today).plusDays(1)), from + room.mark(),
                Math.max(scale.width(), from + room.mark()));
        boolean fits = words.applyAsDouble(event) + 2 * room.gap() <= to - from;
        return new Wish(event, from, to - from, fits ? Words.INSIDE : Words.NONE, from, to);
    }

    /** Each wish in the first row where it has room; empty when there are too few rows. */
    private Optional<List<List<Wish>>> rows(List<Wish> wishes, int most) {
        var rows = new ArrayList<List<Wish>>();
        for (Wish wish : wishes) {
            if (!fit(rows, wish)) {
                if (rows.size() == most) {
                    return Optional.empty();
                }
                rows.add(new ArrayList<>(List.of(wish)));
            }
        }
        return Optional.of(rows);
    }

    private boolean fit(List<List<Wish>> rows, Wish wish) {
        for (List<Wish> row : rows) {
            if (row.stream().noneMatch(other -> other.touches(wish, room.gap()))) {
                row.add(wish);
                return true;
            }
        }
        return false;
    }

    /** The same with words beside what stands free. */
    private List<List<Wish>> voiced(List<List<Wish>> rows) {
        for (List<Wish> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                Wish silent = row.get(i);
                Wish loud = spoken(silent.event());
                if (row.stream().noneMatch(other -> other != silent && other.touches(loud, room.gap()))) {
                    row.set(i, loud);
                }
            }
        }
        return rows;
    }

    private static List<Placed> placed(List<List<Wish>> rows) {
        return IntStream.range(0, rows.size()).boxed().flatMap(row -> rows.get(row).stream()
                .map(w -> new Placed(List.of(w.event()), row, w.x(), w.width(), w.words()))).toList();
    }

    /** The last row is for bundles of what had no room above it. */
    private List<Placed> bundled(List<TimelineEvent> seen) {
        var rows = new ArrayList<List<Wish>>();
        IntStream.range(0, room.rows() - 1).forEach(_ -> rows.add(new ArrayList<>()));
        var rest = new ArrayList<Wish>();
        for (TimelineEvent event : seen) {
            Wish wish = brief(event);
            if (!fit(rows, wish)) {
                rest.add(wish);
            }
        }
        rest.sort(Comparator.comparingDouble(Wish::from));
        var all = new ArrayList<>(placed(voiced(rows)));
        for (int i = 0; i < rest.size();) {
            int end = i + 1;
            double to = rest.get(i).to();
            while (end < rest.size() && rest.get(end).from() < to + room.gap()) {
                to = Math.max(to, rest.get(end).to());
                end++;
            }
            all.add(bundle(rest.subList(i, end), to));
            i = end;
        }
        return all;
    }

    private Placed bundle(List<Wish> wishes, double to) {
        Wish first = wishes.getFirst();
        if (wishes.size() == 1) {
            return new Placed(List.of(first.event()), room.rows() - 1, first.x(), first.width(), first.words());
        }
        return new Placed(wishes.stream().map(Wish::event).toList(), room.rows() - 1, Math.max(0, first.from()),
                to - Math.max(0, first.from()), Words.INSIDE);
    }
}
