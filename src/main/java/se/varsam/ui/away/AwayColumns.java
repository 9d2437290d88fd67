package se.varsam.ui.away;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import se.varsam.i18n.Texts;
import se.varsam.service.AwayService.AwayNow;
import se.varsam.ui.away.AwayViewModel.Read;
import se.varsam.ui.kit.Section;

/** The steps of the user's role, the log beside them where there is room, and the steps of others below. */
final class AwayColumns extends GridPane {
    private static final double STEPS = 60;
    private static final double WHOLE = 100;

    private final AwayViewModel model;
    private final Texts texts;
    private final Set<ReportForm> typing = new HashSet<>();
    private final Section own;
    private final Section others;
    private final Section log;

    AwayColumns(AwayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("away-columns");
        own = section("own", "away.own");
        log = section("log", "away.log");
        others = section("others", "away.others");
        getChildren().addAll(own, log, others);
    }

    private Section section(String id, String title) {
        var section = new Section();
        section.setId(id);
        section.setTitle(texts.get(title));
        section.setMinWidth(0);
        return section;
    }

    /** The log beside my steps where there is room for both, else below them. */
    void arrange(boolean wide) {
        var first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        first.setPercentWidth(wide ? STEPS : WHOLE);
        var second = new ColumnConstraints();
        second.setPercentWidth(WHOLE - STEPS);
        getColumnConstraints().setAll(wide ? List.of(first, second) : List.of(first));
        setConstraints(own, 0, 0);
        setConstraints(log, wide ? 1 : 0, wide ? 0 : 1);
        setConstraints(others, 0, wide ? 1 : 2, wide ? 2 : 1, 1);
    }

    /** Draws the steps and the log, unless a form is being typed in. */
    void show(AwayNow now) {
        if (typing.isEmpty()) {
            fill(now);
        }
    }

    /** Keeps what is half typed. */
    void keep() {
        typing.forEach(ReportForm::keep);
    }

    /** The keyboard stays at what it was on. */
    private void fill(AwayNow now) {
        Optional<String> focused = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner())
                .filter(this::holds).map(Node::getId);
        own.getContent().setAll(rows(now, true));
        others.getContent().setAll(rows(now, false));
        see(own, !own.getContent().isEmpty());
        see(others, !others.getContent().isEmpty());
        log.getContent().setAll(now.situation().log().stream()
                .map(entry -> new EntryRow(entry, now.situation(), model, texts, new Form())).toList());
        if (log.getContent().isEmpty()) {
            log.getContent().add(nothingYet());
        }
        focused.flatMap(id -> Optional.<Node>ofNullable(lookup("#" + id))
                // what is done has no such button any more: the one beside it
                .or(() -> Optional.ofNullable(lookup("#" + id.replaceFirst("^done-", "log-")))))
                .ifPresent(Node::requestFocus);
    }

    private Label nothingYet() {
        var empty = new Label(texts.get("away.log.empty"));
        empty.getStyleClass().add("quiet");
        empty.setWrapText(true);
        empty.setMinHeight(USE_PREF_SIZE);
        return empty;
    }

    private static void see(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }

    private boolean holds(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n == this) {
                return true;
            }
        }
        return false;
    }

    private List<StepRow> rows(AwayNow now, boolean mine) {
        return now.steps().stream().filter(step -> step.own() == mine)
                .map(step -> new StepRow(step, now, model, texts, new Form())).toList();
    }

    /** While a form is open nothing is drawn anew under it. */
    private final class Form implements StepRow.Opened {
        @Override
        public void opened(ReportForm form) {
            typing.add(form);
        }

        @Override
        public void closed(ReportForm form) {
            typing.remove(form);
            if (typing.isEmpty()) {
                model.read().get().flatMap(Read::now).ifPresent(AwayColumns.this::fill);
            }
        }
    }
}
