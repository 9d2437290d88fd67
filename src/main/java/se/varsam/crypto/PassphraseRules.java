package se.varsam.crypto;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.varsam.domain.shared.Refusal;

/** How good a new passphrase must be: 12 characters, and hard to guess for one who knows Swedish and the place. */
public final class PassphraseRules {
    private static final int LEAST = 12;
    private static final int MOST = 4096;
    private static final int GOOD_ENOUGH = 3;

    /** zxcvbn's work grows much faster than the text; this many characters at either end are enough to judge it. */
    private static final int LOOKED_AT = 64;

    private static final int FOLDED = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Read when first asked for: some tenths of a second. */
    private static final class Lists {
        static final Zxcvbn GUESSER = read();

        private static Zxcvbn read() {
            try {
                return new ZxcvbnBuilder().dictionaries(StandardDictionaries.loadAllDictionaries())
                        .keyboards(StandardKeyboards.loadAllKeyboards())
                        .dictionary(new Dictionary("swedish", swedish())).build();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Why it is refused, or empty. */
    public List<Refusal> weaknesses(char[] typed, String municipality) {
        CharSequence text = Passphrase.composed(typed);
        long length = text.codePoints().count();
        if (length < LEAST) {
            return List.of(Refusal.of("refusal.passphrase.short", length, LEAST));
        }
        if (length > MOST) {
            return List.of(Refusal.of("refusal.passphrase.long", MOST));
        }
        return strength(typed, municipality) >= GOOD_ENOUGH
                ? List.of()
                : List.of(Refusal.of("refusal.passphrase.weak"));
    }

    /** Strength from 0 to 4; whether it is long enough is another question. */
    public int strength(char[] typed, String municipality) {
        CharSequence text = Passphrase.composed(typed);
        List<String> known = withoutMarks(Stream.concat(Stream.of("varsam"), words(municipality)));
        // zxcvbn takes any three parts for good: what everyone knows, and signs between words, count for nothing here.
        String bare = Pattern.compile("[\\s\\p{Pd}_.,;:/+]+|" + String.join("|", known), FOLDED).matcher(text)
                .replaceAll("");
        return Math.min(score(text, known), score(bare, known));
    }

    private static int score(CharSequence text, List<String> known) {
        int end = text.length();
        if (end == 0) {
            return 0;
        }
        int first = Lists.GUESSER.measure(text.subSequence(0, Math.min(end, LOOKED_AT)), known).getScore();
        return end <= LOOKED_AT
                ? first
                : Math.max(first, Lists.GUESSER.measure(text.subSequence(end - LOOKED_AT, end), known).getScore());
    }

    private static Stream<String> words(String municipality) {
        return Arrays.stream(municipality.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    }

    private static List<String> swedish() throws IOException {
        try (var in = PassphraseRules.class.getResourceAsStream("/crypto/swedish-words.txt")) {
            if (in == null) {
                throw new IOException("no word list");
            }
            return withoutMarks(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).flatMap(line -> Arrays.stream(line.split(" +")))
                    .filter(word -> !word.isEmpty()));
        }
    }

    /** Each word as written and, after it, as typed without å, ä and ö. */
    private static List<String> withoutMarks(Stream<String> words) {
        var all = new ArrayList<String>();
        words.filter(word -> word.length() > 1).forEach(word -> {
            all.add(word);
            String plain = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            if (!plain.equals(word)) {
                all.add(plain);
            }
        });
        return all.stream().distinct().toList();
    }
}
