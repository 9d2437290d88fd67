package se.varsam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.checklist.Anchor;
import se.varsam.domain.checklist.Checklist;
import se.varsam.domain.checklist.ChecklistItem;
import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.checklist.Mark;
import se.varsam.domain.checklist.Timing;
import se.varsam.domain.checklist.WriteUpRule;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.shared.Actor;

class SqliteRunsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Checklist OLD = list(1);
    private static final Checklist NEW = list(2);
    private static final Mark DONE = new Mark("one", new Mark.What.Done(), DAY, "Påhittad Handläggare", "gick bra");
    private static final Mark POSTPONED = new Mark("one", new Mark.What.Postponed(DAY.plusDays(9)), DAY, "", "sjuk");

    @TempDir
    Path folder;
    private TestRegister register;
    private ChildId child;
    private ChecklistRun run;

    @BeforeEach
    void start() throws SQLException {
        register = TestRegister.in(folder, TestRegister.catalog(List.of(OLD, NEW)));
        child = register.write(w -> w.children().add(2026)).id();
        run = register.write(w -> w.runs().start(
                new ChecklistRun(0, child, OLD, Optional.of(7L), DAY, Optional.empty(), List.of())));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aRunKeepsItsVersion() {
        assertThat(run.id()).isPositive();
        assertThat(runs()).containsExactly(run);
        assertThat(runs().getFirst().list()).isSameAs(OLD);
    }

    @Test
    void theNewestMarkHoldsAndTakingItBackBringsTheOneBefore() throws SQLException {
        register.change(w -> w.runs().mark(run, POSTPONED));
        register.change(w -> w.runs().mark(run, DONE));
        register.change(w -> w.runs().mark(run, new Mark("two", new Mark.What.NotApplicable(), DAY, "", "inte här")));
        assertThat(runs().getFirst().mark("one")).contains(DONE);
        assertThat(runs().getFirst().marks()).hasSize(2);
        register.change(w -> w.runs().unmark(run, "one"));
        assertThat(runs().getFirst().mark("one")).contains(POSTPONED);
        register.change(w -> w.runs().unmark(run, "one"));
        assertThat(runs().getFirst().mark("one")).isEmpty();
        assertThat(register.one("SELECT count(*) FROM item_mark")).as("history stays").isEqualTo("3");
    }

    @Test
    void takingBackNothingDoesNothing() {
        register.change(w -> w.runs().unmark(run, "one"));
        assertThat(runs().getFirst().marks()).isEmpty();
    }

    @Test
    void refusesAnItemThatTheRunHasNot() {
        assertThatThrownBy(() -> register.change(w -> w.runs().unmark(run, "three")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void endsAndRunsOnWithItsMarks() {
        register.change(w -> w.runs().mark(run, DONE));
        register.change(w -> w.runs().end(run, Optional.of(ChecklistRun.End.REVERSED)));
        assertThat(runs().getFirst().ended()).contains(ChecklistRun.End.REVERSED);
        assertThat(runs().getFirst().mark("one")).contains(DONE);
        register.change(w -> w.runs().end(run, Optional.empty()));
        assertThat(runs().getFirst().isRunning()).isTrue();
    }

    @Test
    void givesAllRunsOfTheRegister() {
        ChildId other = register.write(w -> w.children().add(2026)).id();
        ChecklistRun second = register.write(w -> w.runs().start(new ChecklistRun(0, other, NEW, Optional.empty(), DAY,
                Optional.of(ChecklistRun.End.STAYED), List.of())));
        register.change(w -> w.runs().mark(second, DONE));
        List<ChecklistRun> all = register.read(w -> w.runs().all());
        assertThat(all).extracting(ChecklistRun::id).containsExactly(run.id(), second.id());
        assertThat(all.get(0).marks()).isEmpty();
        assertThat(all.get(1).marks()).containsExactly(DONE);
        assertThat(runs()).hasSize(1);
    }

    private List<ChecklistRun> runs() {
        return register.read(w -> w.runs().of(child));
    }

    private static Checklist list(int version) {
        return new Checklist("made-up", version, "Påhittad lista", Checklist.Start.BEFORE_ADULT, DAY,
                Stream.of("one", "two").map(SqliteRunsTest::item).toList());
    }

    private static ChecklistItem item(String id) {
        return new ChecklistItem(id, Actor.SOC, false, Optional.empty(), new Timing.Urgent(Anchor.R),
                new WriteUpRule.Ordinary(), new ChecklistItem.ItemText(id, "", ""));
    }
}
