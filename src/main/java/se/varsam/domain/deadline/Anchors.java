package se.varsam.domain.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import se.varsam.domain.checklist.Anchor;
import se.varsam.domain.checklist.DayRule;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.BirthDateHistory;
import se.varsam.domain.child.BirthDateHistory.WriteUp;
import se.varsam.domain.child.Child;

/** The known anchor days of one child, and those that held before its age was written up. */
final class Anchors {
    private final Child child;
    private final Optional<LocalDate> adultOn;
    private final Optional<AgeDecision> writeUp;

    private Anchors(Child child, Optional<LocalDate> adultOn, Optional<AgeDecision> writeUp) {
        this.child = child;
        this.adultOn = adultOn;
        this.writeUp = writeUp;
    }

    static Anchors of(Child child) {
        return new Anchors(child, child.birthDates().adultOn(),
                child.birthDates().adultThrough().or(child.birthDates()::writeUp));
    }

    /** The same with another {@code D}: the one that held before a write-up. */
    Anchors before(WriteUp writeUp) {
        return new Anchors(child, Optional.of(BirthDateHistory.adultOn(writeUp.before())), Optional.empty());
    }

    /** The decisions that wrote the age up, newest first. */
    List<WriteUp> writeUps() {
        return child.birthDates().writeUps().reversed();
    }

    /** The decision that wrote the age up, if it counts. */
    Optional<AgeDecision> writeUp() {
        return writeUp;
    }

    /** Whether the write-up makes the young person an adult at once: {@code D <= R}, by a whole date. */
    boolean isAdultAtOnce() {
        return child.birthDates().adultThrough().isPresent();
    }

    Optional<LocalDate> day(Anchor anchor) {
        return switch (anchor) {
            case D -> adultOn;
            case R -> writeUp.map(AgeDecision::learnedOn);
            case Q, V, K, M -> anchor.field().flatMap(child.facts()::date);
        };
    }

    Optional<LocalDate> day(DayRule rule) {
        return day(rule.anchor()).map(rule::from);
    }
}
