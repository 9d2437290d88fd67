package se.varsam.ui.child;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import se.varsam.domain.timeline.Adulthood;
import se.varsam.domain.timeline.Lane;
import se.varsam.domain.timeline.Placed;
import se.varsam.domain.timeline.Scale;
import se.varsam.domain.timeline.Timeline;
import se.varsam.domain.timeline.TimelineLayout;
import se.varsam.domain.timeline.TimelineLayout.Room;
import se.varsam.i18n.TimelineWords;

/**
 * The measures of the drawing for a width and a text size, in pixels: everything has its place before a node is made.
 *
 * @param left
 *            where the days begin, right of the lanes' names
 * @param scale
 *            the days
 * @param row
 *            height of a row
 * @param flags
 *            today and the 18th birthdays, above the months
 * @param bands
 *            the lanes
 * @param height
 *            of the whole drawing
 */
record TimelineSheet(double left, Scale scale, double row, List<Flag> flags, List<Band> bands, double height) {
    private static final double GAP = 4;
    private static final int MOST_ROWS = 4;
    private static final double BETWEEN = 3;
    /** How much wider a word is in the weight of the flags. */
    private static final double SEMI_BOLD = 1.1;

    /**
     * A lane.
     *
     * @param top
     *            of its first row
     * @param bottom
     *            of its last one
     */
    record Band(Lane lane, double top, double bottom, List<Placed> things) {}

    /**
     * A day that runs through all lanes, with its words on top.
     *
     * @param x
     *            of the day, from {@code left}
     * @param wordsAt
     *            where its words begin, from {@code left}
     * @param row
     *            of its words, from 0
     */
    record Flag(Kind kind, String words, double x, double wordsAt, double width, int row) {
        /** What day it is. */
        enum Kind {
            TODAY, ADULT, OTHER_ADULT
        }

        private boolean covers(Flag other) {
            return row == other.row && wordsAt < other.wordsAt + other.width + GAP
                    && other.wordsAt < wordsAt + width + GAP;
        }
    }

    /** What is drawn of a model: the words, and how wide they are. */
    record Ink(TimelineWords words, double em, ToDoubleFunction<String> wide) {}

    static TimelineSheet of(TimelineModel model, Ink ink, double left, double width) {
        Timeline timeline = model.timeline().get();
        var scale = new Scale(model.range().get().first(), model.range().get().last(), Math.max(1, width - left));
        double row = Math.round(ink.em() * 1.5);
        List<Flag> flags = flags(timeline, scale, ink);
        int flagRows = 1 + flags.stream().mapToInt(Flag::row).max().orElse(0);
        double y = flagRows * row + Math.round(ink.em() * 1.6);
        var layout = new TimelineLayout(scale, timeline.today(), new Room(ink.em() * 1.2, GAP, MOST_ROWS),
                event -> ink.wide().applyAsDouble(ink.words().brief(event)) + TimelineNodes.iconRoom(event, ink.em()));
        var bands = new ArrayList<Band>();
        for (Lane lane : Lane.values()) {
            List<Placed> things = layout.of(lane, timeline);
            double bottom = y + TimelineLayout.rows(things) * (row + BETWEEN);
            bands.add(new Band(lane, y + BETWEEN, bottom, things));
            y = bottom + BETWEEN;
        }
        return new TimelineSheet(left, scale, row, flags, List.copyOf(bands), y);
    }

    private static List<Flag> flags(Timeline timeline, Scale scale, Ink ink) {
        var flags = new ArrayList<Flag>();
        for (Adulthood adult : timeline.adulthoods()) {
            add(flags, adult.basis() == Adulthood.Basis.IN_FORCE ? Flag.Kind.ADULT : Flag.Kind.OTHER_ADULT,
                    ink.words().brief(adult), scale.x(adult.on()), scale, ink);
        }
        add(flags, Flag.Kind.TODAY, ink.words().today(), scale.x(timeline.today()), scale, ink);
        return List.copyOf(flags);
    }

    private static void add(List<Flag> flags, Flag.Kind kind, String words, double x, Scale scale, Ink ink) {
        if (x < 0 || x > scale.width()) {
            return;
        }
        double width = ink.wide().applyAsDouble(words) * SEMI_BOLD + ink.em();
        double at = Math.clamp(x - width / 2, 0, Math.max(0, scale.width() - width));
        int row = 0;
        while (covered(flags, new Flag(kind, words, x, at, width, row))) {
            row++;
        }
        flags.add(new Flag(kind, words, x, at, width, row));
    }

    private static boolean covered(List<Flag> flags, Flag flag) {
        return flags.stream().anyMatch(flag::covers);
    }

    /** Of the whole drawing. */
    double width() {
        return left + scale.width();
    }

    /** The top of the row that something stands in. */
    double top(Band band, Placed thing) {
        return band.top() + thing.row() * (row + BETWEEN);
    }

    /** Where the months are written, below the flags. */
    double axis() {
        return row * (1 + flags.stream().mapToInt(Flag::row).max().orElse(0));
    }
}
