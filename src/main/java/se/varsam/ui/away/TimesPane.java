package se.varsam.ui.away;

import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

import se.varsam.i18n.Texts;
import se.varsam.ui.kit.FieldControls;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.FormRow;

/** Where the two times that all is counted from are put right. */
final class TimesPane extends FlowPane {
    private static final int COLUMNS = 28;
    private static final double WIDTH = 400;

    TimesPane(TimesModel model, Texts texts) {
        super(24, 12);
        setId("away-times");
        getChildren().setAll(row("noticed", model.noticed(), texts), row("left", model.left(), texts));
    }

    private static FormRow row(String name, FieldModel model, Texts texts) {
        var field = new TextField();
        field.setId("away-times-" + name);
        field.setPrefColumnCount(COLUMNS);
        var row = new FormRow(texts.get("away.times." + name), field);
        row.setHint(texts.get("away.times." + name + ".hint"));
        row.setMaxWidth(USE_PREF_SIZE);
        row.setPrefWidth(WIDTH);
        new FieldControls(texts).tie(row, model);
        row.setOnEnter(model::leave);
        return row;
    }
}
