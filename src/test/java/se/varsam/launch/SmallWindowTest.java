package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.Share.Fate;
import se.varsam.settings.Appearance.Colours;
import se.varsam.ui.Screens;
import se.varsam.ui.kit.Place;

/** The pages of a child that is away, within the frame in the smallest window, also in big text and other colours. */
class SmallWindowTest extends OnScreen {
    private static final int WIDTH = 1024;
    private static final int HEIGHT = 700;

    @BeforeAll
    static void open() throws TimeoutException {
        rig = ScreenRig.in(folder, WIDTH, HEIGHT);
        rig.practice();
    }

    @AfterEach
    void plain() {
        rig.pictures.picture("small-after", Colours.LIGHT, 100);
    }

    private static ChildId away() {
        return rig.session().episodes().current().getFirst().child();
    }

    private static void pictures(String name) {
        for (int percent : List.of(100, 150)) {
            for (Colours colours : List.of(Colours.DARK, Colours.LIGHT)) {
                rig.pictures.picture("small-" + name, colours, percent);
            }
        }
    }

    @Test
    void theNotesLineOfTheCallIsWhole() {
        rig.show(new Place.PhoneView(away()));
        pictures("phone");
        var line = (TextInputControl) rig.node("#phone-scratch");
        for (String id : List.of("#phone-scratch", "#phone-jot", "#scratch")) {
            var node = (Region) rig.node(id);
            Bounds at = Screens.onFx(() -> node.localToScene(node.getLayoutBounds()));
            assertThat(at.getMaxY()).as(id).isLessThanOrEqualTo(HEIGHT);
            assertThat(at.getMaxX()).as(id).isLessThanOrEqualTo(WIDTH);
            assertThat(at.getMinX()).as(id).isPositive();
            assertThat(node.getHeight()).as(id).isGreaterThanOrEqualTo(Screens.onFx(() -> node.minHeight(-1)));
        }
        assertThat(line.getHeight()).isGreaterThanOrEqualTo(Screens.onFx(() -> line.prefHeight(-1)) - 1);
        rig.press("#phone-reported");
        inSight("#phone-number");
        rig.pictures.picture("small-phone-reported", Colours.LIGHT, 150);
    }

    private static void inSight(String id) {
        var node = rig.node(id);
        Bounds at = Screens.onFx(() -> node.localToScene(node.getLayoutBounds()));
        Bounds room = Screens.onFx(() -> rig.node("#columns").localToScene(rig.node("#columns").getLayoutBounds()));
        assertThat(at.getMinY()).as(id).isBetween(room.getMinY(), room.getMaxY() - at.getHeight());
    }

    @Test
    void whatTheRecipientGetsIsTicked() {
        ChildId child = away();
        var sharing = rig.session().documents().sharing();
        sharing.choose(child, DocumentKind.AWAY_NOTICE, "school");
        sharing.chosen(child, DocumentKind.AWAY_NOTICE).orElseThrow().share().lines(Fate.OUTSIDE).stream().limit(1)
                .forEach(line -> sharing.give(child, DocumentKind.AWAY_NOTICE, line.question(), true));
        sharing.give(child, DocumentKind.AWAY_NOTICE, "god-man", false);
        rig.show(new Place.Form(child, DocumentKind.AWAY_NOTICE));
        rig.press("#approve");
        rig.calm();
        pictures("share");
        Bounds box = Screens.onFx(() -> rig.node(".approve").localToScene(rig.node(".approve").getLayoutBounds()));
        Bounds split = Screens.onFx(() -> rig.node("#split").localToScene(rig.node("#split").getLayoutBounds()));
        assertThat(box.getMinY()).as("below the heading").isGreaterThanOrEqualTo(split.getMinY());
        rig.show(new Place.Sharing());
        pictures("sharing");
    }

    @Test
    void akutlagetStaysReadableInTheDarkAndInContrast() {
        rig.show(new Place.Away(away()));
        pictures("away");
        rig.pictures.picture("small-away", Colours.HIGH_CONTRAST, 100);
        rig.pictures.picture("small-away", Colours.HIGH_CONTRAST, 150);
        rig.show(new Place.WhoIsAway());
        pictures("who");
    }
}
