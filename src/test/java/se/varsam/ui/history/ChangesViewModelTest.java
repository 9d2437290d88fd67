package se.varsam.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.ChildRecord;
import se.varsam.domain.child.RecordField;
import se.varsam.domain.child.RecordKind;
import se.varsam.domain.note.NoteField;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogLine;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.reminder.Schedule;

class ChangesViewModelTest {
    @TempDir
    Path folder;
    private HistoryRig rig;
    private ChildId id;

    @BeforeEach
    void open() {
        rig = new HistoryRig(folder);
        id = rig.child("Samir");
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private ChangesViewModel model() {
        var model = new ChangesViewModel(id, rig.desk);
        model.load();
        return model;
    }

    @Test
    void tellsWhoDidWhatFromWhatToWhat() {
        rig.fact(id, ChildField.SEX, "female");
        rig.fact(id, ChildField.SEX, "male");
        assertThat(model().lines().getFirst()).isEqualTo(new ChangeLine(model().lines().getFirst().number(),
                LocalDate.of(2026, 11, 21), "2026-11-21 14:32", "Siv Påhittad (test)", LogAction.CHANGED,
                "Ändrat: Kön", "Flicka", "Pojke"));
        assertThat(model().lines()).extracting(ChangeLine::what).endsWith("Ändrat: Förnamn", "Lagt till");
    }

    @Test
    void everyKindOfLineIsInSwedish() {
        ChildRecord home = rig.session.children().records().add(id, RecordKind.PLACEMENT);
        rig.session.children().records().change(home, RecordField.PLACEMENT_TYPE, "HVB");
        rig.session.children().records().remove(home);
        rig.session.children().save(id, new AsylumEvent(0, AsylumStatus.SEEKER, LocalDate.of(2026, 1, 2), "sagt"));
        rig.session.episodes().open(id, LocalDateTime.of(2026, 11, 20, 17, 40));
        long note = rig.session.notes().writing().begin(Optional.of(id)).note().id();
        rig.session.notes().writing().keep(note, NoteField.TEXT, "Ringde skolan.");
        rig.session.notes().writing().settle(note);
        rig.session.children().opened(id);
        rig.session.children().close(id, CardState.Reason.MOVED, "");
        List<ChangeLine> lines = model().lines();
        assertThat(lines).extracting(ChangeLine::what).contains("Avslutat akten: Flyttat till en annan kommun", "Läst",
                "Lagt till: Anteckning", "Lagt till: Avvikelse upptäckt", "Lagt till: Asylhändelse",
                "Tagit bort: Placering",
                "Ändrat: Placeringsform", "Lagt till: Placering");
        assertThat(lines).extracting(ChangeLine::to).contains("2026-11-21 14:32 Samtal Ringde skolan.",
                "2026-01-02  Asylsökande  sagt", "2026-11-20 17:40", "HVB");
        assertThat(lines).extracting(ChangeLine::from).contains("Placeringsform: HVB");
    }

    @Test
    void aMarkedDeadlineOfOnesOwnIsNamedByItsKind() {
        var lists = rig.session.checklists();
        lists.reminders().add(new Reminder(0, Optional.of(id), "Följ upp skolan", "",
                Schedule.once(LocalDate.of(2026, 11, 20)), Optional.empty(), List.of()));
        lists.notApplicable(lists.reminders().of(id).getFirst(), "Skolan hörde av sig.");
        assertThat(model().lines().getFirst().what()).isEqualTo("Markerat: Egen bevakning");
    }

    @Test
    void theDefaultsOfWhoGetsWhatHaveWords() {
        rig.session.documents().sharing().change("school", "looks", true);
        LogEntry entry = rig.session.register().work().read(w -> w.log().entries()).getLast();
        assertThat(new ChangeWords(rig.desk.texts(), Map.of()).line(new LogLine(entry, Optional.empty())).what())
                .isEqualTo("Ändrat: Det förvalda i vem som får vad");
    }

    @Test
    void kindAndPeriodNarrow() {
        rig.session.children().opened(id);
        ChangesViewModel model = model();
        model.group().set(ChangeGroup.READ);
        assertThat(model.lines()).extracting(ChangeLine::action).containsExactly(LogAction.READ);
        model.group().set(ChangeGroup.PAPERS);
        assertThat(model.lines()).isEmpty();
        model.group().set(ChangeGroup.ALL);
        model.period().set(ChangesViewModel.Period.DAY);
        assertThat(model.lines()).hasSize(3);
    }

    @Test
    void aProtectedChildsValuesAreHiddenUntilAskedFor() {
        rig.fact(id, ChildField.PROTECTED_IDENTITY, "yes");
        ChangesViewModel model = model();
        assertThat(model.lines()).noneMatch(line -> (line.from() + line.to()).contains("Samir"));
        model.veil().lift();
        assertThat(model.lines()).anyMatch(line -> line.to().equals("Samir"));
        assertThat(model.lines().getFirst().action()).isEqualTo(LogAction.REVEALED);
        model.veil().drop();
        assertThat(model.lines()).noneMatch(line -> line.to().contains("Samir"));
    }

    @Test
    void fiveThousandLinesAreReadAtOnce() {
        rig.session.register().work().change(w -> {
            for (int i = 0; i < 5_000; i++) {
                w.log().change(id, "ORIGIN", "från " + i, "till " + (i + 1));
            }
        });
        long before = System.nanoTime();
        ChangesViewModel model = model();
        assertThat(model.lines()).hasSize(5_002);
        assertThat(model.lines().getFirst().to()).isEqualTo("till 5000");
        // generous: the machine may be busy
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    }
}
