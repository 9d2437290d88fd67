package se.varsam.ui.away;

import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.domain.missing.RingKey;
import se.varsam.i18n.Texts;

/** A number to ring, which is copied when pressed: the program itself rings nobody. */
final class RingButton extends Button {
    RingButton(RingKey key, String number, AwayViewModel model, Texts texts) {
        super(texts.get("away.ring", texts.of(key), number), new FontIcon("fth-copy"));
        setAccessibleText(texts.get("away.ring.copy", texts.of(key), number));
        setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(number);
            Clipboard.getSystemClipboard().setContent(content);
            model.copied(number);
        });
    }
}
