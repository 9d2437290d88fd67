package se.varsam.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import se.varsam.domain.timeline.Adulthood;
import se.varsam.domain.timeline.Adulthood.Basis;
import se.varsam.domain.timeline.Lane;
import se.varsam.domain.timeline.Placed;
import se.varsam.domain.timeline.Scale;
import se.varsam.domain.timeline.Timeline;
import se.varsam.domain.timeline.TimelineLayout;
import se.varsam.domain.timeline.TimelineLayout.Room;
import se.varsam.domain.timeline.What;
import se.varsam.domain.timeline.What.Urgency;
import se.varsam.i18n.Texts;
import se.varsam.i18n.TimelineWords;
import se.varsam.pdf.layout.Drawing;
import se.varsam.pdf.layout.Ink;
import se.varsam.pdf.layout.Node;
import se.varsam.pdf.layout.Piece;
import se.varsam.pdf.layout.Strip;
import se.varsam.pdf.layout.Style;
import se.varsam.pdf.layout.TextLine;
import se.varsam.pdf.layout.Typesetter;
import se.varsam.pdf.layout.Weight;

/**
 * The timeline on paper: one figure, whose words for who does not see it are the whole list. Without colours it says
 * the same: what is late is black, what is open grey with a line around it, what comes has only a line.
 */
final class TimelineFigure {
    private static final Style WORDS = new Style(Weight.REGULAR, 7.5f, 10, Ink.TEXT);
    private static final Style STRONG = new Style(Weight.BOLD, 7.5f, 10, Ink.TEXT);
    private static final float ROW = 12;
    private static final float BETWEEN = 2.5f;
    private static final float NAMES = 56;
    private static final float MARK = 5;
    private static final float PAD = 3;
    /** More than anyone has: on paper nothing tells more when it is pointed at. */
    private static final int MOST_ROWS = 14;

    private final List<Drawing> drawings = new ArrayList<>();
    private final Texts texts;
    private final TimelineWords words;
    private final Typesetter typesetter;
    private final Timeline timeline;
    private final Scale scale;

    TimelineFigure(Texts texts, Typesetter typesetter, Timeline timeline) {
        this.texts = texts;
        this.words = new TimelineWords(texts);
        this.typesetter = typesetter;
        this.timeline = timeline;
        this.scale = timeline.whole(Look.WIDTH - NAMES);
    }

    /** The figure, as a part of a section. */
    Strip strip(Node section) {
        var lanes = new ArrayList<List<Placed>>();
        var layout = new TimelineLayout(scale, timeline.today(), new Room(MARK + 2, PAD, MOST_ROWS),
                event -> line(words.brief(event), WORDS).width() + PAD);
        float flags = (1 + timeline.adulthoods().size()) * ROW;
        float height = flags + ROW;
        for (Lane lane : Lane.values()) {
            lanes.add(layout.of(lane, timeline));
            height += TimelineLayout.rows(lanes.getLast()) * (ROW + BETWEEN) + BETWEEN;
        }
        drawings.add(new Drawing.Area(Look.LEFT, 0, Look.WIDTH, height));
        months(flags, height);
        days(height);
        float y = flags + ROW;
        for (Lane lane : Lane.values()) {
            List<Placed> placed = lanes.get(lane.ordinal());
            drawings.add(new Drawing.Rule(Look.LEFT, y, Look.WIDTH, Look.HAIRLINE, Ink.HAIR));
            text(line(texts.of(lane), STRONG), Look.LEFT, y + BETWEEN, STRONG);
            for (Placed thing : placed) {
                thing(thing, y + BETWEEN + thing.row() * (ROW + BETWEEN));
            }
            y += TimelineLayout.rows(placed) * (ROW + BETWEEN) + BETWEEN;
        }
        drawings.add(new Drawing.Rule(Look.LEFT, y, Look.WIDTH, Look.HAIRLINE, Ink.HAIR));
        Node figure = section.child(Node.Role.Figure, String.join(" ", words.list(timeline)));
        return new Strip(4, height + 4, Strip.Keep.FREE,
                List.of(Piece.of(figure, drawings.toArray(Drawing[]::new))));
    }

    private TextLine line(String text, Style style) {
        return typesetter.line(text, style);
    }

    private void text(TextLine line, float x, float top, Style style) {
        drawings.add(new Drawing.Text(line, x, top + 1 + style.baseline(), style));
    }

    private float x(LocalDate day) {
        return Look.LEFT + NAMES + (float) scale.x(day);
    }

