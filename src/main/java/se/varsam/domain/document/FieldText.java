package se.varsam.domain.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import se.varsam.domain.child.FieldKind;
import se.varsam.domain.shared.MomentRange;

/** Stored values and days as they are printed. */
public final class FieldText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Words words;

    /** In these words. */
    public FieldText(Words words) {
        this.words = words;
    }

    /** A stored value of a field; what can't be read is printed as it stands. */
    public String value(FieldKind kind, String stored) {
        return switch (kind) {
            case YES_NO -> words.text("yes".equals(stored) ? "document.value.yes" : "document.value.no");
            case SEX -> switch (stored) {
                case "female" -> words.text("document.value.female");
                case "male" -> words.text("document.value.male");
                default -> words.text("document.value.other");
            };
            case PLACEMENT -> words.text("enum.PlacementType." + stored);
            case PROFESSION -> words.text("enum.Profession." + stored);
            case FINDER -> words.text("enum.Finder." + stored);
            case END_REASON -> words.text("enum.EndReason." + stored);
            case MOMENT -> moment(stored);
            case MOMENT_RANGE -> range(stored);
            case TEXT, LONG_TEXT, PHONE, EMAIL, DATE, IDENTITY_NUMBER, CASE_NUMBER -> stored.strip();
        };
    }

    /** A day and a clock time. */
    public String moment(LocalDateTime at) {
        return words.text("document.value.moment", at.toLocalDate().toString(), TIME.format(at));
    }

    /** The time from one day to a later one in years and months, or in days below a month. */
    String span(LocalDate from, LocalDate to) {
        Period time = Period.between(from, to);
        var parts = new ArrayList<String>();
        if (time.getYears() > 0) {
            parts.add(words.text("document.span.years", time.getYears()));
        }
        if (time.getMonths() > 0) {
            parts.add(words.text("document.span.months", time.getMonths()));
        }
        return parts.isEmpty() ? words.text("document.span.days", time.getDays()) : String.join(" ", parts);
    }

    /** In full: both ends with their days. */
    private String range(String stored) {
        return MomentRange.parse(stored).map(range -> range.last()
                .map(last -> words.text("document.value.range", moment(range.first().toString()),
                        moment(last.toString())))
                .orElseGet(() -> moment(range.first().toString()))).orElseGet(stored::strip);
    }

    private String moment(String stored) {
        try {
            return stored.contains("T") ? moment(LocalDateTime.parse(stored)) : stored.strip();
        } catch (DateTimeException _) {
            return stored.strip();
        }
    }
}
