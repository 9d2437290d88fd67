package se.varsam.pdf.layout;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a cleaned text into runs of one font and one direction, and measures them. */
final class Runs {
    /** Pairs that change sides when text runs from right to left. */
    private static final String MIRRORED = "()[]{}<>«»‹›";

    private final Fonts fonts;
    private final Style style;
    private final Bidi paragraph;

    Runs(Fonts fonts, Style style, Bidi paragraph) {
        this.fonts = fonts;
        this.style = style;
        this.paragraph = paragraph;
    }

    /** Width in points of a part of a text that is not broken further. */
    float width(String text, int start, int end) {
        float width = 0;
        for (TextLine.Run run : split(text, start, end, paragraph.isLeftToRight() ? 0 : 1)) {
            width += run.width();
        }
        return width;
    }

    /** A part of a paragraph as a line. */
    TextLine line(String text, int start, int end) {
        if (start == end || paragraph.isLeftToRight()) {
            return placed(split(text, start, end, 0), TextLine.Direction.LEFT_TO_RIGHT);
        }
        Bidi bidi = paragraph.createLineBidi(start, end);
        var logical = new ArrayList<TextLine.Run>();
        var levels = new ArrayList<Byte>();
        for (int i = 0; i < bidi.getRunCount(); i++) {
            int level = bidi.getRunLevel(i);
            for (TextLine.Run run : split(text, start + bidi.getRunStart(i), start + bidi.getRunLimit(i), level)) {
                logical.add(run);
                levels.add((byte) level);
            }
        }
        return placed(logical, levels,
                paragraph.baseIsLeftToRight() ? TextLine.Direction.LEFT_TO_RIGHT : TextLine.Direction.RIGHT_TO_LEFT);
    }

    private static TextLine placed(List<TextLine.Run> logical, List<Byte> levels, TextLine.Direction direction) {
        var order = new Integer[logical.size()];
        var byLevel = new byte[order.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            byLevel[i] = levels.get(i);
        }
        Bidi.reorderVisually(byLevel, 0, order, 0, order.length);
        float x = 0;
        for (int i : order) {
            logical.set(i, logical.get(i).at(x));
            x += logical.get(i).width();
        }
        return new TextLine(logical, x, direction);
    }

    private static TextLine placed(List<TextLine.Run> runs, TextLine.Direction direction) {
        float x = 0;
        var placed = new ArrayList<TextLine.Run>();
        for (TextLine.Run run : runs) {
            placed.add(run.at(x));
            x += run.width();
        }
        return new TextLine(placed, x, direction);
    }

    private List<TextLine.Run> split(String text, int start, int end, int level) {
        var runs = new ArrayList<TextLine.Run>();
        Face face = fonts.latin(style.weight());
        int from = start;
        for (int i = start; i < end;) {
            int c = text.codePointAt(i);
            Face next = faceOf(c, face);
            if (!next.equals(face) && i > from) {
                runs.add(run(face, text.substring(from, i), level));
                from = i;
            }
            face = next;
            i += Character.charCount(c);
        }
        if (end > from) {
            runs.add(run(face, text.substring(from, end), level));
        }
        return runs;
    }

    /** Spaces and joiners stay with the font they follow. */
    private Face faceOf(int c, Face current) {
        boolean follows = c == ' ' || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.NON_SPACING_MARK;
        return follows && current.has(c)
                ? current
                : fonts.face(c, style.weight()).orElseGet(() -> fonts.face(c, Weight.REGULAR).orElse(current));
    }

    private TextLine.Run run(Face face, String text, int level) {
        if (level % 2 == 0) {
            return new TextLine.Run(face, text, 0, face.font().getWidthPoint(text, style.size()), Optional.empty());
        }
        if (face.joining() == Face.Joining.ARABIC) {
            return new TextLine.Run(face, text, 0, fonts.shapedWidth(face, style.size(), text), Optional.of(text));
        }
        String drawn = reversed(text);
        return new TextLine.Run(face, drawn, 0, face.font().getWidthPoint(drawn, style.size()), Optional.of(text));
    }

    private static String reversed(String text) {
        var out = new StringBuilder(text).reverse();
        for (int i = 0; i < out.length(); i++) {
            int at = MIRRORED.indexOf(out.charAt(i));
            if (at >= 0) {
                out.setCharAt(i, MIRRORED.charAt(at ^ 1));
            }
        }
        return out.toString();
    }
}
