package se.varsam.ui.away;

import java.util.List;

import javafx.scene.layout.FlowPane;

import se.varsam.i18n.Texts;

/** The documents about a time away, each with its button. */
final class AwayDocuments extends FlowPane {
    private static final int GAP = 8;
    /** Their codes, in the order they are wanted. */
    private static final List<String> CODES = List.of("police-completion", "of-miss", "of-ret", "on-call-page",
            "away-notice", "concern-report", "crime-report", "away-log");

    AwayDocuments(AwayViewModel model, Texts texts) {
        super(GAP, GAP);
        CODES.forEach(code -> {
            var button = new DocumentButton(code, model, texts);
            button.setId("document-" + code);
            getChildren().add(button);
        });
    }
}
