package se.varsam.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Place;

/** The pages that can be gone to, at the left edge. Only pages that exist. */
final class Rail extends VBox {
    /** A page of the rail. */
    enum Page {
        TODAY(Command.TODAY), CHILDREN(Command.CHILDREN), DOCUMENTS(Command.DOCUMENTS), PREFERENCES(
                Command.PREFERENCES);

        private final Command command;

        Page(Command command) {
            this.command = command;
        }

        /** Under which page a place is found. */
        static Page of(Place place) {
            return switch (place) {
                case Place.Today _,Place.Month _,Place.StandIn _,Place.Reminders _,Place.NewReminder _,Place.Exercise _ ->
                    TODAY;
                case Place.Documents _,Place.PeriodReport _ -> DOCUMENTS;
                case Place.Preferences _,Place.Phrases _,Place.Sharing _,Place.Keys _,Place.Check _,Place.Backups _,Place.About _ ->
                    PREFERENCES;
                case Place.ChildList _,Place.NewChild _,Place.ChildPage _,Place.Checklists _,Place.Age _,Place.Form _ ->
                    CHILDREN;
                case Place.Notes _,Place.QuickNote _,Place.Changes _,Place.Trafficking _ -> CHILDREN;
                case Place.Away _,Place.PhoneView _,Place.Returned _,Place.ConcernAboutAbsence _,Place.WhoIsAway _ ->
                    CHILDREN;
                case Place.Readiness(var child) -> child.isPresent() ? CHILDREN : TODAY;
                case Place.Log _,Place.LogReview _ -> PREFERENCES;
                case Place.Extract _ -> CHILDREN;
                case Place.Thinning(var child) -> child.isPresent() ? CHILDREN : PREFERENCES;
                case Place.Bin(var child) -> child.isPresent() ? CHILDREN : PREFERENCES;
            };
        }
    }

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Map<Page, ToggleButton> buttons = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private final Label name;

    /** The pages; {@code go} runs the command of one. */
    Rail(Texts texts, Consumer<Command> go) {
        getStyleClass().add("rail");
        setId("rail");
        name = new Label(texts.get("kit.window"), new FontIcon("fth-circle"));
        name.getStyleClass().add("rail-name");
        getChildren().add(name);
        for (Page page : List.of(Page.values())) {
            if (page == Page.PREFERENCES) {
                var space = new Region();
                setVgrow(space, Priority.ALWAYS);
                getChildren().add(space);
            }
            getChildren().add(button(page, texts, go));
        }
    }

    private ToggleButton button(Page page, Texts texts, Consumer<Command> go) {
        String word = texts.of(page.command);
        var button = new ToggleButton(word, new FontIcon(page.command.icon()));
        button.setId("rail-" + page.name());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(word);
        button.setTooltip(new Tooltip(page.command.hint(texts)));
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            button.setSelected(true);
            go.accept(page.command);
        });
        buttons.put(page, button);
        return button;
    }

    /** Marks the page under which a place is found, and takes the keyboard there until the page takes it over. */
    void mark(Place place) {
        buttons.forEach((page, button) -> button.setSelected(page == Page.of(place)));
        Objects.requireNonNull(buttons.get(Page.of(place))).requestFocus();
    }

    /** Shows icons alone where the window is narrow. */
    void narrow(boolean narrow) {
        ContentDisplay display = narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        name.setContentDisplay(display);
        buttons.values().forEach(b -> b.setContentDisplay(display));
        pseudoClassStateChanged(NARROW, narrow);
    }
}
