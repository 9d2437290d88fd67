package se.varsam.ui.child;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.varsam.catalog.Checklists;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AgeDecision.Fate;
import se.varsam.domain.child.AgeDecision.Kind;
import se.varsam.domain.child.AgeDecision.Origin;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.register.Role;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.PartialDate;
import se.varsam.service.AgeService;
import se.varsam.service.ChecklistService;
import se.varsam.service.ChildService;
import se.varsam.service.EpisodeService;
import se.varsam.service.NoteBook;
import se.varsam.service.port.PhotoReader;
import se.varsam.service.port.Today;
import se.varsam.store.TestRegister;
import se.varsam.ui.kit.DirectBackground;
import se.varsam.ui.kit.FakeDialogs;
import se.varsam.ui.kit.FakeStatus;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Pause;
import se.varsam.ui.kit.Place;

/** The real services on a real encrypted register, with made-up children; the day is 21 November 2026. */
final class TestDesk implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    final TestRegister register;
    final FakeStatus status = new FakeStatus();
    final FakeDialogs dialogs = new FakeDialogs();
    final List<Place> shown = new ArrayList<>();
    final ChildService children;
    final EpisodeService episodes;
    final AgeService ages;
    final NoteBook notes;
    final ChecklistService checklists;
    final ChildDesk desk;

    TestDesk(Path folder) throws SQLException {
        this(folder, file -> file.length > 3 && file[0] == (byte) 0xff
                ? Outcome.done(file)
                : Outcome.refused("refusal.photo.unreadable"));
    }

    /** With a reader of photographs of one's own. */
    TestDesk(Path folder, PhotoReader photos) throws SQLException {
        var lists = new Checklists();
        Today today = () -> TODAY;
        register = TestRegister.in(folder, lists);
        register.change(w -> w.settings()
                .own(new OwnDetails(Role.SOCIAL_SECRETARY, "Påhittsköping", "Siv Påhittad", "", "", "", "")));
        children = new ChildService(register, photos, today);
        episodes = new EpisodeService(register, today, TestRegister.CLOCK);
        ages = new AgeService(register, lists, today);
        notes = new NoteBook(register, TestRegister.CLOCK);
        checklists = new ChecklistService(register, lists, today);
        desk = new ChildDesk(children, episodes, ages, checklists, new DirectBackground(), status, dialogs, today);
    }

    /** Remembers where one would go. */
    Navigator navigator() {
        return new Navigator() {
            @Override
            public void show(Place place) {
                shown.add(place);
            }

            @Override
            public void back() {
                shown.add(new Place.ChildList());
            }
        };
    }

    /** A child with a name and a stated birth date. */
    Child child(String first, String last, String born) {
        ChildId id = children.add().id();
        children.change(id, ChildField.FIRST_NAME, first);
        children.change(id, ChildField.LAST_NAME, last);
        stated(id, born);
        return read(id);
    }

    void stated(ChildId id, String born) {
        PartialDate date = PartialDate.parse(born).orElseThrow();
        ages.save(id, new AgeDecision(0, Kind.STATED, date, date.earliest(), TODAY, Origin.UNKNOWN, Fate.NONE));
    }

    AgeDecision decided(ChildId id, String born, String on) {
        LocalDate day = LocalDate.parse(on);
        return ages.save(id, new AgeDecision(0, Kind.FINAL, PartialDate.parse(born).orElseThrow(), day, TODAY,
                new Origin("Migrationsverket", Optional.of(day), "Beslut om ålder"), Fate.NONE)).toOptional()
                .orElseThrow();
    }

    void asylum(ChildId id, AsylumStatus status, String on) {
        children.save(id, new AsylumEvent(0, status, LocalDate.parse(on), ""));
    }

    void fact(ChildId id, ChildField field, String value) {
        children.change(id, field, value);
    }

    Child read(ChildId id) {
        return children.find(id).orElseThrow();
    }

    @Override
    public void close() {
        register.close();
    }

    /** A pause that is over when the test says so. */
    static final class HandPause implements Pause {
        private Runnable then = () -> {};

        @Override
        public void restart(Runnable next) {
            then = next;
        }

        @Override
        public void stop() {
            then = () -> {};
        }

        void over() {
            then.run();
            then = () -> {};
        }
    }
}
