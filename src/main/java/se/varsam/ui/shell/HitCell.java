package se.varsam.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.i18n.Texts;

/** A line of the command field's list: icon, name, and at the end the file number or the keys. */
final class HitCell extends ListCell<Hit> {
    private static final double SPACE = 8;

    private final Texts texts;
    private final FontIcon icon = new FontIcon("fth-user");
    private final Label name = new Label();
    private final Label aside = new Label();
    private final HBox line;

    HitCell(Texts texts) {
        this.texts = texts;
        aside.getStyleClass().addAll("quiet", "small");
        aside.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        line = new HBox(SPACE, icon, name, space, aside);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Hit item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null) {
            setGraphic(null);
            return;
        }
        icon.setIconLiteral(item.icon());
        name.setText(item.name(texts));
        aside.setText(item.aside(texts));
        setGraphic(line);
    }
}
