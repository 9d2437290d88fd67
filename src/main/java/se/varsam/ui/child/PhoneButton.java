package se.varsam.ui.child;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.OwnClipboard;
import se.varsam.ui.kit.Status;

/** Whom to ring, in the head of a child's page: a button that copies the number, or that none is known. */
final class PhoneButton {
    private final Status status;
    private final Texts texts;

    PhoneButton(Status status, Texts texts) {
        this.status = status;
        this.texts = texts;
    }

    Node of(ChildCard.Phone phone) {
        String role = texts.get("child.page.phone." + phone.key());
        String who = phone.name().isEmpty() ? role : texts.get("child.page.phone.name", role, phone.name());
        if (phone.number().isEmpty()) {
            var missing = new Label(texts.get(phone.name().isEmpty()
                    ? "child.page.phone.nobody"
                    : "child.page.phone.none", who), new FontIcon("fth-help-circle"));
            missing.getStyleClass().addAll("small", "phone", "phone-missing");
            return missing;
        }
        var button = new Button(who + "  " + phone.number(), new FontIcon("fth-copy"));
        button.getStyleClass().addAll("small", "flat", "phone");
        button.setAccessibleText(texts.get("child.page.copy.name", who, phone.number()));
        button.setOnAction(_ -> {
            OwnClipboard.put(phone.number());
            status.told(texts.get("child.page.copied", phone.number()));
        });
        return button;
    }
}
