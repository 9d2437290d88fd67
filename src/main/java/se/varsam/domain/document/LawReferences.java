package se.varsam.domain.document;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The law references there are; puts them into texts by the document's date. */
public record LawReferences(List<LawReference> all) {
    private static final Pattern TOKEN = Pattern.compile("\\{law:([a-z0-9-]+)}");

    /** Keeps an unmodifiable copy. */
    public LawReferences {
        all = List.copyOf(all);
    }

    /** The citation of a token on a day; a token without one is a fault of the data. */
    public LawReference on(String token, LocalDate day) {
        return all.stream().filter(l -> l.token().equals(token) && l.holdsOn(day)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no law reference " + token + " on " + day));
    }

    /** The text with every {@code {law:token}} replaced by what it is called on that day. */
    public String resolve(String text, LocalDate day) {
        return TOKEN.matcher(text).replaceAll(m -> Matcher.quoteReplacement(on(m.group(1), day).text()));
    }

    /** The tokens a text names. */
    public static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(m -> m.group(1)).toList();
    }
}
