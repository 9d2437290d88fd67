package se.varsam.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.Animation;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import se.varsam.ui.Screens;

@ExtendWith(ApplicationExtension.class)
class IdleMemoryTest {
    private final CountDownLatch collected = new CountDownLatch(1);

    @Test
    void collectsOnceTheHandsHaveBeenOffForAWhile() throws InterruptedException {
        var idle = Screens.onFx(() -> {
            var root = new Pane();
            var scene = new Scene(root);
            var made = IdleMemory.over(scene, collected::countDown);
            assertThat(made.pause().getStatus()).isEqualTo(Animation.Status.STOPPED);
            press(root);
            assertThat(made.pause().getStatus()).isEqualTo(Animation.Status.RUNNING);
            return made;
        });
        assertThat(collected.getCount()).isOne();
        Screens.onFx(() -> {
            idle.pause().jumpTo(IdleMemory.IDLE);
            return true;
        });
        assertThat(collected.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private static void press(Pane root) {
        Event.fireEvent(root, new KeyEvent(KeyEvent.KEY_PRESSED, "a", "a", KeyCode.A, false, false, false, false));
    }
}
