package se.varsam.domain.child;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import se.varsam.domain.child.SearchTerms.Likeness;

/**
 * Finds children by what may be a search term: names, identity number, LMA and dossier number and file number
 * (förordning 2001:637 15 §), and nothing else. All words must match the beginning of a name or part of a number; case,
 * accents, hyphens and leading zeros do not matter, but names spelled just as typed come first.
 */
public final class ChildSearch {
    private static final Pattern DIGITS = Pattern.compile("[\\d+–-]*\\d[\\d+–-]*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\u00A0,]+");
    /** From how many digits a term may stand in the middle of a number. */
    private static final int TELLING = 4;
    /** The digits of a whole number that can be counted with. */
    private static final int LONGEST = 9;
    /** In place of a rank. */
    private static final int ABSENT = -1;

    /** A word of what was typed: how a name begins that it finds, best first, and what a number is to hold. */
    private record Word(List<String> names, boolean isNumber, List<String> numbers, int bare,
            Optional<FileNumber> file) {
        static Word of(String typed) {
            String digits = SearchTerms.digits(typed);
            String bare = SearchTerms.bare(digits);
            return new Word(Arrays.stream(Likeness.values()).map(likeness -> likeness.sought(typed)).toList(),
                    DIGITS.matcher(typed).matches(), numbers(digits, bare),
                    bare.isEmpty() || bare.length() > LONGEST ? -1 : Integer.parseInt(bare), FileNumber.parse(typed));
        }

        private static List<String> numbers(String digits, String bare) {
            if (bare.isEmpty()) {
                return List.of();
            }
            return bare.length() >= TELLING
                    ? List.of(bare) // wherever it stands in the number, the beginning too
                    : List.of(SearchTerms.whole(digits), SearchTerms.afterZeros(bare));
        }
    }

    private final Word whole;
    private final List<Word> words;

    /** A search for what was typed. */
    public ChildSearch(String query) {
        String typed = query.strip();
        this.whole = Word.of(typed.replace(" ", ""));
        this.words = BETWEEN_WORDS.splitAsStream(typed).filter(w -> !w.isEmpty()).map(Word::of).toList();
    }

    /** The children that match, best first, otherwise in the order given; all of them when nothing was typed. */
    public List<Child> in(List<Child> children) {
        record Hit(Child child, int rank) {}
        var hits = new ArrayList<Hit>();
        children.forEach(child -> rank(child).ifPresent(rank -> hits.add(new Hit(child, rank))));
        return hits.stream().sorted(Comparator.comparingInt(Hit::rank)).map(Hit::child).toList();
    }

    /** The same among all children of an index: much quicker where one is there already. */
    public List<Child> in(ChildIndex index) {
        int[] worst = index.each(0);
        for (Word word : words) {
            int[] ranks = ranks(index, word);
            for (int i = 0; i < worst.length; i++) {
                worst[i] = worst[i] == ABSENT || ranks[i] == ABSENT ? ABSENT : Math.max(worst[i], ranks[i]);
            }
        }
        if (whole.isNumber()) {
            whole.numbers().forEach(number -> index.numbered(number, i -> worst[i] = 0));
        }
        var found = new ArrayList<Child>();
        for (int rank = 0; rank < Likeness.values().length; rank++) {
            for (int i = 0; i < worst.length; i++) {
                if (worst[i] == rank) {
                    found.add(index.children().get(i));
                }
            }
        }
        return found;
    }

    private static int[] ranks(ChildIndex index, Word word) {
        int[] ranks = index.each(ABSENT);
        if (word.isNumber()) {
            word.file().ifPresentOrElse(number -> index.filed(number, i -> ranks[i] = 0),
                    () -> index.filed(word.bare(), i -> ranks[i] = 0));
            word.numbers().forEach(number -> index.numbered(number, i -> ranks[i] = 0));
        } else {
            for (int likeness = word.names().size() - 1; likeness >= 0; likeness--) { // the best is told last
                int rank = likeness;
                index.named(word.names().get(likeness), i -> ranks[i] = rank);
            }
        }
        return ranks;
    }

    /** How far from what was typed the worst word is; empty when a word is not there at all. */
    private OptionalInt rank(Child child) {
        SearchTerms terms = child.facts().terms();
        if (whole.isNumber() && holds(terms, whole)) {
            return OptionalInt.of(0);
        }
        int worst = 0;
        for (Word word : words) {
            OptionalInt rank = rank(child, terms, word);
            if (rank.isEmpty()) {
                return rank;
            }
            worst = Math.max(worst, rank.getAsInt());
        }
        return OptionalInt.of(worst);
    }

    private static OptionalInt rank(Child child, SearchTerms terms, Word word) {
        if (word.isNumber()) {
            return isFileNumber(child.fileNumber(), word) || holds(terms, word)
                    ? OptionalInt.of(0)
                    : OptionalInt.empty();
        }
        for (int i = 0; i < word.names().size(); i++) {
            if (terms.beginsWith(word.names().get(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean holds(SearchTerms terms, Word word) {
        for (String number : word.numbers()) {
            if (terms.holds(number)) {
                return true;
            }
        }
        return false;
    }

    /** Year, number or both; leading zeros do not matter. */
    private static boolean isFileNumber(FileNumber number, Word word) {
        return word.file().map(number::equals)
                .orElseGet(() -> word.bare() == number.number() || word.bare() == number.year());
    }
}
