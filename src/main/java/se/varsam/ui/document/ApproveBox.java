package se.varsam.ui.document;

import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import se.varsam.domain.document.SentDocument;
import se.varsam.i18n.Texts;
import se.varsam.ui.document.FormViewModel.Shown;
import se.varsam.ui.kit.FormRow;

/** Asks to whom and how, and whether the copy replaces the one before; then approves. */
final class ApproveBox extends VBox {
    private final TextField recipient = new TextField();
    private final ComboBox<String> way = new ComboBox<>();

    ApproveBox(FormViewModel model, Texts texts, Moments moments) {
        Optional<SentDocument> before = model.shown().get().flatMap(Shown::sent);
        recipient.setId("recipient");
        way.setId("way");
        way.setEditable(true);
        way.setMaxWidth(Double.MAX_VALUE);
        way.getItems().setAll(texts.getString("document.screen.approve.way.choices").split("\\|"));
        var recipientRow = new FormRow(texts.get("document.screen.approve.recipient"), recipient);
        recipientRow.setHint(texts.get("document.screen.approve.recipient.hint"));
        var wayRow = new FormRow(texts.get("document.screen.approve.way"), way);
        getStyleClass().add("approve");
        getChildren().setAll(recipientRow, wayRow);
        var replaces = new CheckBox();
        before.ifPresent(copy -> {
            replaces.setId("replaces");
            replaces.setText(
                    texts.get("document.screen.approve.replaces", moments.dayAndTime(copy.approved().at())));
            replaces.setWrapText(true);
            replaces.selectedProperty().subscribe(yes -> model.replace(yes ? before : Optional.empty()));
            replaces.setSelected(true);
            recipient.setText(copy.approved().recipient());
            way.getEditor().setText(copy.approved().way());
            getChildren().add(replaces);
        });
        var hint = new Label(texts.get("document.screen.approve.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        var approve = new Button(texts.get("document.screen.approve"));
        approve.setId("approve-confirm");
        approve.getStyleClass().add("accent");
        approve.setDefaultButton(true);
        approve.setOnAction(_ -> {
            approve.setDisable(true);
            model.approve(recipient.getText(), way.getEditor().getText());
        });
        var cancel = new Button(texts.get("kit.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> model.fill());
        var buttons = new HBox(approve, cancel);
        buttons.getStyleClass().add("stands");
        getChildren().addAll(hint, buttons);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                recipient.requestFocus();
            }
        });
    }
}
