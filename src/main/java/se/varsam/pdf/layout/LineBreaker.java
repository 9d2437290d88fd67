package se.varsam.pdf.layout;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/** Finds where the lines of one paragraph end. */
final class LineBreaker {
    private static final Locale SWEDISH = Locale.of("sv", "SE");

    private final Runs runs;
    private final String text;
    private final float width;
    private final BreakIterator words = BreakIterator.getLineInstance(SWEDISH);
    private final BitSet numbers;
    private final BreakIterator letters = BreakIterator.getCharacterInstance(SWEDISH);

    LineBreaker(Runs runs, String text, float width) {
        this.runs = runs;
        this.text = text;
        this.width = width;
        this.numbers = Numbers.unbreakable(text);
        words.setText(text);
        letters.setText(text);
    }

    /** Where the next line starts: after the last word that fits, or inside a word that is too wide for any line. */
    int lineEnd(int start) {
        float used = 0;
        int end = start;
        for (int next = words.following(start); next != BreakIterator.DONE; next = words.next()) {
            if (numbers.get(next)) {
                continue;
            }
            if (used + runs.width(end, trimmed(end, next)) > width) {
                return end > start ? end : insideWord(start, next);
            }
            used += runs.width(end, next);
            end = next;
        }
        return text.length();
    }

    /** The end of a line without its last spaces. */
    int trimmed(int start, int end) {
        int last = end;
        while (last > start && text.charAt(last - 1) == ' ') {
            last--;
        }
        return last;
    }

    private int insideWord(int start, int wordEnd) {
        int end = letters.following(start);
        for (int next = end; next != BreakIterator.DONE && next <= wordEnd; next = letters.next()) {
            if (runs.width(start, next) > width) {
                return end;
            }
            end = next;
        }
        return end;
    }
}