    private void months(float top, float height) {
        for (LocalDate month : scale.ticks(46)) {
            TextLine name = line(words.tick(month), WORDS.in(Ink.QUIET));
            drawings.add(new Drawing.Fill(x(month), top, Look.HAIRLINE, height - top, Ink.HAIR));
            if (x(month) + 3 + name.width() <= Look.RIGHT) {
                text(name, x(month) + 3, top, WORDS.in(Ink.QUIET));
            }
        }
    }

    /** Today and the 18th birthdays, each with its words on a row of its own. */
    private void days(float height) {
        float row = 0;
        for (Adulthood adult : timeline.adulthoods()) {
            boolean other = adult.basis() == Basis.IF_CHANGED;
            float x = x(adult.on());
            float top = row + ROW - 1;
            if (other) {
                for (float y = top; y < height; y += 4) {
                    drawings.add(new Drawing.Fill(x - 0.6f, y, 1.2f, Math.min(2.2f, height - y), Ink.TEXT));
                }
            } else {
                drawings.add(new Drawing.Fill(x - 0.9f, top, 1.8f, height - top, Ink.TEXT));
            }
            flag(words.brief(adult), x, row, other ? Ink.WHITE : Ink.TEXT);
            row += ROW;
        }
        float today = x(timeline.today());
        drawings.add(new Drawing.Fill(today - 0.5f, row + ROW - 1, 1, height - row - ROW + 1, Ink.ACCENT));
        flag(words.today(), today, row, Ink.TINT);
    }

    private void flag(String text, float x, float top, Ink ground) {
        Style style = STRONG.in(ground == Ink.TEXT ? Ink.WHITE : Ink.TEXT);
        TextLine line = line(text, style);
        float width = line.width() + 2 * PAD;
        float left = Math.clamp(x - width / 2, Look.LEFT + NAMES, Look.RIGHT - width);
        drawings.add(new Drawing.Fill(left, top, width, ROW - 1, ground));
        if (ground == Ink.WHITE) {
            drawings.add(new Drawing.Frame(left, top, width, ROW - 1, Ink.TEXT));
        }
        drawings.add(new Drawing.Text(line, left + PAD, top + 0.5f + style.baseline(), style));
    }

    private void thing(Placed placed, float top) {
        Ink ground = ground(placed);
        float x = Look.LEFT + NAMES + (float) placed.x();
        float width = (float) placed.width();
        if (width == 0) {
            mark(placed, x, top);
        } else {
            drawings.add(new Drawing.Fill(x, top, width, ROW, ground));
            drawings.add(new Drawing.Frame(x, top, width, ROW, edge(placed)));
        }
        Style style = WORDS.in(placed.words() == Placed.Words.INSIDE && ground == Ink.TEXT ? Ink.WHITE : Ink.TEXT);
        TextLine line = line(words.brief(placed), style);
        float end = width == 0 ? MARK / 2 : width;
        switch (placed.words()) {
            case INSIDE -> text(line, x + PAD, top, style);
            case RIGHT -> beside(line, x + end + PAD, top, style);
            case LEFT -> beside(line, x - (width == 0 ? MARK / 2 : 0) - PAD - line.width(), top, style);
            case NONE -> {
                // said in the list of the figure
            }
        }
    }

    /** Words stand on white, so that no line of a month or a day runs through them. */
    private void beside(TextLine line, float x, float top, Style style) {
        drawings.add(new Drawing.Fill(x - 1, top + 1, line.width() + 2, ROW - 2, Ink.WHITE));
        text(line, x, top, style);
    }

    private void mark(Placed placed, float x, float top) {
        float left = x - MARK / 2;
        float y = top + (ROW - MARK) / 2;
        drawings.add(new Drawing.Fill(left - 1, y - 1, MARK + 2, MARK + 2, Ink.WHITE));
        drawings.add(placed.event().what() instanceof What.Actions(var _, Urgency urgency) && urgency == Urgency.DONE
                ? new Drawing.Cross(left, y, MARK, Ink.TEXT)
                : new Drawing.Fill(left, y, MARK, MARK, Ink.ACCENT));
    }

    private static Ink ground(Placed placed) {
        if (placed.isBundle()) {
            return Ink.WHITE;
        }
        return switch (placed.event().what()) {
            case What.Actions(var _, var urgency) -> switch (urgency) {
                case LATE -> Ink.TEXT;
                case OPEN -> Ink.TINT;
                case COMING, DONE -> Ink.WHITE;
            };
            case What.Away _ -> Ink.TEXT;
            case What.Lived _,What.Arrived _ -> Ink.TINT;
            case What.Asylum _,What.Aged _ -> Ink.WHITE;
        };
    }

    private static Ink edge(Placed placed) {
        return placed.event().what() instanceof What.Actions(var _, Urgency urgency) && urgency == Urgency.OPEN
                ? Ink.ACCENT
                : Ink.LINE;
    }
}
