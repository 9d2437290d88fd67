package se.varsam.pdf.layout;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Cuts a cleaned paragraph into parts of one direction and runs of one font, and measures them. */
final class Runs {
    /** Pairs that change sides when text runs from right to left. */
    private static final String MIRRORED = "()[]{}<>«»‹›";

    private static final int INSIDE_ARABIC = 2;

    private final Fonts fonts;
    private final Style style;
    private final String text;
    private final Optional<Bidi> directions;
    private final Face latin;

    /** Without {@code directions} all of the text runs from left to right. */
    Runs(Fonts fonts, Style style, String text, Optional<Bidi> directions) {
        this.fonts = fonts;
        this.style = style;
        this.text = text;
        this.directions = directions;
        this.latin = fonts.latin(style.weight());
    }

    /** Width in points of a piece that is not broken further. */
    float width(int start, int end) {
        return directions.isEmpty() && latin.isPlain(text, start, end)
                ? latin.width(text, start, end, style)
                : part(start, end, directions.isEmpty() ? 0 : 1).width();
    }

    /** A piece of the paragraph as a line. */
    TextLine line(int start, int end) {
        return directions.filter(_ -> start < end).map(mixed -> mixed(mixed, start, end))
                .orElseGet(() -> line(List.of(part(start, end, 0)), TextLine.Direction.LEFT_TO_RIGHT));
    }

    private TextLine mixed(Bidi paragraph, int start, int end) {
        Bidi bidi = paragraph.createLineBidi(start, end);
        var levels = new byte[bidi.getRunCount()];
        var parts = new TextLine.Part[levels.length];
        for (int i = 0; i < parts.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            TextLine.Part part = part(start + bidi.getRunStart(i), start + bidi.getRunLimit(i), levels[i]);
            parts[i] = levels[i] >= INSIDE_ARABIC && levels[i] % 2 == 0 ? part.readLeftToRight() : part;
        }
        Bidi.reorderVisually(levels, 0, parts, 0, parts.length);
        return line(List.of(parts), paragraph.baseIsLeftToRight()
                ? TextLine.Direction.LEFT_TO_RIGHT
                : TextLine.Direction.RIGHT_TO_LEFT);
    }

    private static TextLine line(List<TextLine.Part> parts, TextLine.Direction direction) {
        return new TextLine(parts, parts.stream().map(TextLine.Part::width).reduce(0f, Float::sum), direction);
    }

    /** A part whose bidirectional level is odd runs from right to left. */
    private TextLine.Part part(int start, int end, int level) {
        boolean leftward = level % 2 == 1;
        if (!leftward && latin.isPlain(text, start, end)) {
            return new TextLine.Part(start == end ? List.of() : List.of(plain(latin, text.substring(start, end))),
                    Optional.empty());
        }
        var runs = new ArrayList<TextLine.Run>();
        Face face = latin;
        int from = start;
        for (int i = start; i < end;) {
            int c = text.codePointAt(i);
            Face next = face(c, face);
            if (!next.equals(face) && i > from) {
                runs.add(leftward ? leftward(face, text.substring(from, i)) : plain(face, text.substring(from, i)));
                from = i;
            }
            face = next;
            i += Character.charCount(c);
        }
        if (end > from) {
            runs.add(leftward ? leftward(face, text.substring(from, end)) : plain(face, text.substring(from, end)));
        }
        if (leftward) {
            Collections.reverse(runs);
        }
        return new TextLine.Part(runs, leftward ? Optional.of(text.substring(start, end)) : Optional.empty());
    }

    /** Spaces, marks and joiners stay with the font they follow. */
    private Face face(int c, Face current) {
        boolean follows = c == ' ' || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.NON_SPACING_MARK;
        return follows && current.has(c)
                ? current
                : fonts.face(c, style.weight()).orElseGet(() -> fonts.face(c, Weight.REGULAR).orElse(current));
    }

    private TextLine.Run plain(Face face, String piece) {
        return new TextLine.Run(face, piece, face.width(piece, 0, piece.length(), style), TextLine.Shaping.PLAIN);
    }

    private TextLine.Run leftward(Face face, String piece) {
        return face.joining() == Face.Joining.ARABIC
                ? new TextLine.Run(face, piece, fonts.shapedWidth(face, face.size(style), piece),
                        TextLine.Shaping.JOINED)
                : plain(face, mirrored(piece));
    }

    private static String mirrored(String text) {
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
