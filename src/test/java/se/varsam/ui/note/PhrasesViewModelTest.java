package se.varsam.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.note.Phrase;

class PhrasesViewModelTest {
    @TempDir
    Path folder;

    @Test
    void addsChangesAndRemovesEachWithUndo() throws SQLException {
        try (var rig = new NoteRig(folder)) {
            var model = new PhrasesViewModel(rig.desk);
            model.load();
            int shipped = model.phrases().get().size();
            model.save("a b", "x");
            assertThat(model.refusal().get().orElseThrow().key()).isEqualTo("refusal.phrase.abbreviation");
            model.save("buss", "x".repeat(2_001));
            assertThat(model.refusal().get().orElseThrow().key()).isEqualTo("refusal.text.long");
            model.save("\u202E\u0000", "x");
            assertThat(model.refusal().get().orElseThrow().key()).isEqualTo("refusal.phrase.abbreviation");
            assertThat(rig.notes.phrases().all()).hasSize(shipped);
            model.save("buss", "Resa med buss");
            assertThat(model.refusal().get()).isEmpty();
            assertThat(model.chosen().get()).contains(new Phrase("buss", "Resa med buss"));
            model.save("buss", "Resa med buss och tåg");
            assertThat(model.phrases().get()).hasSize(shipped + 1)
                    .contains(new Phrase("buss", "Resa med buss och tåg"));
            rig.status.undo();
            assertThat(model.phrases().get()).contains(new Phrase("buss", "Resa med buss"));
            model.remove();
            assertThat(model.phrases().get()).hasSize(shipped);
            assertThat(model.chosen().get()).isEmpty();
            assertThat(rig.register.<Integer>read(w -> w.phrases().laidAside().size())).isEqualTo(1);
            rig.status.undo();
            assertThat(model.phrases().get()).contains(new Phrase("buss", "Resa med buss"));
            assertThat(rig.register.<Integer>read(w -> w.phrases().laidAside().size())).as("not in the bin too")
                    .isZero();
            model.choose(Optional.empty());
            model.leave("", "");
            assertThat(rig.status.told).isEmpty();
            model.leave("", "Halv");
            model.leave("tfn", "x");
            assertThat(rig.status.told).as("nothing typed goes without a word").hasSize(2)
                    .last().asString().startsWith("Förkortningen tfn finns redan.");
            model.save("tfn", "x");
            assertThat(model.refusal().get().orElseThrow().key()).isEqualTo("refusal.phrase.taken");
        }
    }
}
