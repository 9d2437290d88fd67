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
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.FilledForm;
import se.varsam.domain.document.FilledForm.Entry;
import se.varsam.domain.document.PeriodReport;
import se.varsam.domain.document.PeriodReport.Detail;
import se.varsam.domain.note.Effort;
import se.varsam.domain.note.Note;
import se.varsam.domain.note.NoteContent;
import se.varsam.domain.note.NoteField;
import se.varsam.domain.note.NoteKind;
import se.varsam.domain.register.AccountPeriods;
import se.varsam.domain.shared.DateRange;
import se.varsam.domain.shared.Moment;
import se.varsam.i18n.Texts;
import se.varsam.service.AccountService.Report;
import se.varsam.store.TestRegister;

class AccountServiceTest {
    private static final DateRange HALF = new DateRange(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31));

    @TempDir
    Path folder;
    private TestRegister register;
    private AccountService accounts;
    private NoteService notes;
    private ChildId child;

    @BeforeEach
    void open() throws SQLException {
        register = TestRegister.in(folder);
        accounts = new AccountService(register, new Texts()::get, TestRegister.CLOCK, () -> TestRegister.DAY);
        notes = new NoteService(register, () -> TestRegister.DAY, TestRegister.CLOCK);
        child = register.write(w -> w.children().add(2026)).id();
        register.change(w -> w.children().change(child, ChildField.FIRST_NAME, "Nadia"));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void periodsFollowTheSetting() {
        assertThat(accounts.periods(2)).first().isEqualTo(HALF);
        new PreferenceService(register).changeAccountPeriods(new AccountPeriods(4, 2));
        assertThat(accounts.periods(2)).containsExactly(
                new DateRange(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 31)),
                new DateRange(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 9, 30)));
    }

    @Test
    void sumsOneChild() {
        signed(child, "VISIT", "2026-11-20 17:40", "60", "12,5");
        signed(child, "PHONE", "2026-11-19", "15", "");
        Note open = note(child, "VISIT", "2026-11-18", "10", "");
        FilledForm form = accounts.report(Optional.of(child), HALF, Detail.FIGURES).form();
        assertThat(form.header().fileNumber()).contains("2026-001");
        assertThat(form.header().basis()).contains("Period: 2026-07-01 till 2026-12-31.",
                "En anteckning i perioden är inte signerad och därför inte medräknad.");
        assertThat(said(form)).contains("Nadia", "1 h 15 min", "12,5 km").doesNotContain("Påhittat möte.");
        assertThat(tables(form)).hasSize(2);
        assertThat(tables(form).getFirst().rows())
                .containsExactly(List.of("2026-11-20", "17:40", "60", "12,5"));
        assertThat(tables(form).getLast().rows()).containsExactly(List.of("2026-11-19", "", "Telefon", "15", ""));
        notes.sign(open.id());
        assertThat(accounts.report(Optional.of(child), HALF, Detail.FIGURES).form().header().basis()).hasSize(3)
                .last().asString().startsWith("Loggen när pappret gjordes: ");
        assertThat(said(accounts.report(Optional.of(child), HALF, Detail.TEXTS).form())).contains("Påhittat möte.");
    }

    @Test
    void sumsAllChildrenWithNotes() {
        ChildId other = register.write(w -> w.children().add(2026)).id();
        register.change(w -> w.children().change(other, ChildField.PROTECTED_IDENTITY, "yes"));
        register.change(w -> w.children().change(other, ChildField.FIRST_NAME, "Hemligt"));
        register.change(w -> w.children().add(2026));
        signed(child, "VISIT", "2026-11-20", "60", "10");
        signed(other, "VISIT", "2026-11-20", "30", "2,5");
        FilledForm form = accounts.report(Optional.empty(), HALF, Detail.FIGURES).form();
        assertThat(form.header().fileNumber()).isEmpty();
        assertThat(tables(form).getFirst().rows()).containsExactly(List.of("2026-001", "1", "60", "10"),
                List.of("2026-002", "1", "30", "2,5"));
        assertThat(tables(form).getFirst().sums()).contains(List.of("Summa", "2", "90", "12,5"));
        assertThat(said(form)).contains("Skyddade personuppgifter").doesNotContain("Hemligt");
        note(child, "VISIT", "2026-11-18", "10", "");
        Report report = accounts.report(Optional.empty(), HALF, Detail.FIGURES);
        assertThat(report.children()).containsExactly(child, other);
        assertThat(report.unsigned()).isEqualTo(1);
    }

    @Test
    void ofMoreChildrenThanAPaperHoldsOnlyTheSumsAreTold() {
        register.change(w -> {
            for (int i = 0; i <= PeriodReport.MOST_DIARIES; i++) {
                long note = w.notes().add(Optional.of(w.children().add(2026).id()),
                        new NoteContent(NoteKind.VISIT, Moment.parse("2026-11-20").orElseThrow(), "Påhittat möte.",
                                new Effort(10, 1_000)),
                        new Note.By("Siv Påhittad", TestRegister.CLOCK.instant()), Optional.empty()).id();
                w.notes().sign(note, new Note.By("Siv Påhittad", TestRegister.CLOCK.instant()));
            }
        });
        FilledForm form = accounts.report(Optional.empty(), HALF, Detail.TEXTS).form();
        assertThat(tables(form)).singleElement().satisfies(sums -> {
            assertThat(sums.rows()).hasSize(PeriodReport.MOST_DIARIES + 1);
            assertThat(sums.sums()).contains(List.of("Summa", "301", "3010", "301"));
        });
        assertThat(said(form)).contains("Fler än 300 barn").doesNotContain("Påhittat möte.");
    }

    @Test
    void nothingIsSaidKindly() {
        assertThat(said(accounts.report(Optional.empty(), HALF, Detail.FIGURES).form()))
                .contains("Det finns inga anteckningar i perioden.");
        assertThat(said(accounts.report(Optional.of(child), HALF, Detail.TEXTS).form()))
                .contains("Inga besök är antecknade i perioden.", "0 h 0 min", "0 km");
    }

    private void signed(ChildId of, String kind, String at, String minutes, String kilometres) {
        assertThat(notes.sign(note(of, kind, at, minutes, kilometres).id()).toOptional()).isPresent();
    }

    private Note note(ChildId of, String kind, String at, String minutes, String kilometres) {
        long id = notes.begin(Optional.of(of)).note().id();
        notes.keep(id, NoteField.TEXT, "Påhittat möte.");
        notes.keep(id, NoteField.KIND, kind);
        notes.keep(id, NoteField.AT, at);
        notes.keep(id, NoteField.MINUTES, minutes);
        notes.keep(id, NoteField.KILOMETRES, kilometres);
        return notes.settle(id).note();
    }

    private static List<Entry.Table> tables(FilledForm form) {
        return form.sections().stream().flatMap(s -> s.entries().stream()).filter(Entry.Table.class::isInstance)
                .map(Entry.Table.class::cast).toList();
    }

    private static String said(FilledForm form) {
        return form.sections().toString();
    }
}
