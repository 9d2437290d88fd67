package se.varsam.ui.kit;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * What the program puts on the clipboard. It goes there with a mark, by which it is known as the program's own for as
 * long as nobody else copies anything: no copy of it has to be kept to compare with. It is taken away again after two
 * minutes, at locking and at closing. Call on the FX thread.
 */
public final class OwnClipboard {
    private static final DataFormat MARK = new DataFormat("application/x-varsam-own");
    /** By these, programs that keep what was copied are asked not to: those of Windows and of KDE. */
    private static final Map<DataFormat, String> UNKEPT = Map.of(
            new DataFormat("ExcludeClipboardContentFromMonitorProcessing"), "1",
            new DataFormat("x-kde-passwordManagerHint"), "secret");
    private static final KeyCombination CUT = KeyCombination.keyCombination("Shortcut+X");
    private static final KeyCombination OLD_CUT = KeyCombination.keyCombination("Shift+Delete");
    private static final KeyCombination COPY = KeyCombination.keyCombination("Shortcut+C");
    private static final KeyCombination OLD_COPY = KeyCombination.keyCombination("Shortcut+Insert");

    private OwnClipboard() {}

    /** Copies a text. */
    public static void put(String text) {
        put(text, FxPause.whilePasting());
    }

    /** Copies a text that is taken away after a pause. */
    static void put(String text, Pause pause) {
        String mark = UUID.randomUUID().toString();
        var content = new ClipboardContent();
        content.putString(text);
        content.put(MARK, mark);
        content.putAll(UNKEPT);
        Clipboard.getSystemClipboard().setContent(content);
        pause.restart(() -> {
            if (mark.equals(Clipboard.getSystemClipboard().getContent(MARK))) {
                clear();
            }
        });
    }

    /** Takes away what the program put there, if it still is there; what others copied stays. */
    public static void clear() {
        if (Clipboard.getSystemClipboard().hasContent(MARK)) {
            Clipboard.getSystemClipboard().clear();
        }
    }

    /** To be told of all input: what is copied from a field by its keys gets the mark too. */
    public static void hear(InputEvent event) {
        if (!(event instanceof KeyEvent key) || key.getEventType() != KeyEvent.KEY_PRESSED
                || !(key.getTarget() instanceof TextInputControl field) || !canCopy(field)) {
            return;
        }
        boolean cuts = field.isEditable() && Stream.of(CUT, OLD_CUT).anyMatch(keys -> keys.match(key));
        if (cuts || Stream.of(COPY, OLD_COPY).anyMatch(keys -> keys.match(key))) {
            put(field.getSelectedText());
            if (cuts) {
                field.replaceSelection("");
            }
            key.consume();
        }
    }

    private static boolean canCopy(TextInputControl field) {
        return !(field instanceof PasswordField) && !field.getSelectedText().isEmpty();
    }

    /** To be told of each window that comes up: what is copied from a field by its menu gets the mark too. */
    public static void mind(Window window) {
        if (window instanceof ContextMenu menu && menu.getOwnerNode() instanceof TextInputControl field
                && canCopy(field)) {
            String selected = field.getSelectedText();
            // the menu hears of it before the item that copies does
            menu.addEventHandler(ActionEvent.ACTION, _ -> Platform.runLater(() -> claim(selected)));
        }
    }

    private static void claim(String text) {
        if (text.equals(Clipboard.getSystemClipboard().getString())
                && !Clipboard.getSystemClipboard().hasContent(MARK)) {
            put(text);
        }
    }
}
