package se.varsam.i18n;

import java.text.Collator;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Swedish alphabetical order: å, ä and ö last; word by word, so that a short family name goes before a longer one
 * whatever follows it.
 */
public final class SwedishOrder implements Comparator<String> {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Collator collator = Collator.getInstance(Texts.SWEDISH);

    @Override
    public int compare(String one, String other) {
        // the JDK's rules skip spaces altogether
        String[] a = SPACE.split(one.strip());
        String[] b = SPACE.split(other.strip());
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            int order = collator.compare(a[i], b[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length, b.length);
    }
}
