package se.varsam.domain.child;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

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

    /** How well a word matches, best first. */
    private enum Likeness {
        AS_TYPED(SearchTerms::lower, SearchTerms::asTyped), WITHOUT_ACCENTS(SearchTerms::folded,
                SearchTerms::withoutAccents), AS_SPOKEN(SearchTerms::spoken, SearchTerms::asSpoken);

        private final UnaryOperator<String> form;
        private final Function<SearchTerms, List<String>> names;

        Likeness(UnaryOperator<String> form, Function<SearchTerms, List<String>> names) {
            this.form = form;
            this.names = names;
        }
    }

    /** A word of what was typed, in all its forms: one for each likeness, in their order. */
    private record Word(List<String> forms, boolean isNumber, String digits, String bare, Optional<FileNumber> file) {
        static Word of(String typed) {
            String digits = SearchTerms.digits(typed);
            return new Word(Arrays.stream(Likeness.values()).map(l -> l.form.apply(typed)).toList(),
                    DIGITS.matcher(typed).matches(), digits, ChildSearch.bare(digits), FileNumber.parse(typed));
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
        for (Likeness likeness : Likeness.values()) {
            if (beginsWith(likeness.names.apply(terms), word.forms().get(likeness.ordinal()))) {
                return OptionalInt.of(likeness.ordinal());
            }
        }
        return OptionalInt.empty();
    }

    private static boolean beginsWith(List<String> names, String sought) {
        if (!sought.isEmpty()) {
            for (String name : names) {
                if (name.startsWith(sought)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holds(SearchTerms terms, Word word) {
        return !word.bare().isEmpty() && terms.numbers().stream().anyMatch(number -> number.startsWith(word.digits())
                || bare(number).startsWith(word.bare())
                || word.bare().length() >= TELLING && number.contains(word.bare()));
    }

    private static String bare(String digits) {
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return digits.substring(zeros);
    }

    /** Year, number or both; leading zeros do not matter. */
    private static boolean isFileNumber(FileNumber number, Word word) {
        return word.file().map(number::equals)
                .orElseGet(() -> word.bare().equals(Integer.toString(number.number()))
                        || word.bare().equals(Integer.toString(number.year())));
    }
}
