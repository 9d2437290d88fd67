package se.varsam.ui.away;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.domain.missing.FollowUp;
import se.varsam.domain.missing.RingKey;
import se.varsam.domain.missing.StepNow;
import se.varsam.domain.missing.StepReport;
import se.varsam.domain.missing.StepState;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;
import se.varsam.service.AwayService.AwayNow;

/** One step: what, who, where it stands, whom to ring, and its log in place. */
final class StepRow extends VBox {
    private final StepNow now;
    private final AwayNow all;
    private final AwayViewModel model;
    private final Texts texts;
    private final Opened opened;
    private final FlowPane buttons = new FlowPane(8, 8);

    /** Hears when a form is opened and closed, so that nothing is drawn anew under what is typed. */
    interface Opened {
        /** A form is open. */
        void opened(ReportForm form);

        /** It is closed again. */
        void closed(ReportForm form);
    }

    StepRow(StepNow now, AwayNow all, AwayViewModel model, Texts texts, Opened opened) {
        this.now = now;
        this.all = all;
        this.model = model;
        this.texts = texts;
        this.opened = opened;
        var words = new AwayWords(texts);
        getStyleClass().addAll("line", "step");
        setId(now.step().id());
        var title = wrapped(now.step().text().title(), "strong");
        title.setTooltip(new Tooltip(texts.get("away.source", now.step().text().source())));
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(12, title, words.chip(now, all.situation()));
        head.getStyleClass().add("step-head");
        getChildren().add(head);
        // what does not apply makes room for what does, and can still be logged
        boolean applies = now.state() != StepState.NOT_APPLICABLE;
        if (applies) {
            getChildren().add(wrapped(words.who(now, all.situation()), "quiet"));
        }
        if (now.own() && !now.state().isSettled()) {
            getChildren().add(wrapped(now.step().text().help(), "step-help"));
        }
        if (now.last().isPresent()) {
            getChildren().add(wrapped(words.last(now), "step-last"));
        }
        now.followUp().ifPresent(follow -> getChildren().add(followUp(follow, words)));
        now.step().ring().filter(_ -> applies).ifPresent(key -> buttons.getChildren().add(ring(key)));
        if (!now.state().isSettled()) {
            buttons.getChildren().add(doneNow());
        }
        buttons.getChildren().add(log());
        if (applies) {
            model.documents(now.step()).forEach(code -> buttons.getChildren().add(document(code)));
        }
        getChildren().add(buttons);
        model.halfTyped(now.step().id()).ifPresent(_ -> open());
    }

    private Label followUp(FollowUp follow, AwayWords words) {
        Label label = wrapped(words.followUp(follow, all.situation()), "step-follow");
        label.setGraphic(new FontIcon(follow.hasCome() ? "fth-bell" : "fth-clock"));
        label.setId("follow-" + now.step().id());
        if (follow.hasCome()) {
            label.getStyleClass().addAll("strong", "notice", "notice-soon");
        }
        return label;
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private Node ring(RingKey key) {
        Optional<String> number = Optional.ofNullable(all.numbers().get(key));
        if (number.isEmpty()) {
            var unknown = new Label(texts.get("away.ring.unknown", texts.of(key)), new FontIcon("fth-help-circle"));
            unknown.getStyleClass().addAll("quiet", "ring-unknown");
            return unknown;
        }
        var button = new RingButton(key, number.get(), model, texts);
        button.setId("ring-" + now.step().id());
        return button;
    }

    private Node doneNow() {
        var button = new Button(texts.get(now.own() ? "away.doneNow" : "away.confirmNow"), new FontIcon("fth-check"));
        button.setId("done-" + now.step().id());
        button.setAccessibleText(texts.get("away.button.of", button.getText(), now.step().text().title()));
        button.setOnAction(_ -> model.doneNow(now));
        return button;
    }

    private Node document(String code) {
        var button = new DocumentButton(code, model, texts);
        button.setId("document-" + now.step().id() + "-" + code);
        button.setAccessibleText(texts.get("away.button.of", button.getText(), now.step().text().title()));
        return button;
    }

    private Node log() {
        var button = new Button(texts.get("away.log.open"), new FontIcon("fth-edit-3"));
        button.setId("log-" + now.step().id());
        button.setAccessibleText(texts.get("away.button.of", button.getText(), now.step().text().title()));
        button.setOnAction(_ -> open().begin());
        return button;
    }

    private ReportForm open() {
        StepReport proposed = StepReport.done(model.now(), now.own() ? all.user() : "");
        var form = new ReportForm(now.step().id(), proposed, model, texts, new ReportForm.Ends() {
            @Override
            public void save(StepReport report, Consumer<Refusal> refused, Runnable forget) {
                model.log(now.step(), report, () -> {
                    forget.run();
                    close();
                }, refused);
            }

            @Override
            public void cancel() {
                close();
            }
        });
        buttons.setVisible(false);
        buttons.setManaged(false);
        getChildren().add(form);
        opened.opened(form);
        return form;
    }

    private void close() {
        Node form = getChildren().removeLast();
        buttons.setVisible(true);
        buttons.setManaged(true);
        buttons.lookup("#log-" + now.step().id()).requestFocus();
        if (form instanceof ReportForm done) {
            opened.closed(done);
        }
    }
}
