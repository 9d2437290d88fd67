package se.varsam.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.note.NoteField;
import se.varsam.domain.note.NoteKind;
import se.varsam.ui.note.NoteEditorViewModel.Problem;

class NoteEditorViewModelTest {
    @TempDir
    Path folder;
    private NoteRig rig;
    private ChildId child;
    private NoteEditorViewModel model;
    private int changes;
    private int ended;

    @BeforeEach
    void open() throws SQLException {
        rig = new NoteRig(folder);
        child = rig.child("Nadia", "Påhittad");
        model = new NoteEditorViewModel(rig.desk, () -> changes++);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void openingAndClosingLeavesNothing() {
        model.begin(Optional.of(child));
        assertThat(model.child().get()).isPresent();
        assertThat(typed(NoteField.AT)).isEqualTo("2026-11-21 09:30");
        model.putAside();
        assertThat(rig.of(child)).isEmpty();
        assertThat(rig.status.saved).isZero();
    }

    @Test
    void isKeptAtThePauseAndFoundAfterACrash() {
        model.begin(Optional.of(child));
        type(NoteField.TEXT, "Ringde sko");
        assertThat(rig.of(child)).isEmpty();
        rig.rest();
        assertThat(rig.of(child)).singleElement().satisfies(n -> {
            assertThat(n.content().text()).isEqualTo("Ringde sko");
            assertThat(n.content().at().toString()).isEqualTo("2026-11-21T09:30");
        });
        assertThat(rig.status.saved).isEqualTo(1);

        var after = new NoteEditorViewModel(rig.desk, () -> {});
        after.resume(rig.notes.writing().unfinished(Optional.empty()).orElseThrow());
        assertThat(after.field(NoteField.TEXT).typed().get()).isEqualTo("Ringde sko");
    }

    @Test
    void aFieldLeftIsSettledWithUndoAndRedo() {
        model.begin(Optional.of(child));
        type(NoteField.TEXT, "Ringde skolan.");
        model.leave(NoteField.TEXT);
        type(NoteField.MINUTES, "1:30");
        model.leave(NoteField.MINUTES);
        assertThat(typed(NoteField.MINUTES)).isEqualTo("90");
        assertThat(rig.of(child).getFirst().content().effort().minutes()).isEqualTo(90);
        assertThat(rig.status.undoable).containsExactly("Ändrade anteckning", "Ändrade anteckning");
        rig.status.undo();
        assertThat(typed(NoteField.MINUTES)).isEmpty();
        assertThat(rig.of(child).getFirst().content().effort().minutes()).isZero();
        assertThat(rig.of(child).getFirst().content().text()).isEqualTo("Ringde skolan.");
        assertThat(changes).isEqualTo(3);
    }

    @Test
    void isDoneWhenAChildIsChosenAndSomethingWritten() {
        model.begin(Optional.empty());
        model.done(() -> ended++);
        assertThat(where()).as("nobody is chosen").isEmpty();
        type(NoteField.TEXT, "Någon ringde.");
        rig.rest();
        model.done(() -> ended++);
        assertThat(where()).isEmpty();
        model.choose(child);
        assertThat(model.problem().get()).isEmpty();
        model.done(() -> ended++);
        assertThat(ended).isEqualTo(1);
        assertThat(rig.status.undoable).last().isEqualTo("Skrev anteckning");
        assertThat(rig.of(child)).hasSize(1);
        rig.status.undo();
        assertThat(rig.of(child)).isEmpty();
        assertThat(rig.notes.book().removed(child)).hasSize(1);
    }

    @Test
    void whatIsTooLongIsRefusedAtThePlaceAndNotLost() {
        model.begin(Optional.of(child));
        String pasted = "x".repeat(10_001);
        type(NoteField.TEXT, pasted);
        rig.rest();
        model.done(() -> ended++);
        assertThat(where()).contains(NoteField.TEXT);
        assertThat(model.field(NoteField.TEXT).note().get().error().orElseThrow().key())
                .isEqualTo("refusal.text.long");
        assertThat(typed(NoteField.TEXT)).isEqualTo(pasted);
        model.putAside();
        assertThat(rig.notes.writing().unfinished(Optional.of(child)).orElseThrow().drafts())
                .containsEntry(NoteField.TEXT, pasted);
        assertThat(ended).isZero();
    }

    @Test
    void aBadValueIsSaidWhereItStands() {
        model.begin(Optional.of(child));
        type(NoteField.TEXT, "Besök.");
        type(NoteField.AT, "idag 23:00");
        model.done(() -> ended++);
        assertThat(where()).contains(NoteField.AT);
        type(NoteField.AT, "idag 8:15");
        type(NoteField.MINUTES, "−1");
        model.done(() -> ended++);
        assertThat(where()).contains(NoteField.MINUTES);
        type(NoteField.MINUTES, "15");
        type(NoteField.KILOMETRES, "12,5");
        model.done(() -> ended++);
        assertThat(ended).isEqualTo(1);
        assertThat(rig.of(child).getFirst().content().effort().metres()).isEqualTo(12_500);
    }

    @Test
    void anEmptyTextIsNoNote() {
        model.begin(Optional.of(child));
        model.done(() -> ended++);
        assertThat(where()).contains(NoteField.TEXT);
        type(NoteField.KIND, NoteKind.PHONE.name());
        model.done(() -> ended++);
        assertThat(where()).contains(NoteField.TEXT);
        model.putAside();
        assertThat(rig.of(child)).isEmpty();
    }

    @Test
    void signsOnlyWhenTheUserAgrees() {
        model.begin(Optional.of(child));
        type(NoteField.TEXT, "Besök.");
        rig.dialogs.willAnswer(false);
        model.sign(() -> ended++);
        assertThat(ended).isZero();
        rig.dialogs.willAnswer(true);
        model.sign(() -> ended++);
        assertThat(ended).isEqualTo(1);
        assertThat(rig.of(child).getFirst().isSigned()).isTrue();
        assertThat(rig.status.told).containsExactly("Anteckningen är signerad");
    }

    private Optional<NoteField> where() {
        return model.problem().get().map(Problem::field).orElseThrow();
    }

    private void type(NoteField field, String text) {
        model.field(field).typed().set(text);
    }

    private String typed(NoteField field) {
        return model.field(field).typed().get();
    }
}
