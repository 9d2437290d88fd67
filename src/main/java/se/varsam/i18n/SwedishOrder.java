package se.varsam.i18n;

import java.text.Collator;
import java.util.Comparator;

/** Sorts texts as a Swedish reader expects: å, ä, ö last, capitals beside small letters. */
public final class SwedishOrder implements Comparator<String> {
    private final Collator collator = Collator.getInstance(Texts.SWEDISH);

    /** Tells apart what differs in accent or case only. */
    public SwedishOrder() {
        collator.setStrength(Collator.TERTIARY);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
    }

    @Override
    public int compare(String one, String other) {
        int order = collator.compare(one, other);
        return order != 0 ? order : one.compareTo(other);
    }
}
