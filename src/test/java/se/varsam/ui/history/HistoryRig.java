package se.varsam.ui.history;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.RecordField;
import se.varsam.domain.child.RecordKind;
import se.varsam.domain.note.NoteField;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.reminder.Schedule;
import se.varsam.i18n.Texts;
import se.varsam.photo.DrawnPortrait;
import se.varsam.service.Session;
import se.varsam.service.port.Today;
import se.varsam.ui.TestSessions;
import se.varsam.ui.Visited;
import se.varsam.ui.kit.DirectBackground;
import se.varsam.ui.kit.FakeStatus;

/** A real register with a made-up child, and what the pages work with. */
final class HistoryRig implements AutoCloseable {
    static final Texts TEXTS = new Texts();

    final Session session;
    final FakeStatus status = new FakeStatus();
    final Visited visited = new Visited();
    final HistoryDesk desk;

    HistoryRig(Path folder) {
        session = new TestSessions().create(folder.resolve("Register.varsam"));
        desk = new HistoryDesk(session.children(), session.checklists(), session.notes().book(),
                new DirectBackground(), status, TEXTS, Today.of(TestSessions.CLOCK));
    }

    ChildId child(String first) {
        ChildId id = session.children().add().id();
        fact(id, ChildField.FIRST_NAME, first);
        return id;
    }

    void fact(ChildId id, ChildField field, String value) {
        session.children().change(id, field, value);
    }

    Optional<Child> read(ChildId id) {
        return session.children().find(id);
    }

    /** One of each kind that the bin holds, made and removed. */
    void removeOneOfEach(ChildId id) {
        var children = session.children();
        var home = children.records().add(id, RecordKind.PLACEMENT);
        children.records().change(home, RecordField.PLACEMENT_NAME, "Påhittade hemmet");
        children.records().remove(home);
        var writing = session.notes().writing();
        long note = writing.begin(Optional.of(id)).note().id();
        writing.keep(note, NoteField.TEXT, "Ringde skolan.");
        writing.settle(note);
        session.notes().book().remove(note);
        var reminders = session.checklists().reminders();
        reminders.remove(reminders.add(new Reminder(0, Optional.of(id), "Följ upp skolan", "",
                Schedule.once(LocalDate.of(2026, 12, 1)), Optional.empty(), List.of())).toOptional().orElseThrow());
        children.addPhoto(id, DrawnPortrait.png(), Optional.of(LocalDate.of(2026, 3, 1)), "Barnet sa ja");
        children.pictures().remove(children.pictures().of(id).getFirst());
        children.remove(id, children.save(id, new AsylumEvent(0, AsylumStatus.SEEKER, LocalDate.of(2026, 1, 2), "sagt"))
                .toOptional().orElseThrow());
    }

    @Override
    public void close() {
        session.close();
    }
}
