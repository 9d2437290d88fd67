package se.varsam.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.ui.Screens.onFx;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.ui.Screens;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled by start
class PlainScrollPaneSkinTest {
    private VBox root;

    @Start
    void start(Stage stage) {
        root = new VBox(new ScrollPane(new VBox()), new TextArea());
        Screens.show(stage, root, 300, 300);
    }

    @Test
    void noPictureIsKeptOfWhatScrolls() {
        assertThat(onFx(() -> root.lookupAll(".viewport"))).hasSize(2).noneMatch(Node::isCache);
    }
}
