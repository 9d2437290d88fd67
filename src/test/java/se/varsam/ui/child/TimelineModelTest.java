package se.varsam.ui.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.varsam.domain.timeline.Told;
import se.varsam.i18n.Texts;
import se.varsam.i18n.TimelineWords;
import se.varsam.ui.child.TimelineModel.Stop;
import se.varsam.ui.child.TimelineModel.Zoom;
import se.varsam.ui.child.TimelineSheet.Flag;
import se.varsam.ui.child.TimelineSheet.Ink;

/** How much of the timeline is seen, and where one stands in it. */
class TimelineModelTest {
    private static final TimelineWords WORDS = new TimelineWords(new Texts());
    private final TimelineModel model = new TimelineModel(WORDS, Told.TODAY);

    @BeforeEach
    void show() {
        model.show(Told.busy());
    }

    private String here() {
        return model.here().get().map(Stop::words).orElse("");
    }

    @Test
    void everythingIsSeenAtFirst() {
        assertThat(model.range().get().holds(Told.busy().first())).isTrue();
        assertThat(model.range().get().holds(Told.busy().last())).isTrue();
    }

    @Test
    void theFirstStepGoesToWhatComesNextAndTheFirstBackToWhatWasBefore() {
        model.walk(1);
        assertThat(here()).isEqualTo("2026-12-20: 18-årsdagen.");
        model.walk(-1);
        assertThat(here()).startsWith("Sedan 2026-11-20: Borta");
        model.walkToEnd(true);
        model.walk(1);
        assertThat(here()).startsWith("2027-05-05");
    }

    @Test
    void whatIsWalkedToIsSeen() {
        model.zoom().set(Zoom.QUARTER);
        assertThat(model.range().get().holds(Told.day("2025-03-02"))).isFalse();
        model.walkToEnd(false);
        assertThat(model.range().get().holds(Told.day("2025-03-02"))).isTrue();
    }

    @Test
    void zoomStopsAtItsEndsAndPanningMovesOnlyAPart() {
        var all = model.range().get();
        model.pan(0.5);
        model.zoom(-1);
        assertThat(model.range().get()).isEqualTo(all);
        model.zoom(1);
        assertThat(model.zoom().get()).isEqualTo(Zoom.YEAR);
        var year = model.range().get();
        model.pan(0.5);
        assertThat(model.range().get().first()).isAfter(year.first());
        model.zoom(1);
        model.zoom(1);
        assertThat(model.zoom().get()).isEqualTo(Zoom.QUARTER);
    }

    @Test
    void whoStandsAtAnEventStaysThereWhenTheChildIsReadAnew() {
        model.walkToEnd(false);
        model.show(Told.busy());
        assertThat(here()).startsWith("2025-03-02");
        model.show(Told.crowded(3));
        assertThat(here()).isEmpty();
    }

    @Test
    void beforeTheChildIsReadThereIsATimelineToLayOutAndNothingToWalkTo() {
        var empty = new TimelineModel(WORDS, Told.TODAY);
        assertThat(empty.range().get().holds(Told.TODAY)).isTrue();
        empty.walk(1);
        empty.walkToEnd(true);
        assertThat(empty.here().get()).isEmpty();
    }

    @Test
    void noFlagCoversAnother() {
        for (int width = 300; width < 1600; width += 50) {
            var sheet = TimelineSheet.of(model, new Ink(WORDS, 12, text -> text.length() * 7), 80, width);
            for (Flag one : sheet.flags()) {
                assertThat(sheet.flags()).allMatch(other -> one == other || one.row() != other.row()
                        || one.wordsAt() + one.width() <= other.wordsAt()
                        || other.wordsAt() + other.width() <= one.wordsAt());
            }
        }
    }

    @Test
    void fiveHundredEventsFindTheirPlacesWhileTheArrowsAreHeldDown() {
        model.show(Told.crowded(500));
        assertTimeout(Duration.ofSeconds(4), () -> {
            for (int i = 0; i < 20; i++) {
                TimelineSheet.of(model, new Ink(WORDS, 12, text -> text.length() * 7), 80, 1000 + i);
            }
        });
    }
}
