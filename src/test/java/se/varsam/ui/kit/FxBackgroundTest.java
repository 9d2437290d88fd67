package se.varsam.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.ui.Screens;

@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class FxBackgroundTest {
    private final List<Throwable> faults = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final FxBackground background = new FxBackground(faults::add);

    @Start
    void start(Stage stage) {
        // the toolkit alone is needed
    }

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void worksInOrderAsideAndComesBackToTheScreen() {
        for (String name : List.of("one", "two", "three")) {
            background.run(() -> Platform.isFxApplicationThread() ? "on the screen's thread" : name,
                    result -> done.add(Platform.isFxApplicationThread() ? result : "not on the screen's thread"));
        }
        Screens.await(() -> done.size() == 3);
        assertThat(done).containsExactly("one", "two", "three");
    }

    @Test
    void aFaultIsHeardOfAndTheNextWorkIsDone() {
        background.run(() -> {
            throw new IllegalStateException("gone");
        }, _ -> done.add("never"), () -> done.add("failed"));
        background.run(() -> "next", done::add);
        Screens.await(() -> done.size() == 2);
        assertThat(done).containsExactly("failed", "next");
        assertThat(faults).hasSize(1);
        assertThat(background.busy().get()).isFalse();
    }

    @Test
    void quietIsWhenAllThatFollowedIsDoneToo() {
        Screens.onFx(() -> {
            background.run(() -> done.add("first"), _ -> background.run(() -> done.add("what followed"),
                    _ -> background.run(() -> done.add("what followed from that"))));
            background.whenQuiet(() -> done.add("quiet"));
            return done;
        });
        Screens.await(() -> done.contains("quiet"));
        assertThat(done).containsExactly("first", "what followed", "what followed from that", "quiet");
    }

    @Test
    void whatComesAfterThePictureWaitsForItAndIsWorkUntilThen() {
        Screens.onFx(() -> {
            background.run(() -> done.add("asked for before"));
            background.afterPicture(() -> done.add(background.busy().get() ? "after the picture" : "idle"));
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    done.add(background.busy().get() ? "a picture" : "idle");
                    if (done.contains("after the picture")) {
                        stop();
                    }
                }
            }.start();
            return done;
        });
        Screens.await(() -> done.contains("after the picture"));
        assertThat(done.subList(0, done.indexOf("after the picture"))).contains("asked for before", "a picture")
                .doesNotContain("idle");
        Screens.await(() -> !background.busy().get());
    }

    @Test
    void whatComesAfterTheEndIsNotDone() {
        background.run(() -> done.add("last"));
        background.close();
        background.run(() -> done.add("too late"));
        assertThat(done).containsExactly("last");
        background.afterPicture(() -> done.add("what only waited"));
        assertThat(done).containsExactly("last", "what only waited");
    }
}
