package se.varsam.domain.child;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds children by what may be a search term: names, identity number, LMA and dossier number and file number
 * (förordning 2001:637 15 §), and nothing else. All words must match the beginning of a name or part of a number; case,
 * accents, hyphens and leading zeros do not matter, but names spelled just as typed come first.
 */
public final class ChildSearch {
    private static final List<ChildField> NAMES = List.of(ChildField.FIRST_NAME, ChildField.LAST_NAME,
            ChildField.OTHER_NAMES, ChildField.NATIVE_NAME, ChildField.SEARCH_NAMES);
    private static final List<ChildField> NUMBERS = List.of(ChildField.IDENTITY_NUMBER, ChildField.LMA_NUMBER,
            ChildField.DOSSIER_NUMBER);
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}|[\u200C-\u200F\u061C]");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\u200C\u200D]+");
    private static final Pattern DIGITS = Pattern.compile("[\\d+–-]*\\d[\\d+–-]*");
    private static final Pattern ZEROS = Pattern.compile("^0+");
    /** From how many digits a term may stand in the middle of a number. */
    private static final int TELLING = 4;

    /** How well a word matches, best first. */
    private enum Likeness {
        AS_TYPED(ChildSearch::lower), WITHOUT_ACCENTS(ChildSearch::folded), AS_SPOKEN(ChildSearch::spoken);

        private final UnaryOperator<String> form;

        Likeness(UnaryOperator<String> form) {
            this.form = form;
        }
    }

    private final String query;
    private final List<String> words;

    /** A search for what was typed. */
    public ChildSearch(String query) {
        this.query = query.strip();
        this.words = Arrays.stream(this.query.split("[\\s\u00A0,]+")).filter(w -> !w.isEmpty()).toList();
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
        if (numbers(child).anyMatch(number -> holds(number, digits(query))) && isNumber(query.replace(" ", ""))) {
            return OptionalInt.of(0);
        }
        int worst = 0;
        for (String word : words) {
            OptionalInt rank = rank(child, word);
            if (rank.isEmpty()) {
                return rank;
            }
            worst = Math.max(worst, rank.getAsInt());
        }
        return OptionalInt.of(worst);
    }

    private static OptionalInt rank(Child child, String word) {
        if (isNumber(word)) {
            return isFileNumber(child.fileNumber(), word) || numbers(child).anyMatch(n -> holds(n, digits(word)))
                    ? OptionalInt.of(0)
                    : OptionalInt.empty();
        }
        for (Likeness likeness : Likeness.values()) {
            String sought = likeness.form.apply(word);
            if (!sought.isEmpty() && names(child).map(likeness.form).anyMatch(name -> name.startsWith(sought))) {
                return OptionalInt.of(likeness.ordinal());
            }
        }
        return OptionalInt.empty();
    }

    private static Stream<String> names(Child child) {
        return NAMES.stream().map(child.facts()::text)
                .flatMap(text -> Stream.concat(BETWEEN_NAMES.splitAsStream(text), Arrays.stream(text.split("\\s+"))));
    }

    private static Stream<String> numbers(Child child) {
        return NUMBERS.stream().map(child.facts()::text).map(ChildSearch::digits).filter(n -> !n.isEmpty());
    }

    private static boolean isNumber(String word) {
        return DIGITS.matcher(word).matches();
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static boolean holds(String number, String sought) {
        String bare = ZEROS.matcher(sought).replaceFirst("");
        return !bare.isEmpty() && (number.startsWith(sought) || ZEROS.matcher(number).replaceFirst("").startsWith(bare)
                || bare.length() >= TELLING && number.contains(bare));
    }

    /** Year, number or both; leading zeros do not matter. */
    private static boolean isFileNumber(FileNumber number, String word) {
        return FileNumber.parse(word).map(number::equals).orElseGet(() -> {
            String sought = digits(word).replaceFirst("^0+(?=\\d)", "");
            return sought.equals(Integer.toString(number.number()))
                    || sought.equals(Integer.toString(number.year()));
        });
    }

    private static String lower(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String folded(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(lower(text), Normalizer.Form.NFKD)).replaceAll("");
        return bare.replace("ø", "o").replace("æ", "ae").replace("ł", "l").replace("đ", "d").replace("ı", "i")
                .replace("ß", "ss");
    }

    /** The same for spellings of one name: Zahra and Sara, Mohammadi and Muhamedi, Yousef and Jusef. */
    private static String spoken(String text) {
        return folded(text).replace("ou", "u").replace("oo", "u").replace("ee", "i").replace('z', 's')
                .replace('w', 'v').replace('y', 'i').replace('j', 'i').replace('q', 'k').replace('c', 'k')
                .replace('o', 'u').replace('e', 'a').replaceAll("(?<=.)h", "").replaceAll("(\\p{L})\\1+", "$1");
    }
}
