package se.varsam.service.port;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day that computed dates count from: Europe/Stockholm whatever the computer says, or one given for a look. A look
 * moves what is computed and shown; what is written down is dated by the {@link #real()} day.
 */
@FunctionalInterface
public interface Today {
    /** Where the product's days are. */
    ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    /** The day that dates are computed and shown for. */
    LocalDate date();

    /**
     * The day it is: what is written is dated by it and checked against it. The same as {@link #date()} but in a look.
     */
    default LocalDate real() {
        return date();
    }

    /** The clock's day in Stockholm. */
    static Today of(Clock clock) {
        return () -> LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** A look from another day. */
    static Today look(LocalDate from, Clock clock) {
        Today real = of(clock);
        return new Today() {
            @Override
            public LocalDate date() {
                return from;
            }

            @Override
            public LocalDate real() {
                return real.date();
            }
        };
    }
}
