package se.varsam.domain.shared;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Reads a date as people write it: {@code 2026-03-01}, {@code 260301}, {@code 1 mars}, {@code 1/3 2026}, {@code idag},
 * {@code +2v}; where the day may be unknown also {@code mars 2009}, {@code 2009-05}, {@code 2009}. Two-digit years and
 * days without a year are taken to lie in the range. Refuses a day that does not exist or lies outside the range.
 *
 * @param today
 *            what {@code idag} and {@code +2v} count from
 * @param range
 *            the days it can be
 * @param precision
 *            whether day or month may be unknown
 */
public record TypedDate(LocalDate today, DateRange range, Precision precision) {
    private static final Locale SWEDISH = Locale.of("sv", "SE");
    /** What is typed for a day near today, and how many days from it. */
    private static final Map<String, Integer> WORDS = Map.of("idag", 0, "i dag", 0, "igår", -1, "i går", -1, "förrgår",
            -2, "i förrgår", -2, "imorgon", 1, "i morgon", 1, "övermorgon", 2, "i övermorgon", 2);
    private static final Pattern RELATIVE = Pattern
            .compile("([+-]) ?(\\d{1,4}) ?(d|dag|dagar|v|vecka|veckor|m|mån|månad|månader|å|år)");
    private static final Pattern YEAR_FIRST = Pattern
            .compile(
                    "(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})|(\\d{4}|\\d{2})(\\d{2})(\\d{2})|(\\d{2})-(\\d{2})-(\\d{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})(?:[-/. ]+(\\d{4}|\\d{2}))?");
    private static final Pattern DAY_NAMED = Pattern
            .compile("(?:den )?(\\d{1,2})(?::?[ae]|\\.)? ?(\\p{L}{3,})\\.?(?:,? (\\d{4}|\\d{2}))?");
    private static final Pattern MONTH_NAMED = Pattern.compile("(\\p{L}{3,})\\.? (\\d{4})");
    private static final Pattern MONTH_OR_YEAR = Pattern.compile("(\\d{4})(?:[-/](\\d{1,2}))?");
    private static final int NOT_TYPED = -1;

    /** How much must be known. */
    public enum Precision {
        /** Year, month and day. */
        WHOLE,
        /** At least the year. */
        PARTIAL
    }

    /** A birth date, of which day or month may be unknown. */
    public static TypedDate birth(LocalDate today) {
        return new TypedDate(today, DateRange.birth(today), Precision.PARTIAL);
    }

    /** A day that has been. */
    public static TypedDate past(LocalDate today) {
        return new TypedDate(today, DateRange.past(today), Precision.WHOLE);
    }

    /** A day that has been or is planned. */
    public static TypedDate planned(LocalDate today) {
        return new TypedDate(today, DateRange.planned(today), Precision.WHOLE);
    }

    /** The whole day that was typed, or why it is none. */
    public Outcome<LocalDate> day(String typed) {
        return read(typed).then(date -> date.isWhole()
                ? Outcome.done(date.earliest())
                : Outcome.refused("refusal.date.partial"));
    }

    /** The date that was typed, or why it is none. */
    public Outcome<PartialDate> read(String typed) {
        String text = typed.strip().toLowerCase(SWEDISH).replace('−', '-').replace('–', '-').replaceAll("[\\s\u00A0]+",
                " ");
        Integer days = WORDS.get(text);
        if (days != null) {
            return inRange(PartialDate.of(today.plusDays(days)));
        }
        return Stream.of(relative(text), yearFirst(text), dayFirst(text), dayNamed(text), monthNamed(text),
                monthOrYear(text)).flatMap(Optional::stream).findFirst()
                .orElse(Outcome.refused("refusal.date.unreadable"));
    }

    private Optional<Outcome<PartialDate>> relative(String text) {
        return match(RELATIVE, text).map(m -> {
            int count = Integer.parseInt(m.group(1) + m.group(2));
            LocalDate day = today.plus(switch (m.group(3).charAt(0)) {
                case 'v' -> Period.ofWeeks(count);
                case 'm' -> Period.ofMonths(count);
                case 'å' -> Period.ofYears(count);
                default -> Period.ofDays(count);
            });
            return range.refusal(day, day).<Outcome<PartialDate>>map(Outcome.Refused::new)
                    .orElseGet(() -> Outcome.done(PartialDate.of(day)));
        });
    }

