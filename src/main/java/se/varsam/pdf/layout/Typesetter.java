package se.varsam.pdf.layout;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Cleans text, breaks it into lines of a width and orders mixed directions. One for each document. */
public final class Typesetter {
    private static final byte LEFT_TO_RIGHT_INSIDE = 2;

    private final Fonts fonts;
    private final SafeText safe;

    /** {@code missing} receives the code of each character that no font has, such as {@code U+1F600}. */
    public Typesetter(Fonts fonts, Collection<String> missing) {
        this.fonts = fonts;
        this.safe = new SafeText(fonts, missing);
    }

    /** The lines of a text; words that are wider than a line are broken. Always at least one line. */
    public List<TextLine> lines(String text, Style style, float width) {
        var lines = new ArrayList<TextLine>();
        for (String paragraph : safe.of(text).strip().split("\n", -1)) {
            addLines(lines, paragraph.strip(), style, width);
        }
        return List.copyOf(lines);
    }

    /** The text on one line, however wide. */
    public TextLine line(String text, Style style) {
        return lines(text.replace('\n', ' '), style, Float.MAX_VALUE).getFirst();
    }

    /** Empty when all of it runs from left to right. */
    private static Optional<Bidi> directions(String text) {
        char[] characters = text.toCharArray();
        if (!Bidi.requiresBidi(characters, 0, characters.length)) {
            return Optional.empty();
        }
        var levels = new byte[characters.length];
        Numbers.characters(text).stream().forEach(place -> levels[place] = LEFT_TO_RIGHT_INSIDE);
        var bidi = new Bidi(characters, 0, levels, 0, characters.length, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        return Optional.of(bidi).filter(mixed -> !mixed.isLeftToRight());
    }

    private void addLines(List<TextLine> lines, String text, Style style, float width) {
        if (text.isEmpty()) {
            lines.add(new TextLine(List.of(), 0, TextLine.Direction.LEFT_TO_RIGHT));
            return;
        }
        var runs = new Runs(fonts, style, text, directions(text));
        TextLine whole = runs.line(0, text.length());
        if (whole.width() <= width) {
            lines.add(whole);
            return;
        }
        var breaker = new LineBreaker(runs, text, width);
        for (int start = 0; start < text.length();) {
            int end = breaker.lineEnd(start);
            lines.add(runs.line(start, breaker.trimmed(start, end)));
            start = end;
        }
    }
}
