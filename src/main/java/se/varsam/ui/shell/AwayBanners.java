package se.varsam.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.javafx.FontIcon;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Place;
import se.varsam.ui.shell.FrameViewModel.Away;

/** Who is away, a line each above the page; of many the ones away longest, and a line with the way to the others. */
final class AwayBanners {
    private static final int MOST = 3;

    private final Pane box;
    private final Navigator navigator;
    private final Texts texts;

    AwayBanners(Pane box, Navigator navigator, Texts texts) {
        this.box = box;
        this.navigator = navigator;
        this.texts = texts;
    }

    void show(List<Away> away) {
        // one more takes the room of the line that would tell of it
        int shown = away.size() <= MOST + 1 ? away.size() : MOST;
        var lines = new ArrayList<Node>();
        away.stream().limit(shown).forEach(one -> lines.add(banner(one.text(), new Place.Away(one.child()))));
        if (away.size() > shown) {
            lines.add(banner(texts.get("shell.away.more", away.size() - shown), new Place.WhoIsAway()));
        }
        box.getChildren().setAll(lines);
    }

    private Node banner(String text, Place place) {
        var banner = new Button(text, new FontIcon("fth-alert-octagon"));
        banner.getStyleClass().add("away-banner");
        banner.setMaxWidth(Double.MAX_VALUE);
        banner.setOnAction(_ -> navigator.show(place));
        return banner;
    }
}
