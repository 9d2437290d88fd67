package se.varsam.ui.kit;

import javafx.beans.DefaultProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A part of a page under its heading, on a raised surface. In FXML: {@code <Section title="%key">…</Section>}. */
@DefaultProperty("content")
public final class Section extends Column {
    private final Label heading = new Label();
    private final VBox content = new VBox();

    /** An empty section, as FXML makes it. */
    public Section() {
        heading.getStyleClass().add("section-title");
        getStyleClass().add("section");
        content.getStyleClass().add("section-content");
        getChildren().addAll(heading, content);
    }

    /** An empty section with a heading. */
    public Section(String title) {
        this();
        setTitle(title);
    }

    /** The heading. */
    public String getTitle() {
        return heading.getText();
    }

    /** Changes the heading. */
    public void setTitle(String title) {
        heading.setText(title);
    }

    /** What stands in it, from top to bottom. */
    public ObservableList<Node> getContent() {
        return content.getChildren();
    }
}
