package se.varsam.ui.today;

import java.util.function.Supplier;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.varsam.i18n.Texts;
import se.varsam.service.LogReviewService;
import se.varsam.service.LogReviewService.Next;
import se.varsam.service.port.Today;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Reread;

/** Tells that the log is to be reviewed, when the day has come; takes no room before. */
public final class ReviewNotice extends VBox {
    private final Today today;
    private final Texts texts;
    private final Navigator navigator;
    private final Reread<Next> reread;

    /** Reads at once. */
    public ReviewNotice(LogReviewService reviews, Background background, Navigator navigator, Texts texts,
            Today today) {
        this.today = today;
        this.texts = texts;
        this.navigator = navigator;
        Supplier<Next> next = reviews::next;
        this.reread = new Reread<>(background, next, this::show);
        getStyleClass().add("strip-box");
        setManaged(false);
        load();
    }

    /** Reads anew. */
    void load() {
        reread.soon();
    }

    private void show(Next next) {
        getChildren().clear();
        setManaged(next.isDue(today.real()));
        if (isManaged()) {
            var link = new Hyperlink(texts.get("log.due", next.due().toString()), new FontIcon("fth-check-square"));
            link.setId("review-due");
            link.setWrapText(true);
            link.getStyleClass().addAll("notice", "notice-soon");
            link.setOnAction(_ -> navigator.show(new Place.LogReview()));
            getChildren().setAll(link);
        }
    }
}
