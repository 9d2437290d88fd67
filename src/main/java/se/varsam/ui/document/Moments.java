package se.varsam.ui.document;

import java.time.Instant;
import java.time.LocalDateTime;

import se.varsam.i18n.SwedishDates;
import se.varsam.i18n.Texts;
import se.varsam.service.port.Today;

/** When a copy was approved, and its hash, short enough to be read and compared. */
final class Moments {
    private static final int CODE = 8;

    private final SwedishDates dates;

    Moments(Texts texts) {
        this.dates = new SwedishDates(texts);
    }

    /** {@code 2026-11-21 14:32}, in Stockholm. */
    String dayAndTime(Instant at) {
        return dates.moment(LocalDateTime.ofInstant(at, Today.ZONE));
    }

    /** The first signs of a hash (<i>kortkod</i>): {@code 3fa9 c21b}. */
    static String shortCode(String sha256) {
        String start = sha256.substring(0, Math.min(CODE, sha256.length()));
        return start.length() < CODE ? start : start.substring(0, CODE / 2) + " " + start.substring(CODE / 2);
    }
}
