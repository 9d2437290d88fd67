package se.varsam.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.MovingClock;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.i18n.Texts;
import se.varsam.service.Session;
import se.varsam.ui.TestSessions;
import se.varsam.ui.kit.DirectBackground;
import se.varsam.ui.kit.Place;
import se.varsam.ui.shell.FrameViewModel.Suggestion;

@SuppressWarnings("NullAway.Init")
class FrameViewModelTest {
    @TempDir
    private Path folder;

    private final List<Suggestion> found = new ArrayList<>();
    private Session session;
    private FrameViewModel model;

    @BeforeEach
    void open() {
        session = new TestSessions().create(folder.resolve("Arbete.varsam"));
        model = new FrameViewModel(session, new FrameTools(new DirectBackground(), new Texts(), TestSessions.CLOCK));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aProtectedNameIsFoundButNotShown() {
        ChildId child = session.children().add().id();
        session.children().change(child, ChildField.FIRST_NAME, "Amina");
        session.children().change(child, ChildField.PROTECTED_IDENTITY, "yes");
        model.search("amina", found::addAll);
        assertThat(found).containsExactly(new Suggestion(child, "Skyddade personuppgifter", "2026-001"));
    }

    @Test
    void midnightIsToldOnce() {
        var clock = new MovingClock(Instant.parse("2026-11-21T23:59:00Z"));
        model = new FrameViewModel(session,
                new FrameTools(new DirectBackground(), new Texts(), clock));
        var told = new ArrayList<String>();
        for (int minute = 0; minute < 3; minute++) {
            model.tick(() -> told.add("new day"));
            clock.move(Duration.ofMinutes(1));
        }
        assertThat(told).containsExactly("new day");
    }

    @Test
    void nothingTypedFindsNobody() {
        session.children().add();
        model.search(" ", found::addAll);
        assertThat(found).isEmpty();
    }

    @Test
    void aRecoveryKeyThatWasNeverCheckedIsToldOf() {
        model.load();
        assertThat(model.warnings()).extracting(w -> w.id()).containsExactly("recovery-warning");
        assertThat(model.warnings().getFirst().offer().orElseThrow().place()).isEqualTo(new Place.Keys());
    }

    @Test
    void aRealRegisterHasNoBandAndNoWarning() {
        session.keys().confirmRecovery();
        model.load();
        assertThat(model.practice().get()).isEmpty();
        assertThat(model.warnings()).isEmpty();
        assertThat(model.away().get()).isEmpty();
    }
}
