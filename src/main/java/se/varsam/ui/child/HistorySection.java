package se.varsam.ui.child;

import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import se.varsam.domain.child.ChildId;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Section;

/** The way to who did what with the file. */
final class HistorySection {
    private static final double LINES = 11;

    private HistorySection() {}

    static Part part(ChildId child, Navigator navigator, Texts texts) {
        return new Part("HISTORY", texts.get("child.history.section"), LINES, () -> section(child, navigator, texts));
    }

    private static Section section(ChildId child, Navigator navigator, Texts texts) {
        var about = new Label(texts.get("child.history.about"));
        about.setWrapText(true);
        about.getStyleClass().add("quiet");
        var section = new Section(texts.get("child.history.section"));
        section.getContent().addAll(about,
                new HBox(8, button("history-open", "child.history.changes", texts,
                        () -> navigator.show(new Place.Changes(child))),
                        button("bin-open", "child.history.bin", texts,
                                () -> navigator.show(new Place.Bin(Optional.of(child))))));
        return section;
    }

    private static Button button(String id, String key, Texts texts, Runnable action) {
        var button = new Button(texts.get(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
