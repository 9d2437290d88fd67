package se.varsam.ui.kit;

import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

/** Things to know about what is chosen above them; none take no room. In FXML: {@code <Warnings fx:id="x"/>}. */
public final class Warnings extends VBox {
    private static final double GAP = 8;

    /** Without any. */
    public Warnings() {
        super(GAP);
        setManaged(false);
    }

    /** Shows these instead of what was shown. */
    public void show(List<String> texts) {
        setManaged(!texts.isEmpty());
        getChildren().setAll(texts.stream().map(Warnings::line).toList());
    }

    private static Label line(String text) {
        var label = new Label(text, new FontIcon("fth-alert-triangle"));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll("notice", "notice-soon");
        return label;
    }
}
