package se.varsam.ui.thinning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.ChildId;
import se.varsam.ui.Practice;
import se.varsam.ui.Visited;
import se.varsam.ui.kit.FakeDialogs;
import se.varsam.ui.kit.FakeStatus;
import se.varsam.ui.kit.HeldBackground;
import se.varsam.ui.kit.ManualPause;
import se.varsam.ui.thinning.ThinningViewModel.Field;

@SuppressWarnings("NullAway.Init") // made before each test
class ThinningViewModelTest {
    private final HeldBackground background = new HeldBackground(Runnable::run);
    private Practice practice;
    private ChildId gone;
    private ThinningViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        practice = Practice.in(folder);
        gone = practice.child("Amina", "Exempel", "1990-12-20");
        practice.closed(gone, LocalDate.of(2026, 1, 2));
        model = new ThinningViewModel(new ThinningDesk(practice.thinning(), practice.extracts(),
                new ThinningDesk.Workers(background, background), new Visited(), new FakeStatus(), new FakeDialogs(),
                practice.today()), Practice.TEXTS, Optional.empty(), ManualPause::new);
        model.load();
        background.all();
    }

    @AfterEach
    void close() {
        model.leave();
        background.all();
        practice.close();
    }

    @Test
    void whatIsTypedBeforeTheDraftIsReadStands() {
        practice.thinning().keepDraft(gone, Field.HOLD.name(), "Halvskrivet");
        practice.thinning().keepDraft(gone, Field.NUMBER.name(), "2026");
        model.choose(Optional.of(model.shown().get().lines().getFirst()));
        model.field(Field.HOLD).typed().set("Påhittad tvist");
        background.all();
        assertThat(model.field(Field.HOLD).typed().get()).isEqualTo("Påhittad tvist");
        assertThat(model.field(Field.NUMBER).typed().get()).as("the others are filled").isEqualTo("2026");
    }
}
