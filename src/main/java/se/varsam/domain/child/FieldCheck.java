package se.varsam.domain.child;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import se.varsam.domain.shared.DateRange;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.PartialDate;
import se.varsam.domain.shared.Refusal;
import se.varsam.domain.shared.Sensitive;
import se.varsam.domain.shared.TypedDate;
import se.varsam.domain.shared.TypedMoment;
import se.varsam.domain.shared.TypedMomentRange;
import se.varsam.domain.shared.TypedText;

/**
 * Turns what was typed in a field into the value that is kept: tidied, refused only when it can't be a value, warned
 * about when it is odd. Empty text is always a value: the field becomes unknown.
 *
 * @param today
 *            the day that dates count from
 */
public record FieldCheck(LocalDate today) {
    /** The most characters in a field of one line. */
    public static final int LINE = 300;
    /** The most characters in a field of several lines. */
    public static final int LINES = 10_000;

    private static final Pattern PHONE = Pattern.compile("[\\p{L}\\s\\d()+/,;:.–-]*(?:\\d[\\s()/.–-]*){5,}.*");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");
    private static final Pattern CASE_NUMBER = Pattern.compile("(\\d{2})[\\s–-]*(\\d{2})\\s*(\\d{4})");

    /**
     * What is kept.
     *
     * @param value
     *            the value to keep
     * @param warnings
     *            what looks odd
     */
    public record Checked(String value, List<Refusal> warnings) implements Sensitive {
        /** Keeps an unmodifiable copy. */
        public Checked {
            warnings = List.copyOf(warnings);
        }

        @Override
        public String toString() {
            return "Checked[" + warnings.size() + "]";
        }
    }

    /** Checks what was typed for a child's field; an identity number is compared with the birth date in force. */
    public Outcome<Checked> check(ChildField field, String typed, BirthDateHistory birthDates) {
        return switch (field.kind()) {
            case IDENTITY_NUMBER -> line(typed)
                    .then(t -> t.isEmpty() ? kept("") : number(t, birthDates.inForce().map(AgeDecision::birthDate)));
            case DATE -> day(typed, rangeOf(field));
            default -> check(field.kind(), typed);
        };
    }

    /** Checks what was typed for a day within a range. */
    public Outcome<Checked> day(String typed, DateRange range) {
        return line(typed).then(t -> t.isEmpty() ? kept("") : date(t, range));
    }

    /** Checks what was typed for a field of a kind; a day has been. */
    public Outcome<Checked> check(FieldKind kind, String typed) {
        if (kind == FieldKind.LONG_TEXT) {
            return note(typed).then(FieldCheck::kept);
        }
        return line(typed).then(t -> t.isEmpty() ? kept("") : switch (kind) {
            case TEXT, LONG_TEXT -> kept(t);
            case PHONE -> warnedUnless(PHONE, t, "refusal.text.phone");
            case EMAIL -> warnedUnless(EMAIL, t, "refusal.text.email");
            case DATE -> date(t, DateRange.past(today));
            case MOMENT -> new TypedMoment(TypedDate.past(today)).read(t).then(m -> kept(m.toString()));
            case MOMENT_RANGE -> new TypedMomentRange(new TypedMoment(TypedDate.past(today))).read(t)
                    .then(m -> kept(m.toString()));
            case YES_NO -> choice(t, List.of("yes", "no"));
            case SEX -> choice(t, List.of("female", "male", "other"));
            case PLACEMENT -> choice(t, PlacementType.values());
            case PROFESSION -> choice(t, Profession.values());
            case FINDER -> choice(t, Finder.values());
            case END_REASON -> choice(t, EndReason.values());
            case IDENTITY_NUMBER -> number(t, Optional.empty());
            case CASE_NUMBER -> caseNumber(t);
        });
    }

    /** The days a field can hold: what is planned may lie ahead. */
    public DateRange rangeOf(ChildField field) {
        return switch (field) {
            case VISIT_ON, PLACE_BOOKED_ON, MOVE_ON -> DateRange.planned(today);
            default -> DateRange.past(today);
        };
    }

    /** A note or reason of several lines: tidied; refused when too long. */
    public static Outcome<String> note(String typed) {
        return bounded(TypedText.lines(typed), LINES);
    }

    /** What is kept of text that is no value yet: all of it as it was typed, but for what is no text at all. */
    public static String draft(String typed) {
        return TypedText.whole(typed);
    }

    /** A text of one line: tidied; refused when too long. */
    public static Outcome<String> line(String typed) {
        return bounded(TypedText.line(typed), LINE);
    }

    private static Outcome<String> bounded(String tidy, int most) {
        int length = TypedText.length(tidy);
        return length <= most ? Outcome.done(tidy) : Outcome.refused("refusal.text.long", most, length);
    }

    private static Outcome<Checked> kept(String value) {
        return Outcome.done(new Checked(value, List.of()));
    }

    private static Outcome<Checked> warned(String value, String key) {
        return Outcome.done(new Checked(value, List.of(Refusal.of(key))));
    }

    private static Outcome<Checked> warnedUnless(Pattern usual, String value, String key) {
        return usual.matcher(value).matches() ? kept(value) : warned(value, key);
    }

    private static Outcome<Checked> choice(String value, List<String> choices) {
        return choices.contains(value) ? kept(value) : Outcome.refused("refusal.text.choice");
    }

    private static Outcome<Checked> choice(String value, Enum<?>[] choices) {
        return choice(value, Arrays.stream(choices).map(Enum::name).toList());
    }

    private Outcome<Checked> date(String typed, DateRange range) {
        return new TypedDate(today, range, TypedDate.Precision.WHOLE).day(typed).then(day -> kept(day.toString()));
    }

    private Outcome<Checked> number(String typed, Optional<PartialDate> birthDate) {
        return IdentityNumber.isMeant(typed)
                ? IdentityNumber.read(typed, today)
                        .then(n -> Outcome.done(new Checked(n.stored(), n.warnings(birthDate))))
                : warned(typed, "refusal.number.other");
    }

    private static Outcome<Checked> caseNumber(String typed) {
        var m = CASE_NUMBER.matcher(typed);
        return m.matches()
                ? kept(m.group(1) + "-" + m.group(2) + m.group(3))
                : warned(typed, "refusal.number.case");
    }
}
