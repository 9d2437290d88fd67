package se.varsam.ui.note;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.note.Note;
import se.varsam.domain.note.NoteField;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.register.Role;
import se.varsam.domain.shared.Outcome;
import se.varsam.i18n.Texts;
import se.varsam.service.ChildService;
import se.varsam.service.NoteServices;
import se.varsam.store.TestRegister;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.DirectBackground;
import se.varsam.ui.kit.FakeDialogs;
import se.varsam.ui.kit.FakeStatus;
import se.varsam.ui.kit.ManualPause;

/** The services of notes on a real encrypted register; it is 09:30 on 21 November 2026 in Stockholm. */
final class NoteRig implements AutoCloseable {
    final Texts texts = new Texts();
    final TestRegister register;
    final FakeStatus status = new FakeStatus();
    final FakeDialogs dialogs = new FakeDialogs();
    final List<ManualPause> pauses = new ArrayList<>();
    final ChildService children;
    final NoteServices notes;
    final NoteDesk desk;

    NoteRig(Path folder) throws SQLException {
        this(folder, new DirectBackground());
    }

    NoteRig(Path folder, Background background) throws SQLException {
        register = TestRegister.in(folder);
        register.change(w -> w.settings()
                .own(new OwnDetails(Role.GOD_MAN, "Påhittsköping", "Siv Påhittad", "", "", "", "")));
        children = new ChildService(register, _ -> Outcome.refused("refusal.photo.unreadable"),
                () -> TestRegister.DAY);
        notes = NoteServices.over(register, texts::get, TestRegister.CLOCK, () -> TestRegister.DAY);
        desk = new NoteDesk(notes, children, background, status, dialogs, this::pause, texts);
    }

    private ManualPause pause() {
        var pause = new ManualPause();
        pauses.add(pause);
        return pause;
    }

    /** The writer rests. */
    void rest() {
        List.copyOf(pauses).forEach(ManualPause::over);
    }

    ChildId child(String first, String last) {
        ChildId id = children.add().id();
        children.change(id, ChildField.FIRST_NAME, first);
        children.change(id, ChildField.LAST_NAME, last);
        return id;
    }

    Note note(ChildId child, String kind, String at, String text) {
        long id = notes.writing().begin(Optional.of(child)).note().id();
        notes.writing().keep(id, NoteField.KIND, kind);
        notes.writing().keep(id, NoteField.AT, at);
        notes.writing().keep(id, NoteField.TEXT, text);
        return notes.writing().finish(id).toOptional().orElseThrow();
    }

    Note signed(ChildId child, String kind, String at, String text) {
        return notes.writing().sign(note(child, kind, at, text).id()).toOptional().orElseThrow();
    }

    List<Note> of(ChildId child) {
        return notes.book().of(child);
    }

    @Override
    public void close() {
        register.close();
    }
}
