package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.catalog.AwayFile;
import se.varsam.catalog.Checklists;
import se.varsam.catalog.Forms;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.PeriodReport.Detail;
import se.varsam.domain.note.NoteField;
import se.varsam.domain.shared.DateRange;
import se.varsam.domain.shared.PartialDate;
import se.varsam.i18n.Texts;
import se.varsam.service.port.Today;
import se.varsam.store.TestRegister;

/** How many statements the database is asked: as many however many children there are. */
class StatementsTest {
    private static final LocalDate DAY = TestRegister.DAY;

    @TempDir
    Path folder;
    private final Today today = () -> DAY;
    private TestRegister register;
    private ChildService children;
    private ChecklistService checklists;

    @BeforeEach
    void open() throws SQLException {
        register = TestRegister.in(folder, new Checklists());
        children = new ChildService(register, _ -> se.varsam.domain.shared.Outcome.refused("refusal.photo"), today);
        checklists = new ChecklistService(register, new Checklists(), today);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private ChildId child() {
        ChildId id = children.add().id();
        children.change(id, ChildField.FIRST_NAME, "Amina");
        register.change(w -> w.children().save(id,
                new AgeDecision(0, AgeDecision.Kind.REGISTERED, PartialDate.of(DAY.minusYears(17).minusMonths(11)),
                        DAY, DAY, AgeDecision.Origin.UNKNOWN, AgeDecision.Fate.NONE)));
        var notes = new NoteService(register, today, TestRegister.CLOCK);
        long note = notes.begin(Optional.of(id)).note().id();
        notes.keep(note, NoteField.TEXT, "påhittat");
        notes.finish(note);
        return id;
    }

    /** The same with one child and with many. */
    private void sameForMany(Consumer<ChildId> work) {
        ChildId first = child();
        checklists.refresh();
        children.all();
        children.duplicates().shared(); // remembered from here on
        List<String> ofOne = register.asked(() -> work.accept(first));
        for (int i = 0; i < 10; i++) {
            child();
        }
        checklists.refresh();
        children.all();
        assertThat(register.asked(() -> work.accept(first))).hasSameSizeAs(ofOne);
    }

    @Test
    void listsAreBroughtUpToDate() {
        sameForMany(_ -> checklists.refresh());
    }

    @Test
    void recordsAreReadOnceADayToBringListsUpToDate() {
        child();
        checklists.refresh();
        assertThat(register.asked(checklists::refresh)).noneMatch(asked -> asked.contains("record_fact"));
        var tomorrow = new ChecklistService(register, new Checklists(), () -> DAY.plusDays(1));
        assertThat(register.asked(tomorrow::refresh)).anyMatch(asked -> asked.contains("record_fact"));
        assertThat(register.asked(tomorrow::refresh)).noneMatch(asked -> asked.contains("record_fact"));
    }

    @Test
    void theStartPageIsRead() {
        sameForMany(_ -> checklists.agenda());
        sameForMany(_ -> checklists.refresh());
    }

    @Test
    void theReadinessOfAllIsRead() {
        var readiness = new ReadinessService(register, new Forms(), new Texts()::get, TestRegister.CLOCK, today);
        sameForMany(_ -> assertThat(readiness.all()).isNotEmpty());
        sameForMany(_ -> assertThat(readiness.gaps().isEmpty()).isFalse());
    }

    @Test
    void theReadinessOfOneIsReadWithoutTheOthers() {
        var readiness = new ReadinessService(register, new Forms(), new Texts()::get, TestRegister.CLOCK, today);
        sameForMany(id -> assertThat(readiness.of(id)).isPresent());
        assertThat(register.asked(() -> readiness.of(child()))).filteredOn(asked -> asked.contains("from `photo`"))
                .allMatch(asked -> asked.contains("`photo`.`child_id` = ?")).isNotEmpty();
    }

    @Test
    void absencesAreRead() {
        var away = new AwayService(register, AwayFile.bundled(), TestRegister.CLOCK);
        sameForMany(_ -> {
            register.change(w -> w.children().all().forEach(child -> {
                if (w.episodes().of(child.id()).isEmpty()) {
                    w.episodes().end(w.episodes().open(child.id(), DAY.minusDays(3).atTime(20, 0)),
                            Optional.of(DAY.minusDays(2).atTime(8, 0)));
                }
            }));
            assertThat(register.asked(away::absences)).hasSizeLessThan(12);
            assertThat(away.absences(2)).hasSizeBetween(1, 2).isSubsetOf(away.absences());
        });
    }

    @Test
    void aStandInMeetsWhatIsDue() {
        sameForMany(_ -> checklists.ahead(30));
        checklists.agenda();
        assertThat(register.asked(() -> checklists.ahead(30))).as("what is due is known; later times aren't")
                .filteredOn(asked -> asked.startsWith("select `checklist_run`.`id`")).hasSize(1);
    }

    @Test
    void notesAreAddedUp() {
        var accounts = new AccountService(register, String::format, TestRegister.CLOCK, today);
        sameForMany(_ -> assertThat(accounts.report(Optional.empty(), DateRange.past(DAY), Detail.FIGURES).children())
                .isNotEmpty());
    }

    @Test
    void aChildIsOpened() {
        sameForMany(id -> {
            children.opened(id);
            children.find(id);
            children.duplicates().shared();
            children.records().of(id);
            checklists.of(id);
        });
    }

    @Test
    void aContactIsLookedForInOneReadingOfTexts() {
        sameForMany(id -> {
            List<String> asked = register.asked(() -> assertThat(children.duplicates().alsoWith(id, "070-174 06 12"))
                    .isEmpty());
            assertThat(asked).singleElement().asString().contains("record_fact").doesNotContain("child_record");
        });
    }

    @Test
    void aFieldIsSavedInFewStatements() {
        ChildId id = child();
        children.all();
        assertThat(register.asked(() -> children.change(id, ChildField.SCHOOL_CLASS, "2b")))
                .hasSizeLessThanOrEqualTo(6);
    }
}
