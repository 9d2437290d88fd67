package se.varsam.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.domain.child.ChildId;
import se.varsam.i18n.Texts;

/** Says that a child is within its first 48 hours in Sweden and why that matters, with the way to what can be done. */
public final class FirstHours extends HBox {
    private static final double SPACE = 12;

    /**
     * A notice.
     *
     * @param whom
     *            whom it is about, before the words; empty on a page that is about one child
     */
    public FirstHours(ChildId child, String whom, Navigator navigator, Texts texts) {
        super(SPACE);
        setId("first-hours");
        getStyleClass().addAll("notice", "notice-soon");
        setAlignment(Pos.CENTER_LEFT);
        var words = new Label(texts.get("kit.firstHours", whom.isEmpty() ? 0 : 1, whom));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        var open = new Button(texts.get("trafficking.open"));
        open.setId("first-hours-traf");
        open.getStyleClass().add("small");
        open.setMinWidth(USE_PREF_SIZE);
        open.setAccessibleHelp(words.getText());
        open.setOnAction(_ -> navigator.show(new Place.Trafficking(child)));
        getChildren().addAll(new FontIcon("fth-alert-triangle"), words, open);
    }
}
