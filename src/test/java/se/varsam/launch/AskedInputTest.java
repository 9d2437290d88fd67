package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.launch.BadInput.Seen;
import se.varsam.photo.DrawnPortrait;
import se.varsam.ui.Screens;
import se.varsam.ui.kit.Place;

/** Whatever is typed in a field that a button reads is taken, or told to be wrong there and stays as typed. */
class AskedInputTest extends OnScreen {
    /** One field of each kind that is tried with every value: a name, a birth date, a day, a time, a note, a line. */
    private static final Set<String> TRIED_WITH_ALL = Set.of("new-FIRST_NAME", "new-birth-date", "age-decided-on",
            "episode-noticed", "asylum-note", "mark-note");

    private static Path picture;

    @BeforeAll
    static void open() throws TimeoutException, IOException {
        rig = ScreenRig.in(folder);
        rig.drawNothing();
        rig.practice();
        picture = Files.write(folder.resolve("bild.png"), DrawnPortrait.png());
    }

    /**
     * Fields that a button reads.
     *
     * @param open
     *            shows them, from wherever one is
     * @param valid
     *            what can stand in each, by id
     * @param submit
     *            the button
     */
    private record Form(String name, Runnable open, Map<String, String> valid, String submit) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Form> forms() {
        ChildId away = rig.session().episodes().current().getFirst().child();
        ChildId soon = rig.child("Maryam");
        Place page = new Place.ChildPage(soon);
        return Stream.of(
                new Form("new child", () -> go(new Place.ChildList(), "#create"),
                        fields("new-FIRST_NAME", "Åsa", "new-LAST_NAME", "Påhittad", "new-IDENTITY_NUMBER", "",
                                "new-DOSSIER_NUMBER", "", "new-birth-date", "2010-05-01"),
                        "#new-create"),
                new Form("age", () -> go(new Place.Age(soon), "#add"),
                        fields("age-birth-date", "2009-03-04", "age-decided-on", "2026-03-01", "age-decided-by", "Verk",
                                "age-learned-on", "2026-03-02", "age-valid-from", "2026-03-01", "age-source", "Beslut"),
                        "#age-save"),
                new Form("asylum event", () -> go(page),
                        fields("asylum-day", "2026-03-01", "asylum-note", "muntligt"), "#asylum-save"),
                new Form("photograph", () -> go(page),
                        fields("photo-taken", "2026-03-01", "photo-consent", "barnet"), "#photo-choose"),
                new Form("duplicate", () -> go(page), fields("double-number", "0"), "#double-mark"),
                new Form("away", () -> {
                    back(soon);
                    go(page);
                }, fields("episode-noticed", "2026-11-20 10:00"), "#episode-begin"),
                new Form("step", () -> go(new Place.Away(away), "#log-miss-soc-1"),
                        fields("away-when", "2026-11-21 10:00", "away-who", "Siv", "away-follow", "2026-11-25",
                                "away-outcome", "svar", "away-note", "klart"),
                        "#away-save"),
                new Form("away now", () -> {
                    back(soon);
                    go(new Place.Away(soon));
                }, fields("away-noticed", "2026-11-20 10:00"), "#away-begin"),
                new Form("back", () -> {
                    gone(away);
                    go(new Place.ChildPage(away));
                }, fields("episode-ended", "2026-11-21 10:00"), "#episode-end"),
                new Form("returned", () -> {
                    gone(away);
                    go(new Place.Returned(away));
                }, fields("BACK_AT", "2026-11-21 10:00"), "#return-back"),
                new Form("given up", () -> {
                    gone(away);
                    go(new Place.Returned(away));
                }, fields("ENDED_AT", "2026-11-21 10:00", "ENDED_ANYWAY", ""), "#return-end"),
                new Form("close card", () -> {
                    opened(away);
                    go(new Place.ChildPage(away));
                    rig.does(() -> choose("#card-reason", CardState.Reason.OTHER));
                }, fields("card-note", "flyttad"), "#card-close"),
                new Form("open card", () -> {
                    rig.session().children().close(away, CardState.Reason.MOVED, "");
                    go(new Place.ChildPage(away));
                }, fields("card-note", "tillbaka"), "#card-reopen"),
                new Form("done", () -> go(item(soon, "a18-soc-2"), "#done-a18-soc-2"),
                        fields("mark-day", "2026-11-20", "mark-by", "Siv", "mark-note", "klart"), "#mark-confirm"),
                new Form("postponed", () -> go(item(soon, "a18-soc-6"), "#postpone-a18-soc-6"),
                        fields("mark-day", "2026-12-01", "mark-note", "sjuk"), "#mark-confirm"),
                new Form("approve", () -> go(new Place.Form(soon, DocumentKind.POLICE_CHECKLIST), "#approve"),
                        fields("recipient", "Polisen"), "#approve-confirm"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatIsTypedIsTakenOrToldWrongAtItsField(Form form) {
        form.valid().keySet().forEach(id -> values(id).forEach((name, typed) -> {
            if (!isThere(form)) {
                form.open().run();
            }
            String stood = fill(form, id, typed);
            rig.dialogs.willChoose(picture);
            rig.does(() -> {
                Button button = (Button) rig.node(form.submit());
                button.requestFocus();
                button.fire();
            });
            rig.dialogs.forget();
            if (isThere(form)) {
                Seen left = seen(id);
                assertThat(left.text().isEmpty() || !left.text().equals(stood) || left.error().isPresent())
                        .as("%s in %s: taken or told", name, id).isTrue();
                left.error().ifPresent(said -> assertThat(said).as(name).hasSizeGreaterThan(20));
            }
        }));
    }

    /** Those that some fields take and some do not; all of them for one field of each kind. */
    private static Map<String, String> values(String id) {
        Map<String, String> values = BadInput.values();
        if (!TRIED_WITH_ALL.contains(id)) {
            values.keySet().retainAll(BadInput.TELLING);
        }
        return values;
    }

    /** Whether all of it can be seen; what was refused last may still stand there. */
    private static boolean isThere(Form form) {
        return Screens.onFx(() -> Stream.concat(form.valid().keySet().stream().map(id -> "#" + id),
                Stream.of(form.submit())).allMatch(id -> isSeen(rig.stage.getScene().getRoot().lookup(id))));
    }

    private static boolean isSeen(@Nullable Node node) {
        return node != null && node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    private static String fill(Form form, String id, String typed) {
        var all = new LinkedHashMap<>(form.valid());
        all.put(id, typed);
        rig.does(() -> all.forEach((field, text) -> {
            TextInputControl control = (TextInputControl) rig.node("#" + field);
            control.requestFocus();
            control.setText(text);
        }));
        return Screens.onFx(() -> ((TextInputControl) rig.node("#" + id)).getText());
    }

    private static Seen seen(String id) {
        return Screens.onFx(() -> Seen.of((TextInputControl) rig.node("#" + id)));
    }

    private static Map<String, String> fields(String... idsAndTexts) {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < idsAndTexts.length; i += 2) {
            fields.put(idsAndTexts[i], idsAndTexts[i + 1]);
        }
        return fields;
    }

    private static Place item(ChildId child, String item) {
        return new Place.Checklists(child, Optional.of(item));
    }

    private static void go(Place place, String... buttons) {
        rig.show(place);
        for (String button : buttons) {
            rig.press(button);
        }
    }

    private static void back(ChildId child) {
        rig.session().episodes().current(child)
                .ifPresent(episode -> rig.session().episodes().end(episode, rig.session().episodes().now()));
    }

    private static void gone(ChildId child) {
        if (rig.session().episodes().current(child).isEmpty()) {
            // later than those that have ended: none can end after a later one has begun
            rig.session().episodes().open(child, rig.session().episodes().now().minusHours(5));
        }
    }

    private static void opened(ChildId child) {
        rig.session().children().reopen(child, "igen");
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(String box, T value) {
        ((ComboBox<T>) rig.node(box)).setValue(value);
    }
}
