package se.varsam.ui.away;

import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.varsam.domain.missing.AwaySituation;
import se.varsam.domain.missing.StepEntry;
import se.varsam.domain.missing.StepReport;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;

/** A line of the log: when, what, how it went, who wrote it; it can be put right or taken back. */
final class EntryRow extends VBox {
    private final StepEntry entry;
    private final AwayViewModel model;
    private final Texts texts;
    private final StepRow.Opened opened;
    private final Button correct;

    EntryRow(StepEntry entry, AwaySituation situation, AwayViewModel model, Texts texts, StepRow.Opened opened) {
        this.entry = entry;
        this.model = model;
        this.texts = texts;
        this.opened = opened;
        var words = new AwayWords(texts);
        String title = model.step(entry).text().title();
        getStyleClass().addAll("line", "entry");
        setId("entry-" + entry.id());
        var what = label(texts.get("away.log.line", words.moment(entry.report().at()), title), "strong");
        var lines = new VBox(4, what, label(words.told(entry), "entry-told"),
                label(words.written(entry, situation), "hint"));
        HBox.setHgrow(lines, Priority.ALWAYS);
        correct = button("correct", title, () -> correct().begin());
        getChildren().add(new HBox(12, lines, correct,
                button("takeBack", title, () -> model.takeBack(entry))));
        model.halfTyped(formName()).ifPresent(_ -> correct());
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Button button(String name, String title, Runnable action) {
        var button = new Button(texts.get("away.log." + name));
        button.setId(name + "-" + entry.id());
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(texts.get("away.button.of", button.getText(), title));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private String formName() {
        return "entry-" + entry.id();
    }

    private void close() {
        Node form = getChildren().removeLast();
        correct.setDisable(false);
        correct.requestFocus();
        if (form instanceof ReportForm done) {
            opened.closed(done);
        }
    }

    private ReportForm correct() {
        correct.setDisable(true);
        var form = new ReportForm(formName(), entry.report(), model, texts, new ReportForm.Ends() {
            @Override
            public void save(StepReport report, Consumer<Refusal> refused, Runnable forget) {
                model.correct(entry, report, () -> {
                    forget.run();
                    close();
                }, refused);
            }

            @Override
            public void cancel() {
                close();
            }
        });
        getChildren().add(form);
        opened.opened(form);
        return form;
    }
}
