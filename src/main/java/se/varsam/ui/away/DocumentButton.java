package se.varsam.ui.away;

import javafx.scene.control.Button;

import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.i18n.Texts;

/** Opens a document of the child. */
final class DocumentButton extends Button {
    DocumentButton(String code, AwayViewModel model, Texts texts) {
        super(texts.get("away.document." + code), new FontIcon("fth-file-text"));
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> model.openDocument(code));
    }
}