    private Optional<Outcome<PartialDate>> yearFirst(String text) {
        return match(YEAR_FIRST, text).map(m -> {
            int first = m.group(1) != null ? 1 : m.group(4) != null ? 4 : 7;
            return date(year(m.group(first)), number(m.group(first + 1)), number(m.group(first + 2)));
        });
    }

    private Optional<Outcome<PartialDate>> dayFirst(String text) {
        return match(DAY_FIRST, text).map(m -> date(year(m.group(3)), number(m.group(2)), number(m.group(1))));
    }

    private Optional<Outcome<PartialDate>> dayNamed(String text) {
        return match(DAY_NAMED, text)
                .flatMap(m -> month(m.group(2)).map(month -> date(year(m.group(3)), month, number(m.group(1)))));
    }

    private Optional<Outcome<PartialDate>> monthNamed(String text) {
        return match(MONTH_NAMED, text)
                .flatMap(m -> month(m.group(1)).map(month -> partial(year(m.group(2)), month)));
    }

    private Optional<Outcome<PartialDate>> monthOrYear(String text) {
        return match(MONTH_OR_YEAR, text)
                .map(m -> partial(year(m.group(1)), m.group(2) == null ? 0 : number(m.group(2))));
    }

    private Outcome<PartialDate> partial(int year, int month) {
        return precision == Precision.WHOLE ? Outcome.refused("refusal.date.partial") : date(year, month, 0);
    }

    /** Puts a date together; 0 is what someone typed for unknown. */
    private Outcome<PartialDate> date(int typedYear, int month, int day) {
        if (typedYear == NOT_TYPED && precision == Precision.PARTIAL) {
            return Outcome.refused("refusal.date.year");
        }
        if (month > 12 || month == 0 && (day != 0 || precision == Precision.WHOLE)) {
            return Outcome.refused("refusal.date.month");
        }
        int year = typedYear == NOT_TYPED ? likelyYear(month, day) : typedYear;
        if (year < range.first().getYear()) {
            return Outcome.refused("refusal.date.early", range.first());
        }
        if (year > range.last().getYear()) {
            return Outcome.refused("refusal.date.late", range.last());
        }
        if (day == 0 && precision == Precision.WHOLE || day != 0 && !YearMonth.of(year, month).isValidDay(day)) {
            return Outcome.refused("refusal.date.impossible", YearMonth.of(year, month).lengthOfMonth());
        }
        return inRange(new PartialDate(year, month, day));
    }

    private Outcome<PartialDate> inRange(PartialDate date) {
        return range.refusal(date.earliest(), date.latest()).<Outcome<PartialDate>>map(Outcome.Refused::new)
                .orElseGet(() -> Outcome.done(date));
    }

    /** This year, or the year beside it that puts the day in the range. */
    private int likelyYear(int month, int day) {
        int year = today.getYear();
        return Stream.of(year, year - 1, year + 1).filter(y -> YearMonth.of(y, month).isValidDay(day))
                .filter(y -> range.contains(LocalDate.of(y, month, day))).findFirst().orElse(year);
    }

    /** Four digits as they are; two digits are the latest such year that isn't after the range. */
    private int year(@Nullable String digits) {
        if (digits == null) {
            return NOT_TYPED;
        }
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        return 2000 + year <= range.last().getYear() ? 2000 + year : 1900 + year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<Integer> month(String word) {
        return Arrays.stream(Month.values())
                .filter(m -> m.getDisplayName(TextStyle.FULL, SWEDISH).startsWith(word)).map(Month::getValue)
                .findFirst();
    }

    private static Optional<MatchResult> match(Pattern form, String text) {
        Matcher m = form.matcher(text);
        return m.matches() ? Optional.of(m.toMatchResult()) : Optional.empty();
    }
}
