package se.varsam.ui.document;

import java.util.List;
import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.varsam.domain.document.SentDocument;
import se.varsam.domain.shared.Outcome;
import se.varsam.i18n.Texts;
import se.varsam.ui.document.FormViewModel.Shown;
import se.varsam.ui.kit.FieldControls;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.FormRow;

/** Asks to whom and how, and whether the copy replaces the one before; then approves. */
final class ApproveBox extends VBox {
    /** How much of the pages is in sight at least while one approves them. */
    private static final double LEAST_PREVIEW = 200;

    private final FieldModel recipient = FieldModel.ofLine();
    private final FieldModel way = FieldModel.ofLine();

    ApproveBox(FormViewModel model, Texts texts, Moments moments) {
        Optional<SentDocument> before = model.shown().get().flatMap(Shown::sent);
        var controls = new FieldControls(texts);
        FormRow recipientRow = controls.line("document.screen.approve.recipient", "recipient", recipient);
        recipientRow.setHint(texts.get("document.screen.approve.recipient.hint"));
        FormRow wayRow = controls.suggesting("document.screen.approve.way", "way", way,
                List.of(texts.getString("document.screen.approve.way.choices").split("\\|")));
        getStyleClass().add("approve");
        setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(recipientRow, wayRow);
        var replaces = new CheckBox();
        before.ifPresent(copy -> {
            replaces.setId("replaces");
            replaces.setText(
                    texts.get("document.screen.approve.replaces", moments.dayAndTime(copy.approved().at())));
            replaces.setWrapText(true);
            replaces.selectedProperty().subscribe(yes -> model.replace(yes ? before : Optional.empty()));
            replaces.setSelected(true);
            recipient.fill(copy.approved().recipient(), Optional.empty());
            way.fill(copy.approved().way(), Optional.empty());
            getChildren().add(replaces);
        });
        var hint = new Label(texts.get("document.screen.approve.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        var hindrance = new Label();
        hindrance.setId("hindrance");
        hindrance.getStyleClass().add("unprintable");
        hindrance.setWrapText(true);
        hindrance.setMinHeight(USE_PREF_SIZE);
        var approve = new Button(texts.get("document.screen.approve"));
        approve.setId("approve-confirm");
        approve.getStyleClass().add("accent");
        approve.setDefaultButton(true);
        approve.setOnAction(_ -> {
            if (recipient.read() instanceof Outcome.Done<String>(var toWhom)
                    && way.read() instanceof Outcome.Done<String>(var how)) {
                approve.setDisable(true);
                model.approve(toWhom, how);
            }
        });
        var cancel = new Button(texts.get("kit.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> model.fill());
        var buttons = new HBox(approve, cancel);
        buttons.getStyleClass().add("stands");
        getChildren().addAll(hint, hindrance, buttons);
        // a view of it that is gone hears of nothing: the model is the page's, and the box is made anew each time
        sceneProperty().flatMap(_ -> model.share().hindrance()).subscribe(reason -> {
            boolean hindered = reason != null && reason.isPresent();
            hindrance.setText(hindered ? texts.of(reason.get()) : "");
            hindrance.setVisible(hindered);
            hindrance.setManaged(hindered);
            approve.setDisable(hindered);
        });
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                recipientRow.focus();
            }
        });
    }

    /** The box above the pages that it asks about; both scroll where big text leaves no room for them. */
    ScrollPane above(PreviewPane preview) {
        preview.setMinHeight(LEAST_PREVIEW);
        var both = new VBox(this, preview);
        both.getStyleClass().add("right");
        var scrolled = new ScrollPane(both);
        scrolled.setFitToWidth(true);
        scrolled.setFitToHeight(true);
        scrolled.getStyleClass().add("bare");
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        return scrolled;
    }
}
