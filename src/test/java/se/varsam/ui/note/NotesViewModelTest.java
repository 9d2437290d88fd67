package se.varsam.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.note.Note;
import se.varsam.domain.note.NoteField;
import se.varsam.domain.note.NoteKind;
import se.varsam.ui.note.NoteFilter.Shown;

class NotesViewModelTest {
    @TempDir
    Path folder;
    private NoteRig rig;
    private ChildId child;
    private NotesViewModel model;

    @BeforeEach
    void open() throws SQLException {
        rig = new NoteRig(folder);
        child = rig.child("Nadia", "Påhittad");
        model = new NotesViewModel(rig.desk, child);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void showsTheNewestFirstByKindStateAndDays() {
        Note visit = rig.signed(child, "VISIT", "2026-11-01 10:00", "Besök");
        Note call = rig.note(child, "PHONE", "2026-11-20 17:40", "Samtal");
        model.refresh();
        assertThat(shown()).containsExactly(call.id(), visit.id());
        model.filter(NoteFilter.ALL.of(Optional.of(NoteKind.VISIT)));
        assertThat(shown()).containsExactly(visit.id());
        model.filter(NoteFilter.ALL.with(Shown.UNSIGNED));
        assertThat(shown()).containsExactly(call.id());
        model.filter(NoteFilter.ALL.with(Shown.SIGNED));
        assertThat(shown()).containsExactly(visit.id());
        model.filter(NoteFilter.ALL.between(Optional.of(LocalDate.of(2026, 11, 2)), Optional.empty()));
        assertThat(shown()).containsExactly(call.id());
        model.filter(NoteFilter.ALL.between(Optional.empty(), Optional.of(LocalDate.of(2026, 11, 1))));
        assertThat(shown()).containsExactly(visit.id());
    }

    @Test
    void removesWithUndoAndShowsTheBin() {
        Note note = rig.note(child, "PHONE", "2026-11-20", "x");
        Note signed = rig.signed(child, "PHONE", "2026-11-19", "y");
        model.refresh();
        model.remove(lines());
        assertThat(shown()).as("a signed one stays").containsExactly(signed.id());
        assertThat(rig.status.undoable).containsExactly("Tog bort anteckning");
        assertThat(model.binned().get()).isEqualTo(1);
        model.filter(NoteFilter.ALL.with(Shown.BIN));
        assertThat(shown()).containsExactly(note.id());
        model.restore(lines());
        assertThat(shown()).isEmpty();
        model.filter(NoteFilter.ALL);
        assertThat(shown()).hasSize(2);
        rig.status.undo();
        assertThat(shown()).containsExactly(signed.id());
        model.remove(lines());
        assertThat(rig.dialogs.told).extracting(r -> r.key()).containsExactly("refusal.note.signed");
    }

    @Test
    void signsSeveralAtOnceButNoneThatIsHalf() {
        rig.note(child, "PHONE", "2026-11-20", "ett");
        rig.note(child, "PHONE", "2026-11-19", "två");
        Note half = rig.note(child, "PHONE", "2026-11-18", "tre");
        rig.notes.writing().keep(half.id(), NoteField.MINUTES, "abc");
        rig.dialogs.willAnswer(true);
        model.refresh();
        model.sign(lines());
        assertThat(lines()).filteredOn(line -> line.note().isSigned()).hasSize(2);
        assertThat(rig.status.told).containsExactly("2 anteckningar är signerade");
        assertThat(rig.dialogs.told).extracting(r -> r.key()).containsExactly("refusal.note.minutes");
    }

    @Test
    void aCorrectionStandsWithItsOriginal() {
        Note wrong = rig.signed(child, "VISIT", "2026-11-20 17:40", "Fel ord");
        model.refresh();
        var started = new ArrayList<Note>();
        model.correct(lines().getFirst(), started::add);
        rig.notes.writing().keep(started.getFirst().id(), NoteField.TEXT, "Rätt ord");
        assertThat(lines().getLast().isReplaced()).isFalse();
        rig.notes.writing().sign(started.getFirst().id());
        model.refresh();
        NoteLine right = lines().getFirst();
        assertThat(right.original()).contains(wrong);
        assertThat(lines().getLast().isReplaced()).isTrue();
        assertThat(lines().getLast().note()).isEqualTo(wrong);
        model.correct(lines().getLast(), started::add);
        assertThat(rig.dialogs.told).extracting(r -> r.key()).containsExactly("refusal.note.corrected");
        assertThat(copied(List.of(wrong.id(), right.note().id()))).isEqualTo("""
                2026-11-20 17:40 · Besök
                Fel ord
                Skrivet av Siv Påhittad 2026-11-21 09:30.
                Signerat av Siv Påhittad 2026-11-21 09:30.
                Rättad med en ny anteckning. Signerat av Siv Påhittad 2026-11-21 09:30.

                2026-11-20 17:40 · Besök
                Rättelse av anteckning från 2026-11-20 17:40. Signerat av Siv Påhittad 2026-11-21 09:30.
                Rätt ord
                Skrivet av Siv Påhittad 2026-11-21 09:30.
                Signerat av Siv Påhittad 2026-11-21 09:30.""");
    }

    @Test
    void journalTextIsOldestFirstAndNamesNeitherProgramNorChild() {
        Note later = rig.note(child, "PHONE", "2026-11-20 17:40", "Ringde\nskolan.");
        rig.notes.writing().keep(later.id(), NoteField.MINUTES, "20");
        rig.notes.writing().keep(later.id(), NoteField.KILOMETRES, "12,5");
        Note earlier = rig.note(child, "OBSERVATION", "2026-11-19", "Såg trött ut.");
        rig.notes.writing().settle(later.id());
        model.refresh();
        assertThat(copied(List.of(later.id(), earlier.id()))).isEqualTo("""
                2026-11-19 · Observation
                Såg trött ut.
                Skrivet av Siv Påhittad 2026-11-21 09:30.
                Inte signerat.

                2026-11-20 17:40 · Telefon
                Ringde
                skolan.
                20 min, 12,5 km
                Skrivet av Siv Påhittad 2026-11-21 09:30.
                Inte signerat.""").doesNotContain("Varsam", "Nadia", "2026-001");
        assertThat(rig.status.told).containsExactly("2 anteckningar är kopierade som journaltext");
    }

    private String copied(List<Long> ids) {
        var clipboard = new ArrayList<String>();
        model.copy(ids, clipboard::add);
        return clipboard.getFirst();
    }

    private List<NoteLine> lines() {
        return model.lines().get().orElseThrow();
    }

    private List<Long> shown() {
        return lines().stream().map(line -> line.note().id()).toList();
    }
}
