package se.varsam.ui.kit;

import javafx.beans.DefaultProperty;
import javafx.beans.NamedArg;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A part of a page under its heading, on a raised surface. In FXML: {@code <Section title="%key">…</Section>}. */
@DefaultProperty("content")
public final class Section extends VBox {
    private final VBox content = new VBox();

    /** An empty section with a heading. */
    public Section(@NamedArg("title") String title) {
        var heading = new Label(title);
        heading.getStyleClass().add("section-title");
        getStyleClass().add("section");
        content.getStyleClass().add("section-content");
        getChildren().addAll(heading, content);
    }

    /** What stands in it, from top to bottom. */
    public ObservableList<Node> getContent() {
        return content.getChildren();
    }
}
