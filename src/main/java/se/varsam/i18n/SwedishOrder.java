package se.varsam.i18n;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Sorts texts as a Swedish reader expects: å, ä, ö last, capitals beside small letters, and word by word, so that
 * <i>Ali Zada</i> stands before <i>Alizada</i>. Remembers what it has weighed, since a text is compared many times in
 * one sorting: to be kept with the list that it sorts, no longer.
 */
public final class SwedishOrder implements Comparator<String> {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Collator collator = Collator.getInstance(Texts.SWEDISH);
    private final Map<String, List<CollationKey>> weighed = new ConcurrentHashMap<>();
    /** Ten thousand names are made of some hundred words. */
    private final Map<String, CollationKey> keys = new ConcurrentHashMap<>();

    /** Tells apart what differs in accent or case only. */
    public SwedishOrder() {
        collator.setStrength(Collator.TERTIARY);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
    }

    @Override
    public int compare(String one, String other) {
        int order = byWords(words(one), words(other));
        return order != 0 ? order : one.compareTo(other);
    }

    private List<CollationKey> words(String text) {
        return weighed.computeIfAbsent(text, t -> SPACE.splitAsStream(t.strip()).map(this::weigh).toList());
    }

    private CollationKey weigh(String word) {
        return keys.computeIfAbsent(word, collator::getCollationKey);
    }

    // the collator alone skips spaces altogether
    private static int byWords(List<CollationKey> one, List<CollationKey> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
