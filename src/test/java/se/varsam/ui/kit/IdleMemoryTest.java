package se.varsam.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.animation.Animation;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventHandler;
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
    private final BlockingQueue<Long> emptied = new LinkedBlockingQueue<>();
    private final SimpleBooleanProperty reading = new SimpleBooleanProperty();
    private final Pane root = new Pane();
    private volatile long size;

    @Test
    void collectsOnceTheHandsHaveBeenOffForAWhile() throws InterruptedException {
        IdleMemory idle = watching();
        size = IdleMemory.GROWN;
        passes(idle, () -> press(root));
        assertThat(emptied.poll(10, TimeUnit.SECONDS)).isEqualTo(IdleMemory.GROWN);
    }

    @Test
    void waitsForWhatIsRead() throws InterruptedException {
        IdleMemory idle = watching();
        size = IdleMemory.GROWN;
        passes(idle, () -> {
            reading.set(true);
            press(root); // the time begins, and ends while something is read
        });
        size = IdleMemory.GROWN + 1;
        passes(idle, () -> reading.set(false));
        assertThat(emptied.poll(10, TimeUnit.SECONDS)).isEqualTo(IdleMemory.GROWN + 1);
    }

    @Test
    void takesLessTheLongerItRests() throws InterruptedException {
        IdleMemory idle = watching();
        size = IdleMemory.GROWN / 2;
        passes(idle, () -> press(root));
        assertThat(idle.pause().getStatus()).as("not yet").isEqualTo(Animation.Status.RUNNING);
        passes(idle, () -> {});
        assertThat(emptied.poll(10, TimeUnit.SECONDS)).isEqualTo(IdleMemory.GROWN / 2);
        Screens.await(() -> idle.left() == IdleMemory.GROWN / 2);
        passes(idle, () -> press(root));
        passes(idle, () -> {});
        passes(idle, () -> {});
        assertThat(idle.pause().getStatus()).as("it has not grown").isEqualTo(Animation.Status.STOPPED);
        assertThat(emptied).isEmpty();
    }

    private IdleMemory watching() {
        return Screens.onFx(() -> IdleMemory.over(new Scene(root), new IdleMemory.Heap() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public void empty() {
                emptied.add(size);
            }
        }, reading));
    }

    /** The time after something that happened, once. */
    private static void passes(IdleMemory idle, Runnable happened) {
        var over = new CountDownLatch(1);
        Screens.onFx(() -> {
            happened.run();
            if (idle.pause().getStatus() == Animation.Status.RUNNING) {
                EventHandler<ActionEvent> then = idle.pause().getOnFinished();
                idle.pause().setOnFinished(event -> {
                    idle.pause().setOnFinished(then);
                    then.handle(event);
                    over.countDown();
                });
                idle.pause().jumpTo(IdleMemory.IDLE);
            } else {
                over.countDown();
            }
            return true;
        });
        Screens.await(() -> over.getCount() == 0);
    }

    private static void press(Pane root) {
        Event.fireEvent(root, new KeyEvent(KeyEvent.KEY_PRESSED, "a", "a", KeyCode.A, false, false, false, false));
    }
}
