package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.catalog.Forms;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.ChildRecord;
import se.varsam.domain.child.Photo;
import se.varsam.domain.child.Profession;
import se.varsam.domain.child.RecordField;
import se.varsam.domain.child.RecordKind;
import se.varsam.domain.readiness.Gaps;
import se.varsam.domain.readiness.Nudge;
import se.varsam.domain.readiness.Readiness;
import se.varsam.domain.shared.Outcome;
import se.varsam.i18n.Texts;
import se.varsam.service.port.Today;
import se.varsam.service.port.Work;
import se.varsam.store.TestRegister;

/** Readiness over a real register. */
class ReadinessServiceTest {
    private static final LocalDate DAY = TestRegister.DAY;

    @TempDir
    Path folder;
    private final Today today = () -> DAY;
    private TestRegister register;
    private ChildService children;
    private ReadinessService readiness;

    @BeforeEach
    void open() throws SQLException {
        register = TestRegister.in(folder);
        children = new ChildService(register, _ -> Outcome.refused("refusal.photo"), today);
        readiness = new ReadinessService(register, new Forms(), new Texts()::get, TestRegister.CLOCK, today);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Readiness of(ChildId child) {
        return readiness.of(child).orElseThrow().readiness();
    }

    private static boolean answers(Readiness readiness, String question) {
        return readiness.answers().stream()
                .anyMatch(a -> a.question().equals(question) && a.standing().isAnswer());
    }

    @Test
    void everyOpenCardTheWorstFirstAndEachAsItIsAlone() {
        ChildId bare = children.add().id();
        ChildId known = children.add().id();
        children.change(known, ChildField.MOBILE, "0700-00 00 00");
        ChildId closed = children.add().id();
        register.change(w -> w.children().set(closed, new CardState.Closed(DAY, CardState.Reason.OTHER, "")));
        assertThat(readiness.all()).extracting(r -> r.child().id()).containsExactly(bare, known);
        assertThat(readiness.all()).containsExactly(of(bare), of(known));
        assertThat(readiness.of(new ChildId(99))).isEmpty();
        assertThat(of(closed).total()).isEqualTo(29);
    }

    @Test
    void theNewestPhotographOutsideTheBinCounts() {
        ChildId child = children.add().id();
        assertThat(of(child).photographed()).isEmpty();
        long newest = register.write(w -> {
            w.children().add(child, new Photo(0, Optional.of(DAY.minusYears(1)), "", new byte[]{1}));
            return w.children().add(child, new Photo(0, Optional.of(DAY.minusDays(3)), "", new byte[]{1}));
        }).id();
        assertThat(of(child).photographed()).contains(DAY.minusDays(3));
        register.change(w -> w.photos().remove(newest));
        assertThat(of(child).photographed()).contains(DAY.minusYears(1));
        assertThat(of(child).isPhotoOld()).isTrue();
        register.change(w -> w.children().add(child, new Photo(0, Optional.empty(), "", new byte[]{1})));
        assertThat(of(child).photographed()).as("one without a day counts from when it was added").contains(DAY);
    }

    @Test
    void theLogTellsWhenTheDescriptionWasChanged() {
        ChildId child = children.add().id();
        register.change(w -> w.children().change(child, ChildField.EYES, "bruna"));
        children.change(child, ChildField.MOBILE, "0700-00 00 00");
        assertThat(of(child).isDescribed()).isTrue();
        assertThat(of(child).described()).as("only a change of the description counts").isEmpty();
        children.change(child, ChildField.HAIR, "svart");
        assertThat(of(child).described()).contains(DAY);
        assertThat(of(children.add().id()).described()).isEmpty();
        children.change(child, ChildField.HAIR, "");
        children.change(child, ChildField.EYES, "");
        assertThat(of(child).described()).as("nothing is described any more").isEmpty();
    }

    @Test
    void recordsAndEarlierEpisodesAnswerToo() {
        ChildId child = children.add().id();
        assertThat(answers(of(child), "mobile")).isFalse();
        assertThat(answers(of(child), "missing-before")).isFalse();
        register.change(w -> {
            w.records().change(w.records().add(child, RecordKind.PHONE), RecordField.PHONE_NUMBER, "0700-11 11 11");
            w.episodes().end(w.episodes().open(child, LocalDateTime.of(2026, 3, 1, 10, 0)),
                    Optional.of(LocalDateTime.of(2026, 3, 2, 10, 0)));
        });
        for (Readiness read : List.of(of(child), readiness.all().getFirst())) {
            assertThat(answers(read, "mobile")).isTrue();
            assertThat(answers(read, "missing-before")).isTrue();
            assertThat(read.known()).isEqualTo(3);
        }
    }

    @Test
    void asksForAReviewAtTheBeginningOfAQuarterUntilItIsMade() {
        var quarter = new ReadinessService(register, new Forms(), new Texts()::get, TestRegister.CLOCK,
                () -> LocalDate.of(2027, 1, 5));
        ChildId one = children.add().id();
        ChildId other = children.add().id();
        ChildId closed = children.add().id();
        children.close(closed, CardState.Reason.MOVED, "");
        assertThat(readiness.gaps().nudges()).as("not in the middle of a quarter").isEmpty();
        assertThat(quarter.gaps().nudges()).extracting(n -> n.readiness().child().id()).containsExactly(one, other);
        quarter.reviewed(one);
        assertThat(quarter.gaps().nudges()).extracting(n -> n.readiness().child().id()).containsExactly(other);
        quarter.notReviewed(one);
        assertThat(quarter.gaps().nudges()).hasSize(2);
        quarter.reviewed(one);
        quarter.reviewed(other);
        assertThat(new ReadinessService(register, new Forms(), new Texts()::get, TestRegister.CLOCK,
                () -> LocalDate.of(2027, 4, 1)).gaps().nudges()).hasSize(2);
    }

    @Test
    void asksForAReviewWhenSomethingHasRaisedTheRisk() {
        ChildId one = children.add().id();
        children.save(one, new AsylumEvent(0, AsylumStatus.REFUSED, DAY.minusDays(2), ""));
        assertThat(readiness.gaps().nudges()).extracting(Nudge::why).containsExactly(Nudge.Why.REFUSED);
        readiness.reviewed(one);
        assertThat(readiness.gaps().nudges()).isEmpty();
    }

    @Test
    void theGapsFollowEveryChangeAndReadingIsNone() {
        ChildId one = children.add().id();
        Gaps first = readiness.gaps();
        assertThat(first.first()).hasSize(1);
        children.opened(one);
        assertThat(readiness.gaps()).as("not looked through again").isSameAs(first);
        ChildId other = children.add().id();
        assertThat(readiness.gaps().first()).hasSize(2);
        int missing = readiness.gaps().first().getFirst().missing().size();
        children.change(one, ChildField.MOBILE, "0700-00 00 00");
        children.change(other, ChildField.MOBILE, "0700-00 00 00");
        assertThat(readiness.gaps().first().getFirst().missing()).hasSizeLessThan(missing);
        children.close(other, CardState.Reason.OTHER, "Påhittat");
        assertThat(readiness.gaps().first()).hasSize(1);
    }

    @Test
    void ofManyItIsTheSameAsOfEachAloneAlsoWhenWhatHoldsHasBecomeAnother() throws SQLException {
        var random = new Random(42);
        List<ChildId> made = register.write(w -> IntStream.range(0, 60).mapToObj(_ -> madeUp(w, random)).toList());
        register.change(w -> w.settings().followedOn(DAY));
        for (int days : new int[]{0, 20, -20}) {
            var then = new ReadinessService(register, new Forms(), new Texts()::get, TestRegister.CLOCK,
                    () -> DAY.plusDays(days));
            assertThat(then.all()).hasSize(made.size()).isSortedAccordingTo(Readiness.WORST_FIRST)
                    .allSatisfy(r -> assertThat(r).isEqualTo(then.of(r.child().id()).orElseThrow().readiness()));
        }
        assertThat(register.asked(() -> assertThat(readiness.all()).hasSize(made.size())))
                .as("however many children").hasSizeLessThan(30);
    }

    private static ChildId madeUp(Work w, Random random) {
        ChildId child = w.children().add(2026).id();
        Stream.of(ChildField.FIRST_NAME, ChildField.HAIR, ChildField.LIVED_WHERE, ChildField.SCHOOL_PHONE)
                .filter(_ -> random.nextBoolean()).forEach(field -> w.children().change(child, field, "påhittat"));
        for (RecordKind kind : RecordKind.values()) {
            if (random.nextBoolean()) {
                ChildRecord record = w.records().add(child, kind);
                RecordField.of(kind).stream().filter(_ -> random.nextInt(3) > 0)
                        .forEach(field -> w.records().change(record, field, value(field, random)));
                new CurrentFields(() -> DAY).follow(w, child, kind);
            }
        }
        if (random.nextInt(4) == 0) {
            w.episodes().end(w.episodes().open(child, DAY.minusDays(9).atStartOfDay()),
                    Optional.of(DAY.minusDays(8).atStartOfDay()));
        }
        return child;
    }

    private static String value(RecordField field, Random random) {
        return switch (field.kind()) {
            case DATE -> DAY.plusDays(random.nextInt(60) - 30L).toString();
            case PLACEMENT -> "HVB";
            case PROFESSION -> Profession.values()[random.nextInt(Profession.values().length)].name();
            case YES_NO -> "yes";
            default -> "påhittat";
        };
    }
}
