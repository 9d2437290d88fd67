package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.ui.Screens;

/** A typical new child is written in from a paper by the keyboard alone; keys that write no text are counted. */
class NewChildByKeysTest extends OnScreen {
    private static final int MOST_BEYOND_THE_FIELDS = 15;

    private int keys;
    private int fields;

    @BeforeAll
    static void open() throws TimeoutException {
        rig = ScreenRig.in(folder, 1024, 700);
        rig.empty();
    }

    @Test
    void aChildIsWrittenInFromAPaper(TestReporter reporter) {
        push(KeyCode.N, true);
        write("new-FIRST_NAME", "Amina");
        write("new-LAST_NAME", "Sagosson");
        write("new-IDENTITY_NUMBER", "20090563-1232");
        write("new-DOSSIER_NUMBER", "49-112233");
        write("new-birth-date", "3 maj 2009");
        push(KeyCode.ENTER, false);
        section();
        write("NATIVE_NAME", "أمينة");
        choose("SEX", 1);
        write("ORIGIN", "Sagolandet");
        section("CONTACT");
        write("MOBILE", "070-000 00 01");
        write("EMAIL", "amina@example.se");
        write("SOCIAL_MEDIA", "amina_saga");
        section("PROFESSIONALS");
        push(KeyCode.SPACE, false);
        choose("PROFESSIONAL_ROLE", 1);
        write("PROFESSIONAL_NAME", "Gunnar Godesaga");
        write("PROFESSIONAL_PHONE", "070-000 00 02");
        section("PLACEMENT");
        write("ASSIGNED_MUNICIPALITY", "Påhittköping");
        write("STAY_MUNICIPALITY", "Provköping");
        section("SCHOOL");
        write("SCHOOL_NAME", "Sagoskolan");
        write("SCHOOL_CLASS", "9 B");
        write("CLASS_HEAD", "Lena Lärare");
        write("SCHOOL_PHONE", "0700-00 00 03");
        section("NETWORK");
        write("RELATIVES", "Farbror i Provköping");
        write("SIBLINGS", "En bror, 14 år");
        write("GUARDIAN_1", "Mor i Sagolandet");
        write("GUARDIAN_1_CONTACT", "via släkting");
        section("LANGUAGE");
        write("LANGUAGES", "arabiska");
        write("INTERPRETER", "arabiska, kvinna");
        section("DESCRIPTION");
        write("HEIGHT", "165 cm");
        write("BUILD", "smal");
        write("HAIR", "svart");
        write("EYES", "bruna");
        section("HEALTH");
        write("SPECIAL_NEEDS", "Allergisk mot nötter");
        section("BACKGROUND");
        write("ARRIVED_ON", "1/3 2025");
        rig.does(() -> rig.node("#search").requestFocus());
        reporter.publishEntry("new child", fields + " fields, " + keys + " keys beside what was written");
        assertThat(keys).isLessThan(fields + MOST_BEYOND_THE_FIELDS);
        Child made = rig.session().children().all().getFirst();
        assertThat(made.shownName()).isEqualTo("Amina Sagosson");
        assertThat(made.birthDates().adultOn()).hasValueSatisfying(day -> assertThat(day).hasToString("2027-05-03"));
        assertThat(Stream.of(ChildField.values()).filter(field -> made.facts().get(field).isPresent()).count())
                .isGreaterThanOrEqualTo(fields - 2);
        assertThat(made.facts().text(ChildField.GOD_MAN_NAME)).isEqualTo("Gunnar Godesaga");
    }

    /** On to the next section with fields, or to one further on. */
    private void section(String... id) {
        for (int i = 0; i == 0 || Stream.of(id).anyMatch(wanted -> !isIn("section-" + wanted)); i++) {
            assertThat(i).as("sections to %s", List.of(id)).isLessThan(12);
            push(KeyCode.PAGE_DOWN, true);
        }
    }

    private void write(String id, String text) {
        reach(id);
        rig.does(() -> ((TextInputControl) focused()).replaceSelection(text));
        fields++;
    }

    private void choose(String id, int downs) {
        reach(id);
        for (int i = 0; i < downs; i++) {
            push(KeyCode.DOWN, false);
        }
        assertThat(((ComboBox<?>) focused()).getValue()).isNotNull();
        fields++;
    }

    private void reach(String id) {
        for (int i = 0; !id.equals(focused().getId()); i++) {
            assertThat(i).as("tabs to " + id + ", now at " + focused().getId()).isLessThan(12);
            push(KeyCode.TAB, false);
        }
    }

    private void push(KeyCode code, boolean control) {
        keys++;
        rig.does(() -> {
            for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(focused(), new KeyEvent(kind, "", "", code, false, control, false, false));
            }
        });
        rig.layOut();
    }

    private static Node focused() {
        return Screens.onFx(() -> Optional.ofNullable(rig.stage.getScene().getFocusOwner())
                .orElse(rig.stage.getScene().getRoot()));
    }

    private static boolean isIn(String id) {
        for (Node up = focused(); up != null; up = up.getParent()) {
            if (id.equals(up.getId())) {
                return true;
            }
        }
        return false;
    }
}
