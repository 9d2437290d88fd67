package se.varsam.domain.note;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.TypedText;

/**
 * A phrase that the user owns (<i>fras</i>), written in full from its abbreviation.
 *
 * @param abbreviation
 *            small letters and digits, see {@link #read}
 * @param text
 *            what it stands for, with {@link #GAP} where something is to be filled in; may be typed as three dots
 */
public record Phrase(String abbreviation, String text) {
    /** The most characters in an abbreviation. */
    public static final int MOST_LETTERS = 20;
    /** The most characters in a text. */
    public static final int MOST_TEXT = 2_000;

    /** What is to be filled in. */
    public static final String GAP = "…";

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** Tidies what was typed; refuses what can't be an abbreviation, and a text that is empty or too long. */
    public static Outcome<Phrase> read(String abbreviation, String text) {
        String short_ = key(TypedText.line(abbreviation).replaceFirst("^;", ""));
        String full = TypedText.lines(text).replace("...", GAP); // no Swedish keyboard has a key for it
        if (!LETTERS.matcher(short_).matches() || TypedText.length(short_) > MOST_LETTERS) {
            return Outcome.refused("refusal.phrase.abbreviation", MOST_LETTERS);
        }
        if (full.isEmpty()) {
            return Outcome.refused("refusal.phrase.empty");
        }
        int length = TypedText.length(full);
        return length <= MOST_TEXT
                ? Outcome.done(new Phrase(short_, full))
                : Outcome.refused("refusal.text.long", MOST_TEXT, length);
    }

    /** The form that abbreviations are compared in. */
    static String key(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
