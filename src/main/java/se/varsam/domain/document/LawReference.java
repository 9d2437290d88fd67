package se.varsam.domain.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a rule is cited during a time (<i>lagrum</i>).
 *
 * @param token
 *            its name in texts: {@code {law:concern-duty}}
 * @param validFrom
 *            first day
 * @param validTo
 *            last day, empty while none is known
 * @param text
 *            what is printed
 * @param source
 *            where that is established
 * @param certainty
 *            how well
 */
public record LawReference(String token, LocalDate validFrom, Optional<LocalDate> validTo, String text, String source,
        Certainty certainty) {
    /** How well a citation is established; only such are printed. Names stand in data files. */
    public enum Certainty {
        /** The primary text was read. */
        HIGH,
        /** An authority's summary or consistent secondary sources. */
        MEDIUM
    }

    /** Whether it is the one to print on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}
