package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.catalog.Checklists;
import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.checklist.HandRun;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.deadline.DueItem;
import se.varsam.domain.deadline.ItemState;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.Role;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.store.TestRegister;

/** It is Saturday 21 November 2026. */
class TraffickingServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate SEEN = LocalDate.of(2026, 11, 19);

    @TempDir
    Path folder;
    private TestRegister register;
    private ChecklistService checklists;
    private TraffickingService trafficking;
    private ChildId child;

    @BeforeEach
    void open() throws SQLException {
        register = TestRegister.in(folder, new Checklists());
        checklists = new ChecklistService(register, new Checklists(), () -> TODAY);
        trafficking = checklists.trafficking();
        child = register.write(w -> w.children().add(2026)).id();
    }

    @AfterEach
    void close() {
        register.close();
    }

    private HandRun started() {
        return trafficking.start(child, SEEN, " hämtades av okänd vuxen ").toOptional().orElseThrow();
    }

    private List<DueItem> items() {
        return checklists.of(child);
    }

    @Test
    void startsWithWhatWasSeenAndItsItemsAreUrgentFromThatDay() {
        HandRun run = started();
        assertThat(run.why()).isEqualTo("hämtades av okänd vuxen");
        assertThat(items()).extracting(DueItem::id).containsExactly("traf-1", "traf-2", "traf-3", "traf-4", "traf-5");
        assertThat(items().getFirst().state()).isEqualTo(new ItemState.Now(SEEN));
        assertThat(items().get(3).state()).as("of the police").isEqualTo(new ItemState.Unconfirmed(SEEN));
        assertThat(checklists.agenda().now()).hasSize(4);
        assertThat(checklists.agenda().unchecked()).hasSize(1);
    }

    @Test
    void itsItemsAreTheUsersOwnInEveryRole() {
        started();
        for (Role role : Role.values()) {
            register.change(w -> w.settings().own(w.settings().own().in(role)));
            assertThat(items()).filteredOn(DueItem::own).as(role.name()).hasSize(4);
        }
    }

    @Test
    void refusesWithoutWhatWasSeenForADayToComeAndTwice() {
        assertThat(key(trafficking.start(child, SEEN, "  "))).contains("refusal.traf.seen");
        assertThat(key(trafficking.start(child, TODAY.plusDays(1), "sett"))).contains("refusal.traf.toCome");
        started();
        assertThat(key(trafficking.start(child, TODAY, "sett igen"))).contains("refusal.traf.runs");
        assertThat(trafficking.of(child).runs()).hasSize(1);
    }

    @Test
    void theStartIsTakenBackUntilSomethingIsTicked() {
        HandRun run = started();
        assertThat(trafficking.takeBack(run).refusal()).isEmpty();
        assertThat(trafficking.of(child).runs()).isEmpty();
        assertThat(items()).isEmpty();
        HandRun again = started();
        checklists.done(items().getFirst(), TODAY, "Siv Påhittad", "");
        assertThat(key(trafficking.takeBack(again))).contains("refusal.traf.marked");
        assertThat(items()).hasSize(5);
        checklists.unmark(items().getFirst());
        assertThat(trafficking.takeBack(again).refusal()).as("ticked by mistake").isEmpty();
    }

    @Test
    void endsForAReasonRunsOnAndStartsAnew() {
        HandRun run = started();
        checklists.done(items().getFirst(), TODAY, "Siv Påhittad", "");
        assertThat(key(trafficking.end(run, " "))).contains("refusal.traf.because");
        HandRun ended = trafficking.end(run, "Polisen utreder").toOptional().orElseThrow();
        assertThat(ended.end()).contains(new HandRun.HandEnd(TODAY, "Polisen utreder"));
        assertThat(ended.run().ended()).contains(ChecklistRun.End.BY_USER);
        assertThat(items()).isEmpty();
        assertThat(checklists.ended(child)).hasSize(1);
        assertThat(key(trafficking.end(run, "igen"))).contains("refusal.traf.ended");

        HandRun open = trafficking.reopen(ended).toOptional().orElseThrow();
        assertThat(open.end()).isEmpty();
        assertThat(items().getFirst().state()).isInstanceOf(ItemState.Done.class);
        trafficking.end(open, "Polisen utreder");

        HandRun second = trafficking.start(child, TODAY, "sett igen").toOptional().orElseThrow();
        assertThat(key(trafficking.reopen(ended))).contains("refusal.traf.runs");
        checklists.done(items().get(1), TODAY, "", "");
        assertThat(trafficking.of(child).running().orElseThrow().run().marks()).as("ticked in the one that runs")
                .hasSize(1);
        assertThat(trafficking.of(child).runs()).extracting(r -> r.run().id()).containsExactly(second.run().id(),
                run.run().id());
        checklists.refresh();
        assertThat(trafficking.of(child).running()).as("no rule ends it").isPresent();
    }

    @Test
    void keepsWhatIsTypedUntilItIsUsed() {
        trafficking.keepDraft(child, TraffickingService.Field.SEEN, "halvt skri");
        trafficking.keepDraft(child, TraffickingService.Field.SEEN_ON, "i tors");
        trafficking.keepDraft(child, TraffickingService.Field.ENDED_BECAUSE, "för");
        assertThat(trafficking.of(child).drafts()).containsEntry("SEEN", "halvt skri").hasSize(3);
        started();
        assertThat(trafficking.of(child).drafts()).containsOnlyKeys("ENDED_BECAUSE");
        trafficking.keepDraft(child, TraffickingService.Field.ENDED_BECAUSE, "");
        assertThat(trafficking.of(child).drafts()).isEmpty();
    }

    @Test
    void isLogged() {
        HandRun run = started();
        trafficking.end(run, "Polisen utreder");
        List<LogEntry> log = register.read(w -> w.log().entries());
        assertThat(log).extracting(e -> e.field().orElse("")).endsWith("traf", "TRAF_SEEN", "TRAF_ENDED");
    }

    @Test
    void readsTheDayAsTyped() {
        assertThat(trafficking.day("")).isEqualTo(Outcome.done(TODAY));
        assertThat(trafficking.day("i går")).isEqualTo(trafficking.day("2026-11-20"));
        assertThat(key(trafficking.day("2026-11-22"))).isPresent();
    }

    private static Optional<String> key(Outcome<?> outcome) {
        return outcome.refusal().map(Refusal::key);
    }
}
