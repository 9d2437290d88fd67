package se.varsam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.FileNumber;
import se.varsam.domain.child.Photo;
import se.varsam.domain.shared.PartialDate;

class SqliteChildrenTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;
    private TestRegister register;
    private Child child;

    @BeforeEach
    void open() throws SQLException {
        register = TestRegister.in(folder);
        child = register.write(w -> w.children().add(2026));
    }

    @AfterEach
    void close() {
        register.close();
    }

    private List<Child> all() {
        return register.read(w -> w.children().all());
    }

    private Optional<Child> find(FileNumber number) {
        return register.read(w -> w.children().find(number));
    }

    private Child now() {
        return register.read(w -> w.children().find(child.id())).orElseThrow();
    }

    private Map<ChildField, String> drafts() {
        return register.read(w -> w.children().drafts(child.id()));
    }

    private List<Photo> photos() {
        return register.read(w -> w.children().photos(child.id()));
    }

    @Test
    void fileNumbersRunPerYear() {
        register.change(w -> {
            w.children().add(2026);
            w.children().add(2027);
        });
        assertThat(all()).extracting(Child::fileNumber)
                .containsExactly(new FileNumber(2026, 1), new FileNumber(2026, 2), new FileNumber(2027, 1));
        assertThat(find(new FileNumber(2026, 1))).contains(child);
        assertThat(find(new FileNumber(2025, 1))).isEmpty();
    }

    @Test
    void keepsFactsWholeWhateverTheyHold() throws SQLException {
        Map<ChildField, String> values = Map.of(ChildField.FIRST_NAME, "Å".repeat(300), ChildField.LAST_NAME,
                "Ö'; DROP TABLE child; --", ChildField.NATIVE_NAME, "محمد\u200Fعلی ሰላም 👩🏽‍🦱", ChildField.MARKS,
                "rad 1\nrad 2\t{0} ? ::x");
        register.change(w -> values.forEach((field, value) -> w.children().change(child.id(), field, value)));
        register.close();
        register = TestRegister.in(folder);
        var facts = now().facts();
        values.forEach((field, value) -> assertThat(facts.text(field)).isEqualTo(value));
    }

    @Test
    void emptyTextRemovesAFact() throws SQLException {
        register.change(w -> w.children().change(child.id(), ChildField.ORIGIN, "Påhittad"));
        register.change(w -> w.children().change(child.id(), ChildField.ORIGIN, ""));
        assertThat(register.one("SELECT count(*) FROM child_fact")).isEqualTo("0");
    }

    @Test
    void aDraftLiesBesideTheValueUntilOneIsSet() throws SQLException {
        register.change(w -> w.children().change(child.id(), ChildField.ARRIVED_ON, "2025-01-02"));
        register.change(w -> w.children().keepDraft(child.id(), ChildField.ARRIVED_ON, "31 feb"));
        assertThat(drafts())
                .containsExactly(Map.entry(ChildField.ARRIVED_ON, "31 feb"));
        assertThat(now().facts().text(ChildField.ARRIVED_ON))
                .isEqualTo("2025-01-02");
        register.change(w -> w.children().keepDraft(child.id(), ChildField.ARRIVED_ON, ""));
        assertThat(drafts()).isEmpty();
        register.change(w -> w.children().keepDraft(child.id(), ChildField.VISIT_ON, "mån"));
        register.change(w -> w.children().change(child.id(), ChildField.VISIT_ON, "2026-11-23"));
        assertThat(drafts()).isEmpty();
        register.change(w -> w.children().keepDraft(child.id(), ChildField.MOVE_ON, "x"));
        register.change(w -> w.children().keepDraft(child.id(), ChildField.MOVE_ON, ""));
        assertThat(register.one("SELECT count(*) FROM child_fact")).isEqualTo("2");
    }

    @Test
    void keepsTheBirthDateHistory() {
        var full = new AgeDecision(0, AgeDecision.Kind.FINAL, PartialDate.of(LocalDate.of(2006, 2, 28)), DAY,
                DAY.plusDays(1), new AgeDecision.Origin("Myndigheten", Optional.of(DAY.minusDays(3)), "Beslut 12"),
                new AgeDecision.Fate(Optional.of(DAY), Optional.of(DAY.plusDays(2)), Optional.of(DAY.plusDays(3)),
                        true));
        var partial = new AgeDecision(0, AgeDecision.Kind.STATED, new PartialDate(2009, 5, 0), DAY.minusYears(1), DAY,
                AgeDecision.Origin.UNKNOWN, AgeDecision.Fate.NONE);
        AgeDecision saved = register.write(w -> w.children().save(child.id(), full));
        AgeDecision other = register.write(w -> w.children().save(child.id(), partial));
        assertThat(saved.id()).isPositive();
        assertThat(now().birthDates().entries())
                .containsExactlyInAnyOrder(saved, other);

        AgeDecision reversed = saved.with(AgeDecision.Fate.NONE);
        register.change(w -> w.children().save(child.id(), reversed));
        register.change(w -> w.children().remove(child.id(), other));
        assertThat(now().birthDates().entries())
                .containsExactly(reversed);
    }

    @Test
    void neverUsesTheNumberOfARemovedDecisionAgain() {
        var entry = new AgeDecision(0, AgeDecision.Kind.STATED, new PartialDate(2009, 0, 0), DAY, DAY,
                AgeDecision.Origin.UNKNOWN, AgeDecision.Fate.NONE);
        AgeDecision first = register.write(w -> w.children().save(child.id(), entry));
        register.change(w -> w.children().remove(child.id(), first));
        assertThat(register.write(w -> w.children().save(child.id(), entry)).id()).isGreaterThan(first.id());
    }

    @Test
    void refusesToChangeAnotherChildsEntry() {
        AsylumEvent event = register.write(
                w -> w.children().save(child.id(), new AsylumEvent(0, AsylumStatus.SEEKER, DAY, "")));
        Child other = register.write(w -> w.children().add(2026));
        assertThatThrownBy(() -> register.write(w -> w.children().save(other.id(), event)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsAsylumEvents() {
        AsylumEvent event = register.write(
                w -> w.children().save(child.id(), new AsylumEvent(0, AsylumStatus.SEEKER, DAY, "not")));
        AsylumEvent changed = new AsylumEvent(event.id(), AsylumStatus.REFUSED, DAY.plusDays(1), "");
        register.change(w -> w.children().save(child.id(), changed));
        assertThat(now().asylum().events())
                .containsExactly(changed);
        register.change(w -> w.children().remove(child.id(), changed));
        assertThat(now().asylum().events()).isEmpty();
    }

    @Test
    void closesAndReopensTheCard() {
        var closed = new CardState.Closed(DAY, CardState.Reason.MOVED, "till annan kommun");
        register.change(w -> w.children().set(child.id(), closed));
        assertThat(now().card()).isEqualTo(closed);
        register.change(w -> w.children().set(child.id(), new CardState.Open()));
        assertThat(all().getFirst().card().isOpen()).isTrue();
    }

    @Test
    void givesTheNewestPhotographFirst() {
        byte[] bytes = {1, 2, 3};
        Photo old = register.write(
                w -> w.children().add(child.id(), new Photo(0, Optional.of(DAY.minusYears(2)), "mamma", bytes)));
        Photo undated = register.write(w -> w.children().add(child.id(), new Photo(0, Optional.empty(), "", bytes)));
        Photo older = register.write(
                w -> w.children().add(child.id(), new Photo(0, Optional.of(DAY.minusYears(3)), "", bytes)));
        assertThat(photos()).extracting(Photo::id)
                .containsExactly(undated.id(), old.id(), older.id());
        assertThat(photos().getFirst().jpeg()).isEqualTo(bytes);
        register.change(w -> w.photos().remove(undated.id()));
        assertThat(photos().getFirst().consent()).isEqualTo("mamma");
    }
}
