package se.varsam.ui.away;

import javafx.scene.control.Button;

import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.domain.missing.RingKey;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.OwnClipboard;

/** A number to ring, which is copied when pressed: the program itself rings nobody. */
final class RingButton extends Button {
    RingButton(RingKey key, String number, AwayViewModel model, Texts texts) {
        super(texts.get("away.ring", texts.of(key), number), new FontIcon("fth-copy"));
        setAccessibleText(texts.get("away.ring.copy", texts.of(key), number));
        setOnAction(_ -> {
            OwnClipboard.put(number);
            model.copied(number);
        });
    }
}
