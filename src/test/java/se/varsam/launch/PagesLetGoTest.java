package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.ui.Screens;
import se.varsam.ui.kit.Place;

/**
 * A page that was left takes no memory: somebody who looks at a hundred children a day has one page, not a hundred. All
 * are visited several times, one after the other, before the memory is cleared: clearing it takes longest.
 */
class PagesLetGoTest extends OnScreen {
    private static final int VISITS = 4;
    private static final Map<Place, List<WeakReference<Node>>> LEFT = new LinkedHashMap<>();

    @BeforeAll
    static void visit() throws TimeoutException {
        rig = ScreenRig.in(folder);
        rig.drawNothing();
        rig.practice();
        List<Place> pages = pages();
        for (int i = 0; i < VISITS; i++) {
            for (Place place : pages) {
                rig.show(place);
                LEFT.computeIfAbsent(place, _ -> new ArrayList<>())
                        .add(Screens.onFx(() -> new WeakReference<>(page())));
            }
        }
        rig.show(new Place.About());
        rig.layOut();
        for (int i = 0; i < 3 && LEFT.values().stream().anyMatch(page -> alive(page) > 1); i++) {
            System.gc();
            rig.layOut();
        }
    }

    private static List<Place> pages() {
        ChildId child = rig.child("Zahra");
        ChildId away = rig.session().episodes().current().getFirst().child();
        return List.of(new Place.ChildPage(child), new Place.Today(), new Place.ChildList(), new Place.NewChild(),
                new Place.Age(child), new Place.Checklists(child, Optional.empty()),
                new Place.Form(child, DocumentKind.POLICE_CHECKLIST), new Place.Documents(), new Place.Preferences(),
                new Place.Sharing(), new Place.Keys(), new Place.Check(), new Place.Backups(),
                new Place.Form(child, DocumentKind.AWAY_LOG),
                new Place.Notes(child, Optional.empty()), new Place.Changes(child), new Place.Phrases(),
                new Place.Reminders(Optional.empty()), new Place.Month(), new Place.Bin(Optional.empty()),
                new Place.Away(away), new Place.PhoneView(away), new Place.Returned(away), new Place.WhoIsAway(),
                new Place.Trafficking(away), new Place.Form(away, DocumentKind.AWAY_NOTICE),
                new Place.Readiness(Optional.empty()), new Place.Log(), new Place.LogReview(), new Place.Extract(child),
                new Place.Thinning(Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageThatWasLeftIsLetGo(Place place) {
        List<WeakReference<Node>> left = LEFT.getOrDefault(place, List.of());
        assertThat(left).hasSize(VISITS);
        // the toolkit may hold on to what had the keyboard last
        assertThat(alive(left)).as("pages of %s still held", place.getClass().getSimpleName()).isLessThanOrEqualTo(1);
    }

    private static Node page() {
        return ((Pane) rig.node(".content")).getChildren().getFirst();
    }

    private static long alive(List<WeakReference<Node>> left) {
        return left.stream().filter(reference -> reference.get() != null).count();
    }
}
