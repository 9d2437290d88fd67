package se.varsam.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.checklist.Anchor;
import se.varsam.domain.checklist.Checklist;
import se.varsam.domain.checklist.ChecklistItem;
import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.checklist.Mark;
import se.varsam.domain.checklist.Timing;
import se.varsam.domain.checklist.WriteUpRule;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.RecordField;
import se.varsam.domain.child.RecordKind;
import se.varsam.domain.note.Note;
import se.varsam.domain.note.NoteContent;
import se.varsam.domain.note.Phrase;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.reminder.Schedule;
import se.varsam.domain.shared.Actor;
import se.varsam.domain.shared.Moment;

/** The whole register is read in a handful of queries, however many children it holds. */
class QueryCountTest {
    private static final LocalDate DAY = TestRegister.DAY;
    private static final Checklist LIST = new Checklist("made-up", 1, "", Checklist.Start.BEFORE_ADULT, DAY,
            List.of(new ChecklistItem("one", Actor.SOC, false, Optional.empty(), new Timing.Urgent(Anchor.R),
                    new WriteUpRule.Ordinary(), new ChecklistItem.ItemText("one", "", ""))));

    @TempDir
    Path folder;
    private final List<String> asked = new ArrayList<>();

    @Test
    void readsManyChildrenAndRunsInAFewQueries() throws SQLException {
        try (var register = TestRegister.in(folder, TestRegister.catalog(List.of(LIST)))) {
            register.change(w -> {
                for (int i = 0; i < 30; i++) {
                    Child child = w.children().add(2026);
                    w.children().change(child.id(), ChildField.FIRST_NAME, "Namn" + i);
                    w.children().save(child.id(), new AsylumEvent(0, AsylumStatus.SEEKER, DAY, ""));
                    ChecklistRun run = w.runs().start(new ChecklistRun(0, child.id(), LIST, Optional.empty(), DAY,
                            Optional.empty(), List.of()));
                    w.records().change(w.records().add(child.id(), RecordKind.PLACEMENT), RecordField.PLACEMENT_NAME,
                            "Hem" + i);
                    w.runs().mark(run, new Mark("one", new Mark.What.Done(), DAY, "", ""));
                    Reminder own = w.reminders().add(new Reminder(0, Optional.of(child.id()), "own", "",
                            Schedule.once(DAY), Optional.empty(), List.of()));
                    w.reminders().mark(own, new Mark(DAY.toString(), new Mark.What.Done(), DAY, "", ""));
                }
            });
            DSLContext sql = listening(register);
            assertThat(new SqliteChildren(sql, TestRegister.CLOCK).all()).hasSize(30);
            assertThat(asked).hasSize(4);
            asked.clear();
            assertThat(new SqliteRecords(sql, TestRegister.CLOCK).all(RecordKind.PLACEMENT)).hasSize(30);
            assertThat(asked).hasSize(2);
            asked.clear();
            assertThat(new SqliteRuns(sql, TestRegister.catalog(List.of(LIST)), TestRegister.CLOCK).all()).hasSize(30)
                    .allSatisfy(run -> assertThat(run.marks()).hasSize(1));
            assertThat(asked).hasSize(2);
            asked.clear();
            assertThat(new SqliteReminders(sql, TestRegister.CLOCK).all()).hasSize(30)
                    .allSatisfy(own -> assertThat(own.marks()).hasSize(1));
            assertThat(asked).hasSize(2);
            register.change(w -> {
                for (int i = 0; i < 30; i++) {
                    w.log().change(w.children().all().getFirst().id(), "FIRST_NAME", "", "Namn" + i);
                }
            });
            asked.clear();
            assertThat(new SqliteLog(sql, TestRegister.CLOCK, () -> "").of(new ChildId(1))).hasSize(30)
                    .allSatisfy(line -> assertThat(line.values()).isPresent());
            assertThat(asked).as("whose, and all lines with their values").hasSize(2);
        }
    }

    @Test
    void readsManyNotesAndPhrasesInAFewQueries() throws SQLException {
        try (var register = TestRegister.in(folder)) {
            ChildId child = register.write(w -> w.children().add(2026)).id();
            var by = new Note.By("Siv Påhittad", TestRegister.CLOCK.instant());
            register.change(w -> {
                for (int i = 0; i < 30; i++) {
                    w.notes().add(Optional.of(child), NoteContent.empty(Moment.parse(DAY.toString()).orElseThrow()),
                            by, Optional.empty());
                    w.phrases().save(new Phrase("p" + i, "Påhittad"));
                }
            });
            DSLContext sql = listening(register);
            assertThat(new SqliteNotes(sql).of(child)).hasSize(30);
            assertThat(asked).hasSize(1);
            asked.clear();
            assertThat(new SqlitePhrases(sql).all()).hasSizeGreaterThan(30);
            assertThat(asked).hasSize(1);
        }
    }

    private DSLContext listening(TestRegister register) {
        return DSL.using(new DefaultConfiguration().set(register.connection()).set(SQLDialect.SQLITE)
                .set(new Settings().withExecuteLogging(false))
                .set(ExecuteListener.onStart(query -> asked.add(String.valueOf(query.sql())))));
    }
}
