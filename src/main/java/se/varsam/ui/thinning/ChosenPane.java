package se.varsam.ui.thinning;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.varsam.domain.thinning.Hindrance;
import se.varsam.domain.thinning.ThinningDate.State;
import se.varsam.i18n.Texts;
import se.varsam.service.ThinningService.Kept;
import se.varsam.service.ThinningService.Line;
import se.varsam.ui.kit.FieldControls;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.Section;
import se.varsam.ui.thinning.ThinningViewModel.Field;

/** The chosen child: its day and why, the stop, the answers, and thinning itself. */
final class ChosenPane {
    private static final double SPACE = 12;

    private final Section section = new Section();
    private final ThinningViewModel model;
    private final Texts texts;
    private final ThinningWords words;
    private final Label day = text();
    private final Label why = text();
    private final Label held = text();
    private final VBox hold;
    private final Button lift;
    private final VBox answers = new VBox(SPACE);
    private final VBox answering;
    private final FlowPane released = new FlowPane(SPACE, SPACE);
    private final VBox thinning;
    private final Label backups = text();

    ChosenPane(ThinningViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new ThinningWords(texts);
        day.getStyleClass().add("strong");
        var ways = new FlowPane(SPACE, SPACE, button("thinning-child", "thinning.open", model::openChild),
                button("thinning-extract", "extract.title", model::openExtract));
        hold = new VBox(SPACE, row(Field.HOLD), button("thinning-hold", "thinning.hold", model::hold));
        lift = button("thinning-lift", "thinning.lift", model::lift);
        answering = new VBox(SPACE, row(Field.RELEASED_NOTE), row(Field.RELEASED_ON), released);
        answers.getChildren().addAll(answering);
        thinning = thinning();
        section.getContent().addAll(day, why, ways, held, hold, lift, answers, thinning);
        model.chosen().subscribe(this::show);
    }

    /** Its node. */
    Section section() {
        return section;
    }

    private VBox thinning() {
        Label last = text();
        last.setText(texts.get("thinning.last"));
        last.setGraphic(new FontIcon("fth-alert-triangle"));
        Button export = button("thinning-export", "thinning.export", model::export);
        var delivered = new CheckBox(texts.get("thinning.delivered"));
        delivered.setId("thinning-delivered");
        delivered.setWrapText(true);
        delivered.setOnAction(_ -> model.kept()
                .set(delivered.isSelected() ? Optional.of(Kept.DELIVERED) : Optional.empty()));
        Label kept = text();
        kept.setId("thinning-kept");
        model.kept().subscribe(how -> {
            delivered.setSelected(how.equals(Optional.of(Kept.DELIVERED)));
            kept.setText(how.map(h -> texts.get("thinning.kept." + h)).orElseGet(() -> texts.get("thinning.kept.not")));
        });
        Button thin = button("thinning-thin", "thinning.thin", model::thin);
        return new VBox(SPACE, last, backups, export, delivered, kept, row(Field.NUMBER), thin);
    }

    private static Label text() {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private FormRow row(Field field) {
        FormRow row = new FieldControls(texts).line("thinning.field." + field, field.name(), model.field(field));
        row.setHint(texts.get("thinning.field." + field + ".hint"));
        return row;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.get(key));
        button.setId(id);
        button.setMinWidth(Label.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** When the last backup goes that holds what is thinned today. */
    void backups(String said) {
        backups.setText(said);
    }

    private static void see(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }

    private void show(Optional<Line> chosen) {
        see(section, chosen.isPresent());
        chosen.ifPresent(this::show);
    }

    private void show(Line line) {
        section.setTitle(line.child().listedNameAndNumber());
        day.setText(words.day(line.date()));
        why.setText(words.hindrances(line.date()));
        var stop = line.file().hold();
        held.setText(stop.map(h -> texts.get("thinning.held", h.from().toString(), h.reason())).orElse(""));
        see(held, stop.isPresent());
        see(hold, stop.isEmpty());
        see(lift, stop.isPresent());
        answers.getChildren().setAll(line.file().releases().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .<Node>map(e -> {
                    Label said = text();
                    said.setText(
                            texts.get("thinning.answered", words.hindrance(e.getKey()), e.getValue().on().toString(),
                                    e.getValue().note()));
                    return new VBox(SPACE, said, button("thinning-back-" + e.getKey(), "thinning.take-back",
                            () -> model.takeBack(e.getKey())));
                }).toList());
        released.getChildren().setAll(line.date().hindrances().stream().filter(Hindrance::isAnswered)
                .map(what -> button("thinning-release-" + what, "thinning.release." + what,
                        () -> model.release(what)))
                .toList());
        see(answering, !released.getChildren().isEmpty());
        answers.getChildren().add(answering);
        see(thinning, line.date().state() == State.DUE);
    }
}
