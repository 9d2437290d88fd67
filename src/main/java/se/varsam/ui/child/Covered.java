package se.varsam.ui.child;

import java.util.List;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import se.varsam.domain.child.ChildId;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Section;
import se.varsam.ui.kit.Veil;

/** Lays a cover over what tells a protected child's name or shows its face, until it is asked for. */
final class Covered {
    private Covered() {}

    /** The same section, covered as long as the page's veil hides the child. */
    static Section section(Section section, ChildViewModel page, Texts texts) {
        var content = new VBox();
        content.getStyleClass().add("section-content");
        content.getChildren().addAll(List.copyOf(section.getContent()));
        var why = new Label(texts.get("child.veil.about"));
        why.setWrapText(true);
        why.getStyleClass().add("quiet");
        Button show = page.veil().button(texts);
        show.setId("reveal-here");
        var cover = new VBox(8, why, show);
        section.getContent().setAll(cover, content);
        Runnable look = () -> {
            boolean hidden = page.card().get().map(card -> page.veil().hides(card.child())).orElse(false);
            show(cover, hidden);
            show(content, !hidden);
        };
        look.run(); // nothing is said of protection before the card is read
        page.card().subscribe(look);
        page.veil().lifted().subscribe(look);
        return section;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** A veil that notes in the log whose names are shown before it shows them. */
    static Veil veil(ChildDesk desk, Supplier<List<ChildId>> whose) {
        return new Veil(then -> {
            var ids = whose.get();
            desk.background().run(() -> {
                desk.children().revealed(ids);
                return true;
            }, _ -> then.run());
        });
    }
}
