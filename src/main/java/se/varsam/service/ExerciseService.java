package se.varsam.service;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import se.varsam.domain.shared.DateRange;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.domain.shared.TypedDate;
import se.varsam.domain.shared.TypedMoment;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.Today;

/**
 * Moves the clock of a practice register (<i>övningsregister</i>), so that the whole course of an absence can be
 * drilled: all that is computed, shown, written and logged in it goes by that clock, until it is set right again, also
 * when the register was locked meanwhile. In any other register every move is refused. Times are Europe/Stockholm.
 */
public final class ExerciseService {
    private final OpenRegister register;

    /** Moves the clock of an open register. */
    public ExerciseService(OpenRegister register) {
        this.register = register;
    }

    /** Whether the clock can be moved here. */
    public boolean isPractice() {
        return register.work().read(work -> work.settings().isPractice());
    }

    /** How far the clock is ahead of the real time; negative when behind, zero when it is right. */
    public Duration ahead() {
        return register.clock().ahead();
    }

    /** What the clock shows. */
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(register.clock().instant(), Today.ZONE);
    }

    /** Moves it by hours that pass, also across a change to or from summer time. */
    public Outcome<LocalDateTime> hours(long hours) {
        return put(ahead().plusHours(hours));
    }

    /** Moves it by days, to the same time by the clocks on the wall. */
    public Outcome<LocalDateTime> days(long days) {
        return set(now().plusDays(days));
    }

    /** Sets it to a day and time as typed; a day alone is its midnight. */
    public Outcome<LocalDateTime> to(String typed) {
        LocalDate today = now().toLocalDate();
        return typed.isBlank()
                ? Outcome.refused("refusal.episode.when")
                : new TypedMoment(new TypedDate(today, DateRange.planned(real()), TypedDate.Precision.WHOLE))
                        .read(typed).then(moment -> set(moment.start()));
    }

    /** Sets it to a time. */
    public Outcome<LocalDateTime> set(LocalDateTime at) {
        return put(Duration.between(register.clock().instant().minus(ahead()), at.atZone(Today.ZONE).toInstant()));
    }

    /** Sets it right again. */
    public Outcome<LocalDateTime> back() {
        return put(Duration.ZERO);
    }

    private LocalDate real() {
        return LocalDate.ofInstant(register.clock().instant().minus(ahead()), Today.ZONE);
    }

    private Outcome<LocalDateTime> put(Duration ahead) {
        return refusal(ahead).<Outcome<LocalDateTime>>map(Outcome.Refused::new).orElseGet(() -> {
            register.moveClock(ahead);
            return Outcome.done(now());
        });
    }

    private Optional<Refusal> refusal(Duration ahead) {
        if (!isPractice()) {
            return Optional.of(Refusal.of("refusal.exercise.real"));
        }
        DateRange range = DateRange.planned(real());
        LocalDate day = LocalDate.ofInstant(register.clock().instant().minus(ahead()).plus(ahead), Today.ZONE);
        return range.contains(day)
                ? Optional.empty()
                : Optional.of(Refusal.of("refusal.exercise.far", range.first(), range.last()));
    }
}
