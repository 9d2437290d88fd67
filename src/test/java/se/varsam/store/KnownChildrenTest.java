package se.varsam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
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
import se.varsam.domain.child.ChildId;
import se.varsam.domain.shared.PartialDate;

/** The children are read once, and are what stands in the register whatever is done to them. */
class KnownChildrenTest {
    private static final LocalDate DAY = TestRegister.DAY;

    @TempDir
    Path folder;
    private final List<String> asked = new ArrayList<>();
    private TestRegister register;
    private SqliteChildren children;

    @BeforeEach
    void open() throws SQLException {
        register = TestRegister.in(folder);
        DSLContext sql = DSL.using(new DefaultConfiguration().set(register.connection()).set(SQLDialect.SQLITE)
                .set(new Settings().withExecuteLogging(false))
                .set(ExecuteListener.onPrepareEnd(query -> asked.add(String.valueOf(query.sql())))));
        children = new SqliteChildren(sql, TestRegister.CLOCK);
        IntStream.range(0, 20).forEach(i -> children.change(children.add(2026).id(), ChildField.FIRST_NAME, "B" + i));
    }

    @AfterEach
    void close() {
        register.close();
    }

    private ChildId first() {
        return new ChildId(1);
    }

    /** What another reader of the same file finds. */
    private List<Child> stored() {
        return new SqliteChildren(DSL.using(register.connection(), SQLDialect.SQLITE), TestRegister.CLOCK).all();
    }

    private int questions(Runnable work) {
        asked.clear();
        work.run();
        return asked.size();
    }

    @Test
    void readsAllOnceAndOneThatChangedAlone() {
        assertThat(children.all()).hasSize(20);
        assertThat(questions(children::all)).isZero();
        assertThat(questions(() -> children.find(first()))).isZero();
        children.change(first(), ChildField.FIRST_NAME, "Amina");
        assertThat(questions(children::all)).as("what was changed is known").isZero();
        children.set(first(), new CardState.Closed(DAY, CardState.Reason.MOVED, ""));
        assertThat(questions(children::all)).as("of that child alone").isEqualTo(4);
        assertThat(asked).allMatch(query -> query.contains("`child`.`id` in (select value from json_each(?))"));
        assertThat(questions(children::all)).isZero();
    }

    @Test
    void followsEveryKindOfChange() {
        var decision = new AgeDecision(0, AgeDecision.Kind.REGISTERED, PartialDate.parse("2010-01-01").orElseThrow(),
                DAY, DAY, AgeDecision.Origin.UNKNOWN, AgeDecision.Fate.NONE);
        var event = new AsylumEvent(0, AsylumStatus.SEEKER, DAY, "");
        same(() -> children.add(2025));
        same(() -> children.change(first(), ChildField.LAST_NAME, "Påhittad"));
        same(() -> children.change(first(), ChildField.LAST_NAME, ""));
        same(() -> children.set(first(), new CardState.Closed(DAY, CardState.Reason.MOVED, "")));
        same(() -> children.set(first(), new CardState.Open()));
        same(() -> children.save(first(), decision));
        same(() -> children.save(first(), event));
        AgeDecision entry = children.all().get(1).birthDates().entries().getFirst();
        AsylumEvent told = children.all().get(1).asylum().events().getFirst();
        same(() -> children.remove(first(), entry));
        same(() -> children.restore(first(), entry));
        same(() -> children.remove(first(), told));
        same(() -> children.restore(first(), told));
        same(() -> {
            children.set(first(), new CardState.Closed(DAY, CardState.Reason.MOVED, ""));
            children.change(first(), ChildField.LAST_NAME, "Påhittad");
        });
        same(() -> children.all().forEach(c -> children.change(c.id(), ChildField.ORIGIN, "Exempelland")));
    }

    private void same(Runnable change) {
        List<Child> before = children.all();
        change.run();
        assertThat(children.all()).isEqualTo(stored()).isNotEqualTo(before);
    }

    @Test
    void readsOfSomeOnlyThose() {
        List<ChildId> some = List.of(new ChildId(7), new ChildId(3), new ChildId(99));
        assertThat(questions(() -> assertThat(children.among(some)).extracting(c -> c.id().value())
                .containsExactly(3L, 7L))).isEqualTo(4);
        assertThat(questions(() -> children.find(new ChildId(7)))).as("known by now").isZero();
        children.set(new ChildId(7), new CardState.Closed(DAY, CardState.Reason.MOVED, ""));
        children.change(new ChildId(3), ChildField.FIRST_NAME, "Amina");
        assertThat(children.among(some)).isEqualTo(List.of(stored().get(2), stored().get(6)));
    }

    @Test
    void readsOfAllOnlyThoseThatAreNotKnownYet() {
        var other = new SqliteChildren(DSL.using(register.connection(), SQLDialect.SQLITE), TestRegister.CLOCK);
        List<ChildId> ids = other.ids();
        assertThat(ids).extracting(ChildId::value).isSorted().hasSize(20);
        other.among(ids.subList(0, 15));
        // as when a file is thinned: what is gone is told as a change
        other.set(ids.get(3), new CardState.Closed(DAY, CardState.Reason.MOVED, ""));
        assertThat(other.all()).isEqualTo(stored());
    }

    @Test
    void aChildThatIsGoneIsNoLongerKnownWhenTheRestIsRead() throws SQLException {
        children.among(children.ids().subList(0, 5));
        children.set(first(), new CardState.Closed(DAY, CardState.Reason.MOVED, ""));
        try (var statement = register.connection().createStatement()) {
            statement.execute("DELETE FROM child_fact WHERE child_id = 1");
            statement.execute("DELETE FROM child WHERE id = 1");
        }
        assertThat(children.all()).isEqualTo(stored()).hasSize(19);
    }

    @Test
    void givesFactsOfSomeFieldsWhetherTheChildIsKnownOrNot() {
        children.change(first(), ChildField.LAST_NAME, "Påhittad");
        children.change(first(), ChildField.MOVE_ON, DAY.toString());
        var fields = Set.of(ChildField.FIRST_NAME, ChildField.MOVE_ON);
        List<ChildId> some = List.of(new ChildId(7), first());
        List<Child> whole = stored().stream().filter(child -> some.contains(child.id())).toList();
        List<Child> told = whole.stream().map(child -> child.with(child.facts().only(fields))).toList();
        var fresh = new SqliteChildren(DSL.using(register.connection(), SQLDialect.SQLITE), TestRegister.CLOCK);
        assertThat(fresh.among(some, fields)).isEqualTo(told).isNotEqualTo(whole);
        assertThat(fresh.among(some)).as("the others are read when they are asked for").isEqualTo(whole);
        assertThat(fresh.among(some, fields)).isEqualTo(told);
        assertThat(questions(() -> children.among(List.of(first()), fields))).as("known").isLessThanOrEqualTo(4);
    }

    @Test
    void forgetsWhatWasRolledBack() {
        List<Child> before = register.read(w -> w.children().all());
        assertThatThrownBy(() -> register.change(w -> {
            w.children().change(first(), ChildField.FIRST_NAME, "Amina");
            assertThat(w.children().all().getFirst().facts().text(ChildField.FIRST_NAME)).isEqualTo("Amina");
            throw new IllegalStateException("on purpose");
        })).hasMessage("on purpose");
        assertThat(register.<List<Child>>read(w -> w.children().all())).isEqualTo(before);
    }
}
