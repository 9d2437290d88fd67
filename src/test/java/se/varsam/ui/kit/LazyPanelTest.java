package se.varsam.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import se.varsam.domain.child.ChildId;

class LazyPanelTest {
    private final List<String> done = new ArrayList<>();
    private final Pane content = new Pane();
    private final LazyPanel panel = new LazyPanel(() -> {
        done.add("made");
        return new Panel() {
            @Override
            public Parent root() {
                return content;
            }

            @Override
            public void open(Optional<ChildId> child) {
                done.add("opened " + (content.getParent() != null));
            }

            @Override
            public void close() {
                done.add("closed");
            }
        };
    });

    @Test
    void isMadeWhenItIsOpenedFirstAndOnce() {
        panel.close();
        assertThat(done).isEmpty();
        assertThat(panel.root().isVisible()).isFalse();
        panel.open(Optional.empty());
        panel.close();
        panel.open(Optional.empty());
        assertThat(done).containsExactly("made", "opened true", "closed", "opened true");
        assertThat(panel.root().isVisible()).isTrue();
        assertThat(panel.root().isPickOnBounds()).as("beside it the page stays in use").isFalse();
    }
}
