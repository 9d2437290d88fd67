package se.varsam.service.port;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day that computed dates count from: Europe/Stockholm whatever the computer says, or one given for a look. */
@FunctionalInterface
public interface Today {
    /** Where the product's days are. */
    ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    /** The day. */
    LocalDate date();

    /** The clock's day in Stockholm. */
    static Today of(Clock clock) {
        return () -> LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
