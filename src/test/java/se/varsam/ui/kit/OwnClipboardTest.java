package se.varsam.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.ui.Screens;

/** What the program copied is known as its own and taken away; what others copied is not touched. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class OwnClipboardTest {
    private TextField field;
    private PasswordField hidden;
    private final ManualPause pause = new ManualPause();
    private final EveryWindow windows = new EveryWindow(OwnClipboard::hear, OwnClipboard::mind);

    @Start
    void start(Stage stage) {
        field = new TextField("Påhittad Person");
        hidden = new PasswordField();
        Screens.show(stage, new VBox(field, hidden), 300, 200);
        windows.watch();
    }

    @BeforeEach
    void selectAll() {
        hidden.setText("gul tröja");
        onFx(field::selectAll);
        onFx(hidden::selectAll);
        onFx(() -> Clipboard.getSystemClipboard().clear());
    }

    @AfterEach
    void leave() {
        onFx(windows::leave);
    }

    private static void onFx(Runnable work) {
        Screens.onFx(() -> {
            work.run();
            return work;
        });
    }

    private static @Nullable String copied() {
        return Screens.onFx(() -> Clipboard.getSystemClipboard().getString());
    }

    private static void othersCopy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        onFx(() -> Clipboard.getSystemClipboard().setContent(content));
    }

    private static void press(Node at, KeyCode code, boolean shift) {
        onFx(() -> {
            at.requestFocus();
            ((TextInputControl) at).selectAll();
            Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, !shift, false, false));
        });
    }

    @Test
    void itIsTakenAwayAfterAPause() {
        onFx(() -> OwnClipboard.put("070-174 06 05", pause));
        assertThat(copied()).isEqualTo("070-174 06 05");
        onFx(pause::over);
        assertThat(copied()).isNull();
    }

    @Test
    void aPauseTakesAwayNothingThatWasCopiedLater() {
        onFx(() -> OwnClipboard.put("070-174 06 05", pause));
        onFx(() -> OwnClipboard.put("070-174 06 06", new ManualPause()));
        onFx(pause::over);
        assertThat(copied()).as("our own").isEqualTo("070-174 06 06");
        othersCopy("någon annans");
        onFx(pause::over);
        onFx(OwnClipboard::clear);
        assertThat(copied()).isEqualTo("någon annans");
    }

    @Test
    void whatIsCopiedOrCutByKeysIsOurs() {
        for (KeyCode code : List.of(KeyCode.C, KeyCode.INSERT)) {
            press(field, code, false);
            assertThat(copied()).isEqualTo("Påhittad Person");
            onFx(OwnClipboard::clear);
            assertThat(copied()).as("%s", code).isNull();
        }
        press(field, KeyCode.X, false);
        assertThat(copied()).isEqualTo("Påhittad Person");
        assertThat(field.getText()).isEmpty();
        onFx(field::undo);
        assertThat(field.getText()).as("cutting can be undone").isEqualTo("Påhittad Person");
        onFx(OwnClipboard::clear);
        assertThat(copied()).isNull();
    }

    @Test
    void whatIsCopiedByTheMenuIsOurs() {
        onFx(() -> {
            field.requestFocus();
            field.selectAll();
            Event.fireEvent(field, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 10, 10, 110, 110, true,
                    null));
        });
        ContextMenu menu = Window.getWindows().stream().filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast).findFirst().orElseThrow();
        onFx(() -> menu.getItems().stream().filter(item -> List.of("Copy", "Kopiera").contains(item.getText()))
                .findFirst().ifPresent(MenuItem::fire));
        onFx(menu::hide);
        assertThat(copied()).isEqualTo("Påhittad Person");
        onFx(OwnClipboard::clear);
        assertThat(copied()).isNull();
    }

    @Test
    void aPassphraseIsNotCopied() {
        press(hidden, KeyCode.C, false);
        assertThat(copied()).isNull();
        press(hidden, KeyCode.X, false);
        assertThat(copied()).isNull();
        assertThat(hidden.getText()).isNotEmpty();
    }
}
