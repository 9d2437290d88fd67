package se.varsam.i18n;

import java.text.Collator;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Sorts texts as a Swedish reader expects: å, ä, ö last, capitals beside small letters, and word by word, so that
 * <i>Ali Zada</i> stands before <i>Alizada</i>.
 */
public final class SwedishOrder implements Comparator<String> {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Collator collator = Collator.getInstance(Texts.SWEDISH);

    /** Tells apart what differs in accent or case only. */
    public SwedishOrder() {
        collator.setStrength(Collator.TERTIARY);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
    }

    @Override
    public int compare(String one, String other) {
        int order = byWords(SPACE.split(one.strip()), SPACE.split(other.strip()));
        return order != 0 ? order : one.compareTo(other);
    }

    // the collator alone skips spaces altogether
    private int byWords(String[] one, String[] other) {
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            int order = collator.compare(one[i], other[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.length, other.length);
    }
}
