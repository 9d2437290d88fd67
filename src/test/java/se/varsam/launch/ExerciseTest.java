package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.ui.Screens.await;
import static se.varsam.ui.Screens.onFx;

import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.service.Session;
import se.varsam.settings.Appearance.Colours;
import se.varsam.ui.kit.Place;

/** An exercise in the real frame: the real time is Saturday 21 November 2026 at 14:32. */
class ExerciseTest extends OnScreen {
    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void open() throws TimeoutException {
        rig = ScreenRig.in(folder, 1180, 760);
    }

    @AfterEach
    void lock() {
        rig.does(rig.frame()::leave);
        rig.session().close();
    }

    private Node node(String id) {
        return onFx(() -> rig.stage.getScene().getRoot().lookup("#" + id));
    }

    private String text(String id) {
        return onFx(() -> node(id) instanceof Labeled labeled ? labeled.getText() : "");
    }

    private void jumpTo(String time) {
        rig.type("#exercise-to", time);
        rig.press("#exercise-go");
    }

    private String banners() {
        return onFx(() -> String.join("\n", robot.from(rig.stage.getScene().getRoot()).lookup(".away-banner")
                .queryAllAs(Labeled.class).stream().map(Labeled::getText).toList()));
    }

    @Test
    void theCourseOfAnAbsenceCanBeDrilled() {
        Session session = rig.practice();
        assertThat(onFx(() -> node("exercise").isVisible())).as("nothing to see until it is asked for").isFalse();
        ChildId child = session.children().all().stream()
                .filter(c -> session.episodes().current(c.id()).isEmpty()).findFirst().orElseThrow().id();
        rig.show(new Place.Away(child));
        rig.press("#away-exercise");
        assertThat(text("exercise-shows")).contains("går rätt: lördag 21 november 2026 kl. 14:32");
        jumpTo("2026-11-20 17:40");
        assertThat(text("exercise-shows"))
                .isEqualTo("Övningens klocka är flyttad till fredag 20 november 2026 kl. 17:40");
        rig.press("#away-begin");
        await(() -> session.episodes().current(child).isPresent());
        rig.calm();
        assertThat(banners()).contains("0 h 0 min · dag 1 av 90");
        rig.press("#exercise-hour");
        await(() -> banners().contains("1 h 0 min · dag 1 av 90"));
        rig.press("#exercise-day");
        await(() -> banners().contains("25 h 0 min · dag 2 av 90"));
        rig.pictures.picture("exercise-day2");
        rig.pictures.picture("exercise-day2", Colours.HIGH_CONTRAST, 150);
        assertThat(onFx(() -> robot.lookup(".away-clock").queryLabeled().getText())).isEqualTo("25 h 0 min");
        jumpTo("2027-02-22 17:40");
        await(() -> banners().contains("dag 95"));
        jumpTo("2099-01-01");
        assertThat(onFx(() -> robot.from(node("exercise")).lookup(".problem").queryLabeled().getText()))
                .contains("för långt fram");
        rig.press("#exercise-back");
        await(() -> text("exercise-shows").contains("går rätt"));
        await(() -> banners().contains("20 h 52 min · dag 2 av 90"));
    }

    @Test
    void whatIsHalfTypedIsKeptByTheTimeItWasTypedAt() {
        Session session = rig.practice();
        ChildId child = session.children().all().getFirst().id();
        rig.show(new Place.ChildPage(child));
        rig.type("#MOBILE", "070-000 00 77");
        rig.show(new Place.Exercise());
        rig.press("#exercise-day");
        await(() -> session.children().find(child).orElseThrow().facts().get(ChildField.MOBILE)
                .equals(Optional.of("070-000 00 77")));
        session.exercise().back();
    }

    @Test
    void aRealRegisterOffersNoSuchThing() {
        rig.empty();
        assertThat(onFx(() -> node("exercise").isVisible())).isFalse();
        onFx(() -> {
            if (node("search") instanceof TextField field) {
                field.requestFocus();
                field.setText("övningens");
            }
            return rig;
        });
        rig.calm();
        assertThat(robot.lookup("#suggestions").queryListView().getItems()).isEmpty();
    }
}
