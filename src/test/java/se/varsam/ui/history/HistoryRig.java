package se.varsam.ui.history;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.i18n.Texts;
import se.varsam.service.Session;
import se.varsam.service.port.Today;
import se.varsam.ui.TestSessions;
import se.varsam.ui.kit.DirectBackground;
import se.varsam.ui.kit.FakeStatus;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Place;

/** A real register with a made-up child, and what the pages work with. */
final class HistoryRig implements AutoCloseable {
    static final Texts TEXTS = new Texts();

    final Session session;
    final FakeStatus status = new FakeStatus();
    final List<Place> shown = new ArrayList<>();
    final HistoryDesk desk;

    HistoryRig(Path folder) {
        session = new TestSessions().create(folder.resolve("Register.varsam"));
        desk = new HistoryDesk(session.children(), session.checklists(), session.notes().book(),
                new DirectBackground(), status, TEXTS, Today.of(TestSessions.CLOCK));
    }

    Navigator navigator() {
        return new Navigator() {
            @Override
            public void show(Place place) {
                shown.add(place);
            }

            @Override
            public void back() {
                shown.add(new Place.ChildPage(new ChildId(0)));
            }
        };
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

    @Override
    public void close() {
        session.close();
    }
}
