package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.launch.BadInput.Seen;
import se.varsam.ui.Screens;
import se.varsam.ui.TestSessions;
import se.varsam.ui.unlock.Entrance;

/** The way in with absurd and hostile texts and places: told beside the field, nothing lost, nothing made by halves. */
class EntranceInputTest extends OnScreen {
    private Entrance entrance;

    @BeforeAll
    static void open() throws TimeoutException {
        rig = ScreenRig.in(folder);
    }

    @BeforeEach
    void begin() {
        entrance = rig.entrance();
    }

    private static String type(String id, String text) {
        rig.does(() -> {
            rig.node(id).requestFocus();
            ((TextInputControl) rig.node(id)).setText(text);
        });
        return text(id);
    }

    private static String text(String id) {
        return Screens.onFx(() -> ((TextInputControl) rig.node(id)).getText());
    }

    private static Optional<String> error(String id) {
        return Screens.onFx(() -> Seen.error(rig.node(id)));
    }

    private static boolean isOn(String id) {
        @Nullable
        Node node = rig.stage.getScene().getRoot().lookup(id);
        return node != null;
    }

    @ParameterizedTest
    @ValueSource(strings = {"#municipality", "#name", "#jobTitle", "#unit", "#phone", "#email"})
    void ownDetailsAreTidiedOrToldWrong(String id) {
        rig.press("#create");
        BadInput.values().forEach((name, typed) -> {
            type("#municipality", "Påhittköping");
            String stood = type(id, typed);
            rig.press("#next");
            if (isOn("#new-register")) {
                rig.press("#back");
                assertThat(Seen.of((TextInputControl) rig.node(id))).as("%s in %s comes back", name, id)
                        .matches(seen -> seen.isTidyOr(stood));
            } else {
                assertThat(error(id)).as("%s in %s", name, id).isPresent();
                assertThat(text(id)).isEqualTo(stood);
                type(id, "");
            }
        });
    }

    @Test
    void aRegistersNameIsTakenOrToldWrong() {
        rig.press("#create");
        type("#municipality", "Påhittköping");
        rig.press("#next");
        BadInput.values().forEach((name, typed) -> {
            type("#registerName", typed);
            type("#passphrase", "kort");
            rig.press("#create");
            assertThat(error("#passphrase")).as(name).isPresent();
            boolean can = List.of("right to left", "control characters", "emoji", "half a character", "NUL", "1870",
                    "2099", "31 February", "zeros", "far off", "line breaks").contains(name);
            assertThat(error("#registerName").isEmpty()).as("%s can be a name", name).isEqualTo(can);
        });
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPlaceThatIsMissingOrForbiddenIsToldBesideIt() {
        rig.press("#create");
        type("#municipality", "Påhittköping");
        rig.press("#next");
        type("#passphrase", TestSessions.PASSPHRASE);
        type("#again", TestSessions.PASSPHRASE);
        for (Path place : List.of(folder.resolve("urkopplad/disk"), Path.of("/proc/1"))) {
            rig.dialogs.willChoose(place);
            rig.press("#choosePlace");
            rig.press("#create");
            assertThat(error("#registerName")).as(place.toString())
                    .hasValueSatisfying(said -> assertThat(said).contains("Inget är"));
            assertThat(Files.exists(place.resolve("Register.varsam"))).isFalse();
        }
        assertThat(text("#passphrase")).as("nothing lost").isEqualTo(TestSessions.PASSPHRASE);
    }

    @Test
    void aWeakPassphraseIsRefusedWithTheReason() {
        rig.press("#create");
        type("#municipality", "Påhittköping");
        rig.press("#next");
        List.of("", " ", "kort", "lösenord1234", "Påhittköping 2026", "Å".repeat(301), "x".repeat(10_001),
                "\u0000".repeat(20))
                .forEach(typed -> {
                    type("#passphrase", typed);
                    rig.press("#create");
                    assertThat(error("#passphrase")).as("%.20s", typed)
                            .hasValueSatisfying(said -> assertThat(said).hasSizeGreaterThan(15));
                });
        type("#passphrase", TestSessions.PASSPHRASE);
        type("#again", "något annat");
        rig.press("#create");
        assertThat(error("#again")).isPresent();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsTypedToUnlockIsRefusedPolitely() {
        Path register = folder.resolve("låst/Arbete.varsam");
        rig.does(() -> entrance.locked(register, "Låst.").run());
        BadInput.values().forEach((name, typed) -> {
            type("#passphrase", typed);
            rig.press("#unlock");
            assertThat(error("#passphrase")).as(name).hasValueSatisfying(said -> assertThat(said).isNotBlank());
        });
    }
}
