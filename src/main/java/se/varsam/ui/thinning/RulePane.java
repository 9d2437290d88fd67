package se.varsam.ui.thinning;

import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import se.varsam.domain.thinning.ThinningRules.Certainty;
import se.varsam.domain.thinning.ThinningRules.Event;
import se.varsam.domain.thinning.ThinningRules.Keep;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.ChoiceWords;
import se.varsam.ui.kit.FieldControls;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.Section;

/** The rules in force, what is kept, and the user's own rule. */
final class RulePane {
    private static final double SPACE = 12;

    private final Section section;
    private final RuleModel model;
    private final Texts texts;
    private final ThinningWords words;
    private final Label name = text("");
    private final Label rule = text("");
    private final Label keeps = text("");
    private final Button back = new Button();

    RulePane(RuleModel model, Texts texts) {
        this.section = new Section(texts.get("thinning.rule"));
        this.model = model;
        this.texts = texts;
        this.words = new ThinningWords(texts);
        name.getStyleClass().add("strong");
        rule.setId("thinning-rule");
        keeps.getStyleClass().add("quiet");
        var from = new ComboBox<Event>();
        from.setId("thinning-from");
        from.getItems().setAll(Event.values());
        from.setConverter(new ChoiceWords<>(event -> texts.get("thinning.from." + event)));
        model.from().subscribe(from::setValue);
        from.setOnAction(_ -> {
            if (from.getValue() != model.from().get()) {
                model.count(from.getValue());
            }
        });
        FormRow years = new FieldControls(texts).line("thinning.years", "thinning-years", model.years());
        years.setHint(texts.get("thinning.years.hint"));
        var load = new Button(texts.get("thinning.load"));
        load.setId("thinning-load");
        load.setOnAction(_ -> model.loadFile());
        back.setText(texts.get("thinning.unload"));
        back.setId("thinning-unload");
        back.setOnAction(_ -> model.unload());
        section.getContent().addAll(name, rule, keeps,
                new FlowPane(SPACE, SPACE, years, new FormRow(texts.get("thinning.from"), from)),
                new FlowPane(SPACE, SPACE, load, back));
        model.shown().subscribe(shown -> shown.ifPresent(this::show));
    }

    /** Its node. */
    Section section() {
        return section;
    }

    private static Label text(String said) {
        var label = new Label(said);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private void show(RuleModel.Shown shown) {
        name.setText(shown.rules().name());
        rule.setText(shown.rule().map(words::rule).orElseGet(() -> texts.get("thinning.rule.none")));
        keeps.setText(String.join("\n", shown.keeps().stream().flatMap(this::keep).toList()));
        keeps.setManaged(!keeps.getText().isEmpty());
        back.setVisible(shown.isLoaded());
        back.setManaged(shown.isLoaded());
    }

    private Stream<String> keep(Keep keep) {
        String said = texts.get("thinning.keep", keep.text(), keep.basis().source());
        return Stream.of(keep.basis().certainty() == Certainty.UNKNOWN ? texts.get("thinning.unknown", said) : said);
    }
}
