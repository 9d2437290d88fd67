package se.varsam.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** Spreads strips over pages, so that what is to be kept together is. */
public final class Pagination {
    private final float top;
    private final float bottom;
    private final List<List<Placed>> pages = new ArrayList<>();
    private float y;

    /**
     * A strip on its page.
     *
     * @param strip
     *            what
     * @param y
     *            of its top, from the page's top edge
     */
    public record Placed(Strip strip, float y) {}

    private Pagination(float top, float bottom) {
        this.top = top;
        this.bottom = bottom;
        turn();
    }

    /** The pages; {@code top} and {@code bottom} are measured from the page's top edge. Always at least one page. */
    public static List<List<Placed>> of(List<Strip> strips, float top, float bottom) {
        var pagination = new Pagination(top, bottom);
        for (int i = 0; i < strips.size();) {
            int end = groupEnd(strips, i);
            pagination.place(strips.subList(i, end));
            i = end;
        }
        return pagination.pages;
    }

    private static int groupEnd(List<Strip> strips, int start) {
        int end = start;
        while (end < strips.size() - 1 && strips.get(end).keep() == Strip.Keep.WITH_NEXT) {
            end++;
        }
        return end + 1;
    }

    private void place(List<Strip> group) {
        float height = 0;
        for (Strip strip : group) {
            height += strip.space() + strip.height();
        }
        if (y + height > bottom && y > top && height - group.getFirst().space() <= bottom - top) {
            turn();
        }
        for (Strip strip : group) {
            if (y + strip.space() + strip.height() > bottom && y > top) {
                turn();
            }
            if (y == top) {
                strip.head().ifPresent(this::put);
            } else {
                y += strip.space();
            }
            put(strip);
        }
    }

    private void put(Strip strip) {
        pages.getLast().add(new Placed(strip, y));
        y += strip.height();
    }

    private void turn() {
        pages.add(new ArrayList<>());
        y = top;
    }
}
