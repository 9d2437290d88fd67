package se.varsam.ui.child;

import java.time.LocalDate;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.deadline.Due;
import se.varsam.i18n.DueWords;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.DueChip;
import se.varsam.ui.kit.LateTooltip;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Place;

/** What is due for a child, in the head of its page; each line leads to its item. */
final class DuePane extends VBox {
    /** Width from which there is room for the days too, in sizes of their text. */
    private static final double ROOM = 42;

    private final ChildId child;
    private final Navigator navigator;
    private final Texts texts;
    private final DueWords words;

    DuePane(ChildId child, LocalDate today, Navigator navigator, Texts texts) {
        this.child = child;
        this.navigator = navigator;
        this.texts = texts;
        this.words = new DueWords(texts, today);
        setId("due");
        getStyleClass().add("due");
        HBox.setHgrow(this, Priority.ALWAYS);
    }

    /** Shows what is next. */
    void show(NextItems next) {
        var title = new Label(texts.get("child.due.title"));
        title.getStyleClass().add("strong");
        getChildren().setAll(title);
        next.first().forEach(item -> getChildren().add(line(item)));
        if (next.first().isEmpty()) {
            var none = new Label(texts.get("child.due.none"));
            none.getStyleClass().add("quiet");
            none.setWrapText(true);
            getChildren().add(none);
        }
        if (next.more() > 0) {
            var more = new Hyperlink(texts.get("child.due.more", next.more()));
            more.setId("due-more");
            more.setOnAction(_ -> navigator.show(new Place.Checklists(child, Optional.empty())));
            getChildren().add(more);
        }
    }

    private Node line(Due item) {
        var chip = DueChip.of(item.state(), texts);
        var link = new Hyperlink(item.title());
        link.setId("due-" + item.id());
        link.setMinWidth(0);
        String window = words.window(item);
        link.setAccessibleText(texts.get("child.due.line", DueWords.state(item.state(), texts),
                item.title(), window));
        LateTooltip.set(link, link.getAccessibleText());
        link.setOnAction(_ -> navigator.show(Place.of(item)));
        HBox.setHgrow(link, Priority.ALWAYS);
        link.setMaxWidth(Double.MAX_VALUE);
        var when = new Label(window);
        when.getStyleClass().addAll("hint", "due-when");
        when.setMinWidth(USE_PREF_SIZE);
        // where there is little room the words of the action matter more; the rest is in its tooltip and its name
        when.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> getWidth() >= when.getFont().getSize() * ROOM, widthProperty(), when.fontProperty()));
        when.managedProperty().bind(when.visibleProperty());
        var line = new HBox(chip, link, when);
        line.getStyleClass().add("due-line");
        return line;
    }
}
