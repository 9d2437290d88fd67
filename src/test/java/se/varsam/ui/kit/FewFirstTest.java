package se.varsam.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.ui.Screens.onFx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.i18n.Texts;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled by start
class FewFirstTest {
    private final VBox box = new VBox();
    private FewFirst<Integer> few;
    private Scene scene;

    @Start
    void start(Stage unused) {
        scene = new Scene(box);
        few = new FewFirst<>(box, 5, number -> new Button("nr " + number), new Texts());
    }

    private void show(int count) {
        onFx(() -> {
            few.show(IntStream.range(0, count).boxed().toList());
            return true;
        });
    }

    @Test
    void takesNoRoomWhenThereIsNothing() {
        assertThat(box.isManaged()).isFalse();
        show(1);
        assertThat(box.isManaged()).isTrue();
        show(0);
        assertThat(box.isVisible()).isFalse();
    }

    @Test
    void ofThousandsFewAreDrawnAndMoreEachTimeTheyAreAskedFor() {
        show(6000);
        assertThat(box.getChildren()).hasSize(6);
        more("Visa fler (5995 till)");
        assertThat(box.getChildren()).hasSize(26);
        // the link that had it is gone
        assertThat(scene.getFocusOwner()).isInstanceOfSatisfying(Button.class,
                first -> assertThat(first.getText()).isEqualTo("nr 5"));
        show(7000); // read anew: what was asked for stays
        more("Visa fler (6975 till)");
        show(25);
        assertThat(box.getChildren()).hasSize(25).allMatch(Button.class::isInstance);
    }

    @Test
    void ofThoseThatAreNotKnownYetOnlyTheNumberIsTold() {
        onFx(() -> {
            few.show(List.of(0, 1, 2), 300, 2);
            return true;
        });
        more("Visa fler (298 till)");
        more("Visa fler (297 till)");
        show(300);
        assertThat(box.getChildren()).hasSize(43);
    }

    @Test
    void whatIsShownAgainStaysTheSameNode() {
        show(List.of(1, 2), 8);
        List<Node> before = List.copyOf(box.getChildren());
        List<Node> moved = new ArrayList<>();
        before.getFirst().parentProperty().addListener((_, _, _) -> moved.add(before.getFirst()));
        show(List.of(1, 2, 3, 4, 5, 6, 7, 8), 8);
        assertThat(box.getChildren()).startsWith(before.get(0), before.get(1)).hasSize(6);
        assertThat(moved).as("nor is it taken out in between").isEmpty();
        show(List.of(0, 2, 2), 3);
        assertThat(box.getChildren()).hasSize(3).doesNotHaveDuplicates().element(1).isEqualTo(before.get(1));
    }

    private void show(List<Integer> first, int of) {
        onFx(() -> {
            few.show(first, of, 5);
            return true;
        });
    }

    private void more(String text) {
        Node last = List.copyOf(box.getChildren()).getLast();
        assertThat(((Hyperlink) last).getText().replace("\u00a0", "")).isEqualTo(text);
        onFx(() -> {
            ((Hyperlink) last).fire();
            return true;
        });
    }
}
