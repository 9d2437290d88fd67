package se.varsam.ui.child;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import se.varsam.domain.child.FieldKind;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.i18n.AbsenceWords;
import se.varsam.i18n.SwedishDates;
import se.varsam.i18n.Texts;
import se.varsam.service.port.Today;
import se.varsam.ui.kit.FieldControls;
import se.varsam.ui.kit.FieldGrid;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.Section;

/** The time a child is away: noticed when, the nine answers, back when; and the earlier times. */
final class EpisodeSection {
    private final EpisodeViewModel model;
    private final ChildViewModel page;
    private final FieldControls controls;
    private final Runnable toReturn;
    private final SwedishDates dates;
    private final Texts texts;

    /** {@code toReturn} leads to where more is written about the return. */
    EpisodeSection(EpisodeViewModel model, ChildViewModel page, FieldControls controls, Runnable toReturn,
            Texts texts) {
        this.toReturn = toReturn;
        this.model = model;
        this.page = page;
        this.controls = controls;
        this.dates = new SwedishDates(texts);
        this.texts = texts;
    }

    Section build() {
        Node start = start();
        Node lasting = lasting();
        model.current().subscribe(episode -> {
            show(start, episode.isEmpty());
            show(lasting, episode.isPresent());
        });
        var earlier = new VBox();
        earlier.setId("episodes");
        earlier.getStyleClass().add("lines");
        var more = new Button(texts.get("returned.more.open"));
        more.setId("episode-return");
        more.setOnAction(_ -> toReturn.run());
        page.card().subscribe(card -> {
            earlier.getChildren().setAll(card.map(known -> known.episodes().stream()
                    .filter(e -> !e.isOpen()).map(this::line).toList()).orElse(List.of()));
            show(earlier, !earlier.getChildren().isEmpty());
            show(more, card.filter(known -> !known.episodes().isEmpty()).isPresent());
        });
        var section = new Section(texts.get("child.episode.section"));
        section.getContent().addAll(start, lasting, more, earlier);
        return section;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private Node start() {
        var noticed = moment("child.episode.noticed", "episode-noticed", model.noticed());
        var begin = new Button(texts.get("child.page.away"));
        begin.setId("episode-begin");
        begin.getStyleClass().add("away-button");
        begin.setOnAction(_ -> model.begin());
        var grid = new FieldGrid();
        grid.add(noticed);
        return new VBox(12, grid, begin);
    }

    private Node lasting() {
        var since = new Label();
        since.getStyleClass().addAll("strong", "tone-away");
        model.current().subscribe(episode -> since.setText(
                episode.map(e -> texts.get("child.episode.since", dates.moment(e.noticedAt()))).orElse("")));
        var grid = new FieldGrid();
        grid.add(controls.row("child.episode.noticed", FieldKind.MOMENT, model.since()));
        for (EpisodeField field : EpisodeField.values()) {
            FormRow row = controls.row("episode." + field.name(), field.kind(), model.answer(field));
            grid.add(row);
        }
        var end = new Button(texts.get("child.episode.end"));
        end.setId("episode-end");
        end.setOnAction(_ -> model.end());
        var back = new FieldGrid();
        back.add(moment("child.episode.back", "episode-ended", model.ended()));
        return new VBox(12, since, grid, back, end);
    }

    private FormRow moment(String key, String id, StringProperty typed) {
        var field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(typed);
        var row = new FormRow(texts.get(key), field);
        row.setHint(texts.get(key + ".hint"));
        model.refusal().subscribe(refused -> row.setError(refused.map(texts::of)));
        return row;
    }

    private Node line(MissingEpisode episode) {
        var line = new Label(new AbsenceWords(texts, Today.ZONE).line(episode));
        line.setWrapText(true);
        line.getStyleClass().add("line");
        return line;
    }
}
