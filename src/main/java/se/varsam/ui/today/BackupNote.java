package se.varsam.ui.today;

import javafx.scene.control.Hyperlink;

import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.i18n.Texts;

/** A line about the register's backups, with the way to their page; takes no room when there is nothing to say. */
final class BackupNote extends Hyperlink {
    BackupNote(BackupNoteModel model, Texts texts) {
        setId("backup-note");
        setWrapText(true);
        setGraphic(new FontIcon("fth-archive"));
        getStyleClass().addAll("notice");
        setOnAction(_ -> model.open());
        managedProperty().bind(visibleProperty());
        model.need().subscribe(need -> {
            setVisible(need.isPresent());
            need.ifPresent(what -> setText(texts.of(what)));
        });
        model.load();
    }
}
