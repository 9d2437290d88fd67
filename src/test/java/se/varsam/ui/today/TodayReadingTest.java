package se.varsam.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.ChildId;
import se.varsam.store.TestRegister;
import se.varsam.ui.Practice;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.DirectBackground;

/** What the start page shows can be read before there is a page, once, and comes with all that stands above it. */
class TodayReadingTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<String> shown = new ArrayList<>();
    private Practice practice;
    private TodayReading reading;

    /** Does nothing by itself. */
    private final class Later implements Background {
        @Override
        public <T> void run(Supplier<T> work, Consumer<? super T> then) {
            waiting.add(() -> then.accept(work.get()));
        }
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        practice = Practice.in(folder);
        practice.child("Amina", "Exempel", "2008-12-20");
        reading = reading(new Later());
    }

    private TodayReading reading(Background background) {
        return new TodayReading(practice.checklists(), practice.children(), practice.away(TestRegister.CLOCK),
                background, Practice.TEXTS, "test");
    }

    @AfterEach
    void close() {
        practice.close();
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private void ask(String page) {
        reading.first(read -> shown.add(page + " " + read.lines().now().size()));
    }

    @Test
    void whatWasBegunIsGivenToTheFirstWhoAsks() {
        int now = practice.checklists().agenda().now().size();
        reading.begin();
        work();
        practice.child("Bilal", "Exempel", "2008-12-20");
        ask("one");
        work();
        ask("two");
        work();
        assertThat(shown).first().isEqualTo("one " + now);
        assertThat(shown).hasSize(2).last().as("read anew").isNotEqualTo("two " + now);
    }

    @Test
    void itComesBehindWhatThePageAskedForBefore() {
        reading.begin();
        var aside = new Later();
        ask("columns");
        aside.run(() -> "above", shown::add);
        work();
        assertThat(shown).hasSize(2).first().isEqualTo("above");
    }

    @Test
    void firstThoseAbsencesAreReadThatAreSeen() {
        for (int i = 1; i <= TodayReading.FIRST_ABSENCES + 2; i++) {
            ChildId child = practice.child("Prov" + i, "Exempel", "2010-12-20");
            practice.away(child);
            if (i > 2) {
                practice.episodes().returns().back(practice.episodes().current(child).orElseThrow(),
                        LocalDateTime.of(2026, 11, 21, 9, i));
            }
        }
        var direct = reading(new DirectBackground());
        var first = new ArrayList<ChildId>();
        var all = new ArrayList<ChildId>();
        direct.first(read -> read.away().forEach(now -> first.add(now.child().id())));
        direct.all(read -> read.away().forEach(now -> all.add(now.child().id())));
        assertThat(all).hasSizeGreaterThan(TodayReading.FIRST_ABSENCES);
        assertThat(first).isEqualTo(all.subList(0, TodayReading.FIRST_ABSENCES));
    }
}
