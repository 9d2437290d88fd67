package se.varsam.domain.child;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import se.varsam.domain.shared.Sensitive;

/**
 * What a child is found by: the words of its names and the digits of its numbers (förordning 2001:637 15 §). Worked out
 * once for each child, see {@link Facts#terms()}: a key stroke goes through all of them.
 *
 * @param asTyped
 *            words in small letters
 * @param withoutAccents
 *            the same without accents
 * @param asSpoken
 *            the same as they sound
 * @param numbers
 *            digits alone
 */
record SearchTerms(List<String> asTyped, List<String> withoutAccents, List<String> asSpoken,
        List<String> numbers) implements Sensitive {
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
        return new SearchTerms(in(SearchTerms::lower, names), in(SearchTerms::folded, names),
                in(SearchTerms::spoken, names),
                NUMBERS.stream().map(facts::text).map(SearchTerms::digits).filter(n -> !n.isEmpty()).toList());
    }

    private static List<String> in(UnaryOperator<String> form, List<String> names) {
        return names.stream().map(form).distinct().toList();
    }

    static String digits(String text) {
        var digits = new StringBuilder(text.length());
        text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
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
