package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.service.Session;
import se.varsam.ui.Screens;
import se.varsam.ui.kit.Place;

/**
 * From the one key on the first page to an approved police checklist, in the real frame. An interaction is a key with
 * what is held beside it, a click, or a field that is filled in.
 */
class FromKeyToChecklistTest extends OnScreen {
    private static final int MOST = 12;
    private static final int FIELDS = 10;
    private static final Path TABLE = Path.of("target", "interactions.txt");

    private int interactions;
    private int written;

    @BeforeAll
    static void open() throws TimeoutException {
        rig = ScreenRig.in(folder, 1280, 800);
        rig.practice();
        rig.drawNothing();
    }

    @Test
    void aWellKeptFileTakesTwelveAtMost() throws IOException {
        ChildId child = rig.child("Zahra");
        begin("zahra");
        push(KeyCode.TAB);
        push(KeyCode.SPACE);
        approve();
        assertThat(rig.session().documents().sent(child)).extracting(d -> d.kind())
                .containsExactly(DocumentKind.POLICE_CHECKLIST);
        report("well-kept file");
        assertThat(interactions).isLessThanOrEqualTo(MOST);
    }

    @Test
    void aBareFileIsFilledInWhileOneRings() throws IOException {
        ChildId child = rig.child("Danylo");
        begin("danylo");
        push(KeyCode.SPACE);
        while (written < FIELDS) {
            push(KeyCode.F7);
            if (focused() instanceof TextInputControl) {
                write(answer());
            } else if (focused() instanceof ComboBox<?>) {
                push(KeyCode.DOWN);
                written++;
            }
        }
        click("#phone-form");
        approve();
        assertThat(rig.session().documents().sent(child)).hasSize(1);
        report("bare file, " + FIELDS + " fields");
    }

    private static String answer() {
        return Map.of("DOSSIER_NUMBER", "49-112233", "LEFT_AT", "2026-11-20 17:40")
                .getOrDefault(Optional.ofNullable(focused().getId()).orElse(""), "påhittat");
    }

    /** The key, who it is, and that the absence is noticed now. */
    private void begin(String name) {
        Session session = rig.session();
        session.episodes().current().forEach(lasting -> session.episodes().end(lasting, session.episodes().now()));
        rig.show(new Place.Today());
        push(KeyCode.F9);
        write(name);
        push(KeyCode.ENTER);
        push(KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("away-phone");
        written = 0;
    }

    private void approve() {
        click("#approve");
        push(KeyCode.ENTER);
        assertThat(rig.node("#approved")).isNotNull();
    }

    private void report(String what) throws IOException {
        String line = "%-28s %d interactions%n".formatted(what, interactions);
        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, line, java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.APPEND);
    }

    private void click(String button) {
        interactions++;
        rig.press(button);
    }

    private void write(String text) {
        interactions++;
        written++;
        rig.does(() -> ((TextInputControl) focused()).replaceSelection(text));
    }

    private void push(KeyCode code) {
        interactions++;
        Node at = focused();
        rig.does(() -> {
            for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(at, new KeyEvent(kind, "", "", code, false, false, false, false));
            }
        });
        rig.layOut();
    }

    private static Node focused() {
        return Screens.onFx(() -> Optional.ofNullable(rig.stage.getScene().getFocusOwner())
                .orElse(rig.stage.getScene().getRoot()));
    }
}
