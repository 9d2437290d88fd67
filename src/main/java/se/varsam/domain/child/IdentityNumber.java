package se.varsam.domain.child;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.PartialDate;
import se.varsam.domain.shared.Refusal;
import se.varsam.domain.shared.Sensitive;

/**
 * A <i>personnummer</i> (folkbokföringslagen 18 §) or <i>samordningsnummer</i> (day + 60, lag 2022:1697), see
 * {@code domain.md} §6. The day in it may be a day near the birth date, so nothing is ever counted from it.
 *
 * @param day
 *            the day it names
 * @param isCoordination
 *            whether it is a samordningsnummer
 * @param last
 *            the last four digits
 */
public record IdentityNumber(LocalDate day, boolean isCoordination, String last) implements Sensitive {
    private static final Pattern FORM = Pattern
            .compile("(\\d{2})?(\\d{2})(\\d{2})(\\d{2})\\s*([-+–])?\\s*(\\d{4})");
    private static final int COORDINATION = 60;
    private static final int OLDEST = 130;

    /** Whether what was typed is meant to be such a number: digits, blanks and signs only. */
    static boolean isMeant(String typed) {
        return typed.matches("[\\d\\s+–-]+");
    }

    /**
     * Reads ten or twelve digits, with or without hyphen; {@code +} says 100 years or older. Refuses another count of
     * digits and a day that does not exist or is to come; the check digit is for {@link #warnings}.
     */
    public static Outcome<IdentityNumber> read(String typed, LocalDate today) {
        var m = FORM.matcher(typed.replaceAll("[\\s\u00A0]", ""));
        if (!m.matches()) {
            return Outcome.refused("refusal.number.digits");
        }
        int typedDay = Integer.parseInt(m.group(4));
        boolean isCoordination = typedDay > COORDINATION;
        int day = isCoordination ? typedDay - COORDINATION : typedDay;
        int month = Integer.parseInt(m.group(3));
        int inCentury = Integer.parseInt(m.group(2));
        return day(m.group(1), inCentury, month, day, "+".equals(m.group(5)), today)
                .filter(d -> !d.isAfter(today) && d.isAfter(today.minusYears(OLDEST)))
                .map(d -> Outcome.done(new IdentityNumber(d, isCoordination, m.group(6))))
                .orElseGet(() -> Outcome.refused("refusal.number.date"));
    }

    private static Optional<LocalDate> day(@Nullable String century, int inCentury, int month,
            int day, boolean isOld, LocalDate today) {
        try {
            if (century != null) {
                return Optional.of(LocalDate.of(Integer.parseInt(century) * 100 + inCentury, month, day));
            }
            int year = today.getYear() / 100 * 100 + inCentury;
            if (year > today.getYear() || LocalDate.of(year, month, day).isAfter(today)) {
                year -= 100;
            }
            return Optional.of(LocalDate.of(isOld ? year - 100 : year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** What looks odd: a wrong check digit, another day than the birth date in force. */
    public List<Refusal> warnings(Optional<PartialDate> birthDate) {
        var warnings = new ArrayList<Refusal>();
        if (!isCheckDigitRight()) {
            warnings.add(Refusal.of("refusal.number.check"));
        }
        if (birthDate.filter(b -> day.isBefore(b.earliest()) || day.isAfter(b.latest())).isPresent()) {
            warnings.add(Refusal.of("refusal.number.birth"));
        }
        return warnings;
    }

    private boolean isCheckDigitRight() {
        String ten = stored().substring(2).replace("-", "");
        int sum = 0;
        for (int i = 0; i < ten.length(); i++) {
            int product = (ten.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }

    /** The form that is kept and shown: twelve digits with a hyphen, whatever the age. */
    public String stored() {
        int typedDay = day.getDayOfMonth() + (isCoordination ? COORDINATION : 0);
        return "%04d%02d%02d-%s".formatted(day.getYear(), day.getMonthValue(), typedDay, last);
    }

    @Override
    public String toString() {
        return REDACTED;
    }
}
