package se.varsam.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.PageImages.Page;
import se.varsam.service.port.PageImages.PageImage;
import se.varsam.ui.document.PreviewModel.Made;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.ManualPause;

class PreviewModelTest {
    private final ManualPause pause = new ManualPause();
    private final Later later = new Later();
    private final List<Integer> drawn = new ArrayList<>();
    private final List<Integer> pictures = new ArrayList<>();
    private final PreviewModel model = new PreviewModel((pdf, number, _) -> {
        drawn.add((int) pdf[0]);
        int page = Math.min(number, pdf[0] - 1);
        pictures.add(page);
        return new Page(new PageImage(1, 1, new int[1]), page, pdf[0]);
    }, later, pause);
    private byte pages = 2;

    private Outcome<Made> document() {
        return Outcome.done(new Made(new byte[]{pages}, List.of()));
    }

    @Test
    void showsPagesWhenTheyAreMade() {
        model.show(this::document);
        assertThat(model.working().get()).isTrue();
        later.all();
        assertThat(model.working().get()).isFalse();
        assertThat(model.drawn().get().pages()).isEqualTo(2);
    }

    @Test
    void drawsARunOfChangesOnce() {
        model.show(this::document);
        later.all();
        pages = 3;
        model.changed();
        model.changed();
        model.changed();
        assertThat(pause.restarts).isEqualTo(3);
        pause.over();
        later.all();
        assertThat(drawn).containsExactly(2, 3);
    }

    @Test
    void theLatestWins() {
        model.show(this::document);
        later.all();
        pages = 3;
        model.changed();
        pause.over();
        pages = 4;
        model.changed();
        pause.over();
        later.all();
        assertThat(drawn).containsExactly(2, 4);
        assertThat(model.drawn().get().pages()).isEqualTo(4);
        assertThat(model.working().get()).isFalse();
    }

    @Test
    void staysWithinTheDocument() {
        model.show(this::document);
        later.all();
        model.turnTo(1);
        model.turnTo(2);
        later.all();
        assertThat(model.page().get()).isEqualTo(1);
        assertThat(shown()).isEqualTo(1);
        pages = 1;
        model.changed();
        pause.over();
        later.all();
        assertThat(model.page().get()).isZero();
    }

    @Test
    void drawsOnlyThePageThatIsTurnedTo() {
        pages = 100;
        model.show(this::document);
        later.all();
        model.turnTo(1);
        model.turnTo(2);
        model.turnTo(50);
        later.all();
        assertThat(pictures).containsExactly(0, 50);
        assertThat(shown()).isEqualTo(50);
        assertThat(model.working().get()).isFalse();
    }

    @Test
    void aPageTurnedToWhileTheDocumentIsDrawnAnewIsShownThen() {
        pages = 3;
        model.show(this::document);
        later.all();
        model.changed();
        model.turnTo(1);
        pause.over();
        model.turnTo(2);
        later.all();
        assertThat(shown()).isEqualTo(2);
    }

    private int shown() {
        return model.drawn().get().page().orElseThrow().number();
    }

    @Test
    void tellsWhyThereIsNothingToShow() {
        model.show(() -> Outcome.refused("refusal.document.changed"));
        later.all();
        assertThat(model.drawn().get().refused()).isPresent();
        assertThat(model.drawn().get().pdf()).isEmpty();
    }

    @Test
    void showsNothingAfterItIsStopped() {
        model.show(this::document);
        model.stop();
        later.all();
        assertThat(model.drawn().get().pages()).isZero();
    }

    /** Does its work when a test says so. */
    private static final class Later implements Background {
        private final Deque<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> void run(Supplier<T> work, Consumer<? super T> then) {
            waiting.add(() -> then.accept(work.get()));
        }

        void all() {
            while (!waiting.isEmpty()) {
                waiting.poll().run();
            }
        }
    }
}
