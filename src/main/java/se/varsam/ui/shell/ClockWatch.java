package se.varsam.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the computer's clock and zone can be right. Each doubt is told once. A clock that goes ahead by less than a
 * month is not doubted: a computer that has slept looks the same.
 */
final class ClockWatch {
    /** A clock that is set by the network moves a little. */
    private static final Duration TOLERATED = Duration.ofMinutes(5);
    private static final Duration LONGEST_SLEEP = Duration.ofDays(31);
    private static final Duration HALF_A_YEAR = Duration.ofDays(182);

    private final Computer computer;
    private final ZoneId zone;
    private final Set<Class<?>> told = new HashSet<>();
    private Optional<Instant> seen = Optional.empty();

    /**
     * A watch.
     *
     * @param zone
     *            the one that the product's days are in
     */
    ClockWatch(Computer computer, ZoneId zone) {
        this.computer = computer;
        this.zone = zone;
    }

    /** Something that can't be right. */
    sealed interface Doubt {
        /** The computer is set to a zone with another time. */
        record OtherZone(ZoneId zone) implements Doubt {}

        /** The register was written at a time that is yet to come. */
        record BeforeLog(Instant now, Instant written) implements Doubt {}

        /** The program was built on a day that is yet to come. */
        record BeforeBuild(Instant now, LocalDate built) implements Doubt {}

        /** The clock was set back while the program was open. */
        record SetBack(Duration by) implements Doubt {}

        /** The clock went ahead by more than any computer sleeps. */
        record SetAhead(Duration by) implements Doubt {}
    }

    /** Looks when a register is opened; {@code written} is when it was written to before. */
    List<Doubt> begin(Instant now, Optional<Instant> written) {
        seen = Optional.of(now);
        var doubts = new ArrayList<Doubt>();
        if (differs(now) || differs(now.plus(HALF_A_YEAR))) {
            doubts.add(new Doubt.OtherZone(computer.zone()));
        }
        written.filter(then -> now.isBefore(then.minus(TOLERATED)))
                .ifPresent(then -> doubts.add(new Doubt.BeforeLog(now, then)));
        computer.built().filter(day -> LocalDate.ofInstant(now, zone).isBefore(day))
                .ifPresent(day -> doubts.add(new Doubt.BeforeBuild(now, day)));
        return once(doubts);
    }

    // Berlin has the same time as Stockholm: a name alone is no reason to worry anyone
    private boolean differs(Instant at) {
        return !computer.zone().getRules().getOffset(at).equals(zone.getRules().getOffset(at));
    }

    /** Looks again, each minute or so. */
    List<Doubt> tick(Instant now) {
        Duration step = seen.map(before -> Duration.between(before, now)).orElse(Duration.ZERO);
        seen = Optional.of(now);
        var doubts = new ArrayList<Doubt>();
        if (step.compareTo(TOLERATED.negated()) < 0) {
            doubts.add(new Doubt.SetBack(step.negated()));
        } else if (step.compareTo(LONGEST_SLEEP) > 0) {
            doubts.add(new Doubt.SetAhead(step));
        }
        return once(doubts);
    }

    private List<Doubt> once(List<Doubt> doubts) {
        return doubts.stream().filter(doubt -> told.add(doubt.getClass())).toList();
    }
}
