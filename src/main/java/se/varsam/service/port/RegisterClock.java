package se.varsam.service.port;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The time in an open register. It is the real time; only in a practice register (<i>övningsregister</i>) can it be
 * ahead of that or behind, so that the course of an absence can be drilled. What has to do with the computer rather
 * than with what is written goes by the real time: the idle lock, wrong tries, files.
 */
public final class RegisterClock extends Clock {
    private final Clock real;
    private final Supplier<Duration> ahead;

    /**
     * A clock.
     *
     * @param real
     *            the real time
     * @param ahead
     *            how far before the real time this is, asked for each time; negative when behind
     */
    public RegisterClock(Clock real, Supplier<Duration> ahead) {
        this.real = real;
        this.ahead = ahead;
    }

    /** The real time, wherever this clock was moved. */
    public Clock real() {
        return real;
    }

    /** How far it is ahead of the real time; negative when behind. */
    public Duration ahead() {
        return ahead.get();
    }

    /** The day in it: the usual one, a look's too, until the clock is moved. */
    public Today today(Today usual) {
        return new Today() {
            @Override
            public LocalDate date() {
                return ahead().isZero() ? usual.date() : Today.of(RegisterClock.this).date();
            }

            @Override
            public LocalDate real() {
                return ahead().isZero() ? usual.real() : Today.of(RegisterClock.this).date();
            }
        };
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new RegisterClock(real.withZone(zone), ahead);
    }
}
