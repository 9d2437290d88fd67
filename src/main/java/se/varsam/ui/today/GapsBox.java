package se.varsam.ui.today;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.domain.child.Child;
import se.varsam.domain.readiness.Gaps;
import se.varsam.domain.readiness.Nudge;
import se.varsam.domain.readiness.Readiness;
import se.varsam.i18n.Texts;

/**
 * The gaps in readiness, few lines with the way to all of them: first the files to go through now, then the worst of
 * the others. Stands in a column, or flows in rows where it is wide; takes no room when there are no gaps. Until they
 * are found it takes its room and says so, so that nothing beside it moves when they come.
 */
final class GapsBox extends VBox {
    private static final int MOST_NUDGES = 3;

    private final GapsModel model;
    private final Texts texts;
    private final FlowPane lines = new FlowPane();
    private final Hyperlink all = new Hyperlink();

    GapsBox(GapsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("gaps");
        getStyleClass().add("gaps");
        var title = new Label(texts.get("today.gaps"));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        lines.getStyleClass().add("gap-lines");
        lines.setMinWidth(0);
        all.setId("gaps-all");
        all.setWrapText(true);
        all.setOnAction(_ -> model.openAll());
        getChildren().addAll(title, lines, all);
        waiting();
        model.gaps().subscribe(gaps -> gaps.ifPresent(found -> show(found, MOST_NUDGES)));
    }

    /** Whether it stands below the columns instead of beside them. */
    void setBelow(boolean below) {
        getStyleClass().remove("below");
        if (below) {
            getStyleClass().add("below");
        }
        lines.setPrefWrapLength(below ? Integer.MAX_VALUE : 0);
    }

    private void waiting() {
        var words = new Label(texts.get("today.gaps.waiting"));
        words.getStyleClass().add("hint");
        words.setWrapText(true);
        var line = new VBox(words);
        line.getStyleClass().add("gap-line");
        lines.getChildren().setAll(line);
        all.setVisible(false);
        getStyleClass().add("waiting");
    }

    private void show(Gaps gaps, int most) {
        List<Node> shown = new ArrayList<>(gaps.nudges().stream().limit(most).map(this::line).toList());
        int count = gaps.nudges().size();
        if (count > most) {
            var rest = new Hyperlink(texts.get("today.nudge.all", count));
            rest.setId("nudges-all");
            rest.setOnAction(_ -> show(gaps, Integer.MAX_VALUE));
            shown.add(rest);
        }
        gaps.first().stream().map(this::line).forEach(shown::add);
        lines.getChildren().setAll(shown);
        all.setText(texts.get("today.gaps.all", gaps.more()));
        getStyleClass().remove("waiting");
        all.setVisible(true);
        all.setVisited(false);
        setVisible(!gaps.isEmpty());
        setManaged(!gaps.isEmpty());
    }

    private Node line(Readiness file) {
        return line(file.child(), "gap-", model.words(file));
    }

    private Node line(Nudge nudge) {
        Child child = nudge.readiness().child();
        var done = new Button(texts.get("today.nudge.verb"), new FontIcon("fth-check"));
        done.setId("nudge-done-" + child.fileNumber());
        done.getStyleClass().add("small");
        done.setAccessibleText(texts.get("today.nudge.verb.of", child.listedName()));
        done.setOnAction(_ -> model.done(nudge));
        VBox line = line(child, "nudge-", model.words(nudge));
        line.getStyleClass().add("notice");
        line.getChildren().add(done);
        return line;
    }

    private VBox line(Child child, String id, String words) {
        var whom = new Hyperlink(child.listedName(), new FontIcon("fth-life-buoy"));
        whom.setId(id + child.fileNumber());
        whom.setWrapText(true);
        whom.setAccessibleHelp(words);
        whom.setOnAction(_ -> model.open(child));
        var what = new Label(words);
        what.getStyleClass().add("small");
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        var line = new VBox(whom, what);
        line.getStyleClass().add("gap-line");
        return line;
    }
}
