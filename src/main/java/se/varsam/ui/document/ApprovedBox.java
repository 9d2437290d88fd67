package se.varsam.ui.document;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import se.varsam.domain.document.SentDocument;
import se.varsam.domain.document.SentDocument.Approval;
import se.varsam.i18n.Texts;

/** Says what was approved, and what can be done next: hand it over, correct it in a new one, begin another. */
final class ApprovedBox extends VBox {
    ApprovedBox(SentDocument copy, Texts texts, Moments moments, Runnable correct, Runnable next) {
        Approval approved = copy.approved();
        Label said = label("strong", texts.get("document.screen.approved", moments.dayAndTime(approved.at()),
                Moments.shortCode(copy.sha256())));
        said.setId("approved");
        getStyleClass().add("approve");
        getChildren().add(said);
        if (!approved.recipient().isEmpty()) {
            getChildren()
                    .add(label("recipient", texts.get("document.screen.approved.recipient", approved.recipient())));
        }
        if (!approved.way().isEmpty()) {
            getChildren().add(label("way", texts.get("document.screen.approved.way", approved.way())));
        }
        getChildren().add(label("hint", texts.get("document.screen.approved.hint")));
        offer("correct", texts.get("document.screen.correct"), texts.get("document.screen.correct.hint"), correct);
        offer("next", texts.get("document.screen.next"), texts.get("document.screen.next.hint"), next);
    }

    private void offer(String id, String verb, String about, Runnable action) {
        var button = new Button(verb);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        var offered = new VBox(button, label("hint", about));
        offered.getStyleClass().add("question-parts");
        getChildren().add(offered);
    }

    private static Label label(String style, String text) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
