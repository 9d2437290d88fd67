package se.varsam.domain.note;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the phrase that is being typed: {@code ;} and an abbreviation, just before the caret. */
public final class PhraseBook {
    /** What starts an abbreviation. */
    public static final char MARK = ';';
    /** No phrases. */
    public static final PhraseBook EMPTY = new PhraseBook(List.of());

    private final NavigableMap<String, Phrase> phrases = new TreeMap<>();

    /** A book of phrases. */
    public PhraseBook(List<Phrase> phrases) {
        phrases.forEach(phrase -> this.phrases.put(phrase.abbreviation(), phrase));
    }

    /**
     * What to write in place of an abbreviation.
     *
     * @param from
     *            where the abbreviation with its mark starts
     * @param to
     *            where it ends: the caret
     * @param text
     *            what goes there
     * @param gap
     *            where the first gap to fill in lies within the text; empty when there is none
     */
    public record Expansion(int from, int to, String text, Optional<Integer> gap) {}

    /** The phrase whose abbreviation ends at the caret. */
    public Optional<Expansion> at(String text, int caret) {
        return begun(text, caret).flatMap(begun -> Optional.ofNullable(phrases.get(begun)).map(phrase -> {
            int gap = phrase.text().indexOf(Phrase.GAP);
            return new Expansion(text.lastIndexOf(MARK, caret - 1), caret, phrase.text(),
                    gap < 0 ? Optional.empty() : Optional.of(gap));
        }));
    }

    /** Phrases that what is typed before the caret may become, by abbreviation; none where no mark is typed. */
    public List<Phrase> offered(String text, int caret, int most) {
        return begun(text, caret).map(begun -> phrases.tailMap(begun, true).entrySet().stream()
                .takeWhile(e -> e.getKey().startsWith(begun)).limit(most).map(java.util.Map.Entry::getValue).toList())
                .orElse(List.of());
    }

    /** The letters between the mark and the caret; a mark inside a word is none. */
    private static Optional<String> begun(String text, int caret) {
        int start = caret;
        while (start > 0 && caret - start <= Phrase.MOST_LETTERS && isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean marked = start > 0 && text.charAt(start - 1) == MARK
                && (start == 1 || !isLetter(text.charAt(start - 2)));
        return marked ? Optional.of(Phrase.key(text.substring(start, caret))) : Optional.empty();
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
