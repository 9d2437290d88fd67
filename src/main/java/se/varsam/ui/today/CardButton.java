package se.varsam.ui.today;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.kordamp.ikonli.javafx.FontIcon;

/** A child above the columns: leads on. Its words wrap at the width it gets; a plain button would grow with them. */
final class CardButton extends Button {
    private static final double SPACE = 8;

    private final HBox content;

    CardButton(TodayCard card, String icon) {
        var whom = new Text(card.whom());
        whom.getStyleClass().addAll("strong", "card-text");
        var rest = new Text("  " + card.text());
        rest.getStyleClass().add("card-text");
        var words = new TextFlow(whom, rest);
        HBox.setHgrow(words, Priority.ALWAYS);
        content = new HBox(SPACE, new FontIcon(icon), words);
        content.getStyleClass().add("line-head");
        setGraphic(content);
        setAccessibleText(card.whom() + ", " + card.text());
        getStyleClass().setAll("card");
        setId("card-" + card.child().fileNumber());
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets in = getInsets();
        return in.getTop() + content.prefHeight(width < 0 ? width : width - in.getLeft() - in.getRight())
                + in.getBottom();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Insets in = getInsets();
        content.resizeRelocate(in.getLeft(), in.getTop(), getWidth() - in.getLeft() - in.getRight(),
                getHeight() - in.getTop() - in.getBottom());
    }
}
