package se.varsam.ui.document;

import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.shared.Moment;
import se.varsam.i18n.SwedishDates;
import se.varsam.i18n.Texts;
import se.varsam.service.CallService;
import se.varsam.ui.document.PhoneViewModel.Read;
import se.varsam.ui.kit.FieldControls;
import se.varsam.ui.kit.FormRow;

/** Asks when the report was made, under which number and to whom; once it is made, says so. */
final class ReportedBox extends VBox {
    private final ReportedModel model;
    private final SwedishDates dates;
    private final Texts texts;
    private final Runnable back;
    private final Label said = new Label();
    private final FormRow when;
    private final FormRow number;
    private final FormRow who;
    private final VBox asking;
    private boolean open;
    private boolean known;
    private boolean first = true;

    /** A box that asks nothing yet; {@code back} puts the keyboard where it was opened from. */
    ReportedBox(ReportedModel model, Texts texts, Runnable back) {
        this.model = model;
        this.texts = texts;
        this.back = back;
        this.dates = new SwedishDates(texts);
        this.when = row("when");
        this.number = row("number");
        this.who = row("who");
        number.setHint(texts.get("call.made.number.hint"));
        var save = new Button(texts.get("call.made.save"));
        save.setId("phone-reported-save");
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> save());
        var cancel = new Button(texts.get("kit.cancel"));
        cancel.setId("phone-reported-cancel");
        cancel.setOnAction(_ -> {
            model.drop();
            close();
        });
        asking = new VBox(12, when, number, who, new FlowPane(8, 8, save, cancel));
        said.setId("phone-reported-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.getStyleClass().add("strong");
        getChildren().setAll(said, asking);
        showAsking(false);
    }

    private FormRow row(String name) {
        var field = new TextField();
        field.setId("phone-" + name);
        var row = new FormRow(texts.get("call.made." + name), field);
        new FieldControls(texts).tie(row, model.field(name));
        row.setOnEnter(this::save);
        return row;
    }

    /** Whether there is anything to see. */
    boolean isNeeded() {
        return open || known;
    }

    /** Shows whether the report is made; opens what was left half typed. */
    void show(Read read) {
        Optional<MissingEpisode> episode = read.form().episode();
        Optional<String> at = episode.map(e -> e.answers().get(EpisodeField.REPORTED_AT));
        known = at.isPresent();
        String day = at.flatMap(Moment::parse).map(m -> m.time().isPresent()
                ? dates.moment(m.start())
                : m.day().toString()).orElse("");
        said.setText(episode.map(e -> e.answers().get(EpisodeField.CASE_NUMBER))
                .map(digits -> texts.get("call.made.done", day, digits))
                .orElseGet(() -> texts.get("call.made.done.unknown", day)));
        said.setVisible(known);
        said.setManaged(known);
        if (first && read.typing().containsKey(CallService.REPORT)) {
            showAsking(true);
        }
        first = false;
    }

    /** Asks, with the time just now proposed. Hands back what has the keyboard. */
    Node begin() {
        if (!open) {
            model.field("when").fill(dates.moment(model.now()), Optional.empty());
            showAsking(true);
        }
        number.focus();
        return number;
    }

    private void showAsking(boolean shown) {
        open = shown;
        asking.setVisible(shown);
        asking.setManaged(shown);
    }

    private void close() {
        showAsking(false);
        back.run();
    }

    private void save() {
        model.save(this::close);
    }
}
