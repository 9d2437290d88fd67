package se.varsam.domain.child;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Telephone numbers and names in social media in free text, in one spelling, so that the same one can be recognised
 * with another child ({@code product.md} §3.6). Only ever compared: nothing of it is kept, listed or searched.
 */
public final class ContactTraces {
    /** Where family and network stand; professionals and placements are left out on purpose. */
    public static final List<ChildField> FIELDS = List.of(ChildField.RELATIVES, ChildField.SIBLINGS,
            ChildField.GUARDIAN_1, ChildField.GUARDIAN_1_CONTACT, ChildField.GUARDIAN_2,
            ChildField.GUARDIAN_2_CONTACT);
    /** The same in what a child has several of: the people of its network, and how it is agreed to be reached. */
    public static final List<RecordField> RECORD_FIELDS = List.of(RecordField.RELATIVE_NAME,
            RecordField.RELATIVE_PHONE, RecordField.RELATIVE_ACCOUNT, RecordField.RELATIVE_WHERE,
            RecordField.RELATIVE_NOTE, RecordField.WAY_HOW, RecordField.WAY_AGREED);

    private static final Pattern PHONE = Pattern.compile("(?<![\\p{L}\\d])(?:\\+|00?)[\\d\\s()/.–-]{6,24}\\d");
    private static final Pattern HANDLE = Pattern.compile("(?<![\\p{L}\\d])@([\\p{L}\\d_.-]{3,40})");
    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\d_.+-]+@[\\p{L}\\d-]+\\.[\\p{L}\\d.-]*\\p{L}");
    private static final Pattern NAMED = Pattern.compile("(?i)\\b(?:instagram|insta|snapchat|snap|tiktok|facebook|"
            + "fb|messenger|telegram|discord)\\s*[:=]?\\s*@?([\\p{L}\\d_.-]{3,40})");
    private static final int FEWEST = 7;

    private ContactTraces() {}

    /** The numbers and names in a text. */
    public static Set<String> in(String text) {
        var found = new HashSet<String>();
        PHONE.matcher(text).results().map(m -> number(m.group())).filter(n -> n.length() >= FEWEST)
                .forEach(found::add);
        MAIL.matcher(text).results().map(m -> m.group().toLowerCase(Locale.ROOT)).forEach(found::add);
        var handles = new ArrayList<String>();
        HANDLE.matcher(text).results().map(m -> m.group(1)).forEach(handles::add);
        NAMED.matcher(text).results().map(m -> m.group(1)).forEach(handles::add);
        handles.stream().map(h -> "@" + h.toLowerCase(Locale.ROOT).replaceAll("[.]+$", "")).forEach(found::add);
        return Set.copyOf(found);
    }

    /** Whether two texts hold the same number or name. */
    public static boolean meet(String one, String other) {
        return holds(other, in(one));
    }

    /** Whether a text holds one of these numbers and names, which {@link #in} found. */
    public static boolean holds(String text, Set<String> sought) {
        return !text.isEmpty() && sought.stream().anyMatch(one -> isLikely(text, one))
                && in(text).stream().anyMatch(sought::contains);
    }

    /** A quick look: however it is spelled, the end of a number or the name itself stands there. */
    private static boolean isLikely(String text, String sought) {
        if (!sought.contains("@")) {
            return SearchTerms.digits(text).contains(sought.substring(sought.length() - FEWEST + 1));
        }
        return text.toLowerCase(Locale.ROOT).contains(sought.startsWith("@") ? sought.substring(1) : sought);
    }

    /** Swedish numbers without the country's code, as they are dialled at home. */
    private static String number(String typed) {
        String digits = typed.replaceAll("\\D", "");
        String bare = typed.startsWith("00") ? digits.substring(2) : digits;
        boolean abroad = typed.startsWith("+") || typed.startsWith("00");
        if (abroad && bare.startsWith("46")) {
            return "0" + bare.substring(2).replaceFirst("^0", "");
        }
        return abroad ? "+" + bare : digits;
    }
}
