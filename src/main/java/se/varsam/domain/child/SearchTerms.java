package se.varsam.domain.child;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.varsam.domain.shared.Sensitive;

/**
 * What a child is found by: the words of its names and the digits of its numbers (förordning 2001:637 15 §). Worked out
 * once for each child, see {@link Facts#terms()}. A key stroke goes through all of them, so they are two texts and not
 * lists: the words of ten thousand children lie all over the memory otherwise.
 *
 * @param names
 *            each word in each {@link Likeness}, after that one's mark
 * @param numbers
 *            the digits alone of each, after a mark, and again without leading zeros, after another
 */
record SearchTerms(String names, String numbers) implements Sensitive {
    /** White space, which no word holds, and nothing typed either. */
    private static final char WHOLE = '\n';
    private static final char BARE = '\t';

    /** How well a word matches, best first. */
    enum Likeness {
        /** In small letters. */
        AS_TYPED('\n', SearchTerms::lower),
        /** The same without accents. */
        WITHOUT_ACCENTS('\t', SearchTerms::folded),
        /** The same as they sound. */
        AS_SPOKEN('\r', SearchTerms::spoken);

        private final char mark;
        private final UnaryOperator<String> form;

        Likeness(char mark, UnaryOperator<String> form) {
            this.mark = mark;
            this.form = form;
        }

        /** How a name begins that this word is, or is the beginning of; empty for nothing. */
        String sought(String word) {
            String begun = form.apply(word);
            return begun.isEmpty() ? "" : mark + begun;
        }
    }

    private static final List<ChildField> NAMES = List.of(ChildField.FIRST_NAME, ChildField.LAST_NAME,
            ChildField.OTHER_NAMES, ChildField.NATIVE_NAME, ChildField.SEARCH_NAMES);
    private static final List<ChildField> NUMBERS = List.of(ChildField.IDENTITY_NUMBER, ChildField.LMA_NUMBER,
            ChildField.DOSSIER_NUMBER);
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}|[\u200C-\u200F\u061C]");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\u200C\u200D]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern DUMB_H = Pattern.compile("(?<=.)h");
    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1+");

    /** Those of a child with these facts. */
    static SearchTerms of(Facts facts) {
        List<String> names = NAMES.stream().map(facts::text)
                .flatMap(text -> Stream.concat(BETWEEN_NAMES.splitAsStream(text), Arrays.stream(SPACE.split(text))))
                .filter(name -> !name.isEmpty()).distinct().toList();
        return new SearchTerms(Stream.of(Likeness.values())
                .flatMap(likeness -> names.stream().map(name -> likeness.mark + likeness.form.apply(name)).distinct())
                .collect(Collectors.joining()),
                NUMBERS.stream().map(facts::text).map(SearchTerms::digits).filter(n -> !n.isEmpty())
                        .map(digits -> WHOLE + digits + BARE + bare(digits)).collect(Collectors.joining()));
    }

    /** Whether a name begins so, see {@link Likeness#sought}. */
    boolean beginsWith(String sought) {
        return !sought.isEmpty() && names.contains(sought);
    }

    /** Digits as they stand at the beginning of a number. */
    static String whole(String digits) {
        return WHOLE + digits;
    }

    /** The same where leading zeros don't count. */
    static String afterZeros(String bare) {
        return BARE + bare;
    }

    /** Whether a number holds this; {@link #whole} or {@link #afterZeros} when it is to begin so. */
    boolean holds(String sought) {
        return numbers.contains(sought);
    }

    /** Without leading zeros. */
    static String bare(String digits) {
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return digits.substring(zeros);
    }

    static String digits(String text) {
        var digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) { // of many texts: no stream for each
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    static String lower(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    static String folded(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(lower(text), Normalizer.Form.NFKD)).replaceAll("");
        return bare.replace("ø", "o").replace("æ", "ae").replace("ł", "l").replace("đ", "d").replace("ı", "i")
                .replace("ß", "ss");
    }

    /** The same for spellings of one name: Zahra and Sara, Mohammadi and Muhamedi, Yousef and Jusef. */
    static String spoken(String text) {
        String plain = folded(text).replace("ou", "u").replace("oo", "u").replace("ee", "i").replace('z', 's')
                .replace('w', 'v').replace('y', 'i').replace('j', 'i').replace('q', 'k').replace('c', 'k')
                .replace('o', 'u').replace('e', 'a');
        return DOUBLED.matcher(DUMB_H.matcher(plain).replaceAll("")).replaceAll("$1");
    }

    @Override
    public String toString() {
        return REDACTED;
    }
}
