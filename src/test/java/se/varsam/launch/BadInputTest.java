package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.RecordKind;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.Share.Fate;
import se.varsam.launch.BadInput.Seen;
import se.varsam.ui.Screens;
import se.varsam.ui.kit.Place;

/** Whatever is typed in a field that saves by itself is kept tidied, or told to be wrong there and kept as typed. */
class BadInputTest extends OnScreen {
    /** What a button reads. */
    private static final Set<String> ASKED = Set.of("asylum-day", "asylum-note", "photo-taken", "photo-consent",
            "card-note", "episode-ended", "double-number",
            "who-search", "exercise-to");
    /** What always has a value, or is a setting: there is no place for a draft of it. */
    private static final Set<String> NO_DRAFT = Set.of("episode.noticed", "leadMonths", "warnDays", "lockMinutes",
            "meetingDays",
            "away-times-noticed",
            "papers",
            "own-MUNICIPALITY", "own-NAME",
            "own-TITLE", "own-UNIT", "own-PHONE", "own-EMAIL");

    @BeforeAll
    static void open() throws TimeoutException {
        rig = ScreenRig.in(folder);
        rig.drawNothing();
        rig.practice();
    }

    private static Child away() {
        return rig.session().children().find(rig.session().episodes().current().getFirst().child()).orElseThrow();
    }

    private static Stream<Place> pages() {
        Child child = away();
        return Stream.of(new Place.ChildPage(child.id()), new Place.Form(child.id(), DocumentKind.POLICE_CHECKLIST),
                new Place.Form(child.id(), DocumentKind.CONCERN_REPORT),
                new Place.Checklists(child.id(), Optional.empty()), new Place.Preferences(), new Place.Away(child.id()),
                new Place.Trafficking(child.id()), new Place.Returned(child.id()), new Place.PhoneView(child.id()),
                new Place.WhoIsAway());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatIsTypedIsTidiedOrToldWrongAndNeverLost(Place page) {
        rig.show(page);
        // the forms ask for the same fields as the child's page does
        var values = new LinkedHashMap<>(BadInput.values());
        boolean form = page instanceof Place.Form || page instanceof Place.PhoneView;
        values.keySet().removeIf(name -> form && !BadInput.TELLING.contains(name));
        values.forEach((name, typed) -> {
            Map<String, Seen> seen = typedAndSeen(".content", name, typed);
            if (BadInput.TELLING.contains(name)) {
                rig.show(new Place.Documents());
                rig.show(page);
                assertThat(drafted(seen(".content"))).as(name + " after coming back").isEqualTo(drafted(seen));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void soIsWhatIsTypedOfWhatAChildHasSeveralOf(RecordKind kind) {
        rig.show(new Place.ChildPage(away().id()));
        rig.press("#add-" + kind);
        BadInput.values()
                .forEach((name, typed) -> assertThat(typedAndSeen(".record-fields", name, typed)).isNotEmpty());
    }

    @Test
    void soIsWhatIsTypedBesideTheQuestionsOfTheCall() {
        Place phone = new Place.PhoneView(away().id());
        rig.show(phone);
        rig.press("#phone-reported");
        BadInput.values().forEach((name, typed) -> {
            Map<String, Seen> seen = typedAndSeen("#right", name, typed);
            seen.putAll(typedAndSeen(".phone-dock", name, typed));
            assertThat(seen).containsOnlyKeys("phone-when", "phone-number", "phone-who", "phone-scratch");
            if (BadInput.TELLING.contains(name)) {
                rig.show(new Place.Documents());
                rig.show(phone);
                Map<String, Seen> back = seen("#right");
                back.putAll(seen(".phone-dock"));
                assertThat(back).as(name + " after coming back").isEqualTo(seen);
            }
        });
    }

    @Test
    void soIsTheReasonWhyARecipientGetsMore() {
        ChildId child = away().id();
        var sharing = rig.session().documents().sharing();
        sharing.chosen(child, DocumentKind.AWAY_NOTICE).orElseThrow().share().lines(Fate.OUTSIDE)
                .forEach(line -> sharing.give(child, DocumentKind.AWAY_NOTICE, line.question(), true));
        Place notice = new Place.Form(child, DocumentKind.AWAY_NOTICE);
        rig.show(notice);
        rig.press("#approve");
        BadInput.values().forEach((name, typed) -> {
            Map<String, Seen> seen = typedAndSeen("#share", name, typed);
            assertThat(seen).containsOnlyKeys("share-reason");
            rig.show(new Place.Documents());
            rig.show(notice);
            rig.press("#approve");
            assertThat(seen("#share")).as(name + " after coming back").isEqualTo(seen);
        });
    }

    @Test
    void theClockOfAnExerciseIsMovedOrItIsToldWhyNot() {
        rig.show(new Place.Exercise());
        BadInput.values().forEach((name, typed) -> {
            rig.type("#exercise-to", typed);
            rig.press("#exercise-go");
            var field = (TextInputControl) rig.node("#exercise-to");
            assertThat(Screens.onFx(() -> Seen.error(field))).as(name)
                    .hasValueSatisfying(said -> assertThat(said).hasSizeGreaterThan(20));
            assertThat(rig.session().exercise().ahead()).as(name).isZero();
        });
        rig.press("#exercise-close");
    }

    private static Map<String, Seen> typedAndSeen(String where, String name, String typed) {
        Map<String, String> stood = typeEverywhere(where, typed);
        Map<String, Seen> seen = seen(where);
        seen.forEach((id, field) -> assertThat(field).as(name + " in " + id)
                .matches(f -> f.isTidyOr(stood.getOrDefault(id, "")))
                .matches(f -> f.error().map(e -> e.length() > 20).orElse(true)));
        return seen;
    }

    private static Map<String, String> typeEverywhere(String where, String typed) {
        var stood = new LinkedHashMap<String, String>();
        rig.does(() -> {
            for (TextInputControl field : fields(where)) {
                field.requestFocus();
                field.setText(typed);
                stood.put(String.valueOf(field.getId()), field.getText());
            }
            rig.node("#search").requestFocus();
        });
        return stood;
    }

    private static List<TextInputControl> fields(String where) {
        return BadInput.fields(rig.node(where));
    }

    private static Map<String, Seen> drafted(Map<String, Seen> seen) {
        var drafted = new LinkedHashMap<>(seen);
        drafted.keySet().removeAll(NO_DRAFT);
        return drafted;
    }

    private static Map<String, Seen> seen(String where) {
        return Screens.onFx(() -> {
            var all = new LinkedHashMap<String, Seen>();
            fields(where).stream().filter(field -> !ASKED.contains(field.getId()))
                    .forEach(field -> all.put(String.valueOf(field.getId()), Seen.of(field)));
            return all;
        });
    }
}
