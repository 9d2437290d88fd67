package se.varsam.domain.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.varsam.domain.checklist.Anchor;
import se.varsam.domain.checklist.DayRule;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AsylumHistory;
import se.varsam.domain.child.BirthDateHistory;
import se.varsam.domain.child.BirthDateHistory.WriteUp;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Facts;
import se.varsam.domain.child.FileNumber;

/** The known anchor days of one child, and those that held before its age was written up. */
final class Anchors {
    private final Child child;
    private final Optional<LocalDate> adultOn;
    private final Optional<AgeDecision> writeUp;
    private final Optional<LocalDate> byHand;
    private final boolean adultAtOnce;

    private Anchors(Child child, Optional<LocalDate> adultOn, Optional<AgeDecision> writeUp,
            Optional<LocalDate> byHand, boolean adultAtOnce) {
        this.child = child;
        this.adultOn = adultOn;
        this.writeUp = writeUp;
        this.byHand = byHand;
        this.adultAtOnce = adultAtOnce;
    }

    static Anchors of(Child child) {
        Optional<AgeDecision> through = child.birthDates().adultThrough();
        return new Anchors(child, child.birthDates().adultOn(), through.or(child.birthDates()::writeUp),
                Optional.empty(), through.isPresent());
    }

    /** Of somebody of whom nothing is known but the day of coming of age. */
    static Anchors of(LocalDate adultOn) {
        var nobody = new Child(new ChildId(0), new FileNumber(adultOn.getYear(), 0), new CardState.Open(),
                new Facts(Map.of()), BirthDateHistory.EMPTY, AsylumHistory.EMPTY);
        return new Anchors(nobody, Optional.of(adultOn), Optional.empty(), Optional.empty(), false);
    }

    /** The same for a list that was started by hand. */
    Anchors startedByHand(LocalDate day) {
        return new Anchors(child, adultOn, writeUp, Optional.of(day), adultAtOnce);
    }

    /** The same with another {@code D}: the one that held before a write-up. */
    Anchors before(WriteUp writeUp) {
        return new Anchors(child, Optional.of(BirthDateHistory.adultOn(writeUp.before())), Optional.empty(), byHand,
                adultAtOnce);
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
        return adultAtOnce;
    }

    Optional<LocalDate> day(Anchor anchor) {
        return switch (anchor) {
            case D -> adultOn;
            case R -> writeUp.map(AgeDecision::learnedOn);
            case S -> byHand;
            case Q, V, K, M -> anchor.field().flatMap(child.facts()::date);
        };
    }

    Optional<LocalDate> day(DayRule rule) {
        return day(rule.anchor()).map(rule::from);
    }
}
