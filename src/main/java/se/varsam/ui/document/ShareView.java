package se.varsam.ui.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import se.varsam.domain.child.FieldKind;
import se.varsam.domain.document.Share;
import se.varsam.domain.document.Share.Fate;
import se.varsam.domain.document.SharingTable.Recipient;
import se.varsam.i18n.Texts;
import se.varsam.service.SharingService.Chosen;
import se.varsam.ui.kit.Chip;
import se.varsam.ui.kit.ChoiceWords;
import se.varsam.ui.kit.FieldControls;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.Tone;

/** Who gets what of a form: the kind of recipient, and a tick for each question. */
final class ShareView extends VBox {
    private final ShareModel model;
    private final Texts texts;
    private final ComboBox<Recipient> recipient = new ComboBox<>();
    private final Label count = wrapped("strong");
    private final FormRow reason;
    private final VBox lines = new VBox();
    private final Map<String, CheckBox> boxes = new HashMap<>();
    private List<String> laidOut = List.of();
    private final Subscription shown;
    private boolean showing;

    ShareView(ShareModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("share");
        getStyleClass().add("form");
        var heading = new Label(texts.get("sharing.choose"));
        heading.getStyleClass().add("section-title");
        Label about = wrapped("hint");
        about.setText(texts.get("sharing.choose.about"));
        recipient.setId("share-recipient");
        recipient.setMaxWidth(Double.MAX_VALUE);
        recipient.setConverter(new ChoiceWords<>(Recipient::title));
        recipient.setOnAction(_ -> {
            if (!showing && recipient.getValue() != null) {
                model.choose(recipient.getValue().id());
            }
        });
        count.setId("share-count");
        reason = new FieldControls(texts).answer("share-reason", FieldKind.LONG_TEXT, model.reason());
        reason.setLabel(texts.get("sharing.reason"));
        reason.setHint(texts.get("sharing.reason.hint"));
        lines.getStyleClass().add("share-lines");
        var defaults = new Button(texts.get("sharing.defaults"));
        defaults.setId("share-defaults");
        defaults.setOnAction(_ -> model.openDefaults());
        var group = new VBox(heading, about, new FormRow(texts.get("sharing.recipient"), recipient), count, reason,
                lines,
                defaults);
        group.getStyleClass().add("group");
        getChildren().setAll(group);
        shown = model.chosen().subscribe(chosen -> chosen.ifPresent(this::show));
    }

    /** Hears no more of what is chosen. */
    void forget() {
        shown.unsubscribe();
    }

    private static Label wrapped(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void show(Chosen chosen) {
        Share share = chosen.share();
        showing = true;
        if (!recipient.getItems().equals(chosen.possible())) {
            recipient.getItems().setAll(chosen.possible());
        }
        recipient.setValue(share.recipient());
        showing = false;
        count.setText(said(share));
        boolean more = !share.lines(Fate.ADDED).isEmpty();
        reason.setVisible(more);
        reason.setManaged(more);
        layOut(share);
        share.lines().forEach(this::show);
    }

    private String said(Share share) {
        long given = share.lines().stream().filter(l -> l.fate().isGiven()).count();
        int all = share.lines().size();
        String whom = share.recipient().title();
        var said = new ArrayList<>(List.of(given == all
                ? texts.get("sharing.count.all", whom, all)
                : texts.get("sharing.count", whom, given, all)));
        Stream.of(Fate.ADDED, Fate.LEFT_OUT).filter(fate -> !share.lines(fate).isEmpty())
                .map(fate -> texts.get(fate == Fate.ADDED ? "sharing.added" : "sharing.left",
                        share.lines(fate).size()))
                .forEach(said::add);
        return String.join(" ", said);
    }

    /** Builds the lines; not again while only choices change, so that the keyboard stays where it is. */
    private void layOut(Share share) {
        List<String> wanted = share.lines().stream().map(l -> l.question() + (l.fate() == Fate.NEVER)).toList();
        if (wanted.equals(laidOut)) {
            return;
        }
        laidOut = wanted;
        boxes.clear();
        lines.getChildren().setAll(share.lines().stream().map(this::row).collect(Collectors.toList()));
    }

    private Node row(Share.Line line) {
        var box = new CheckBox(line.label());
        box.setId("share-" + line.question());
        box.setWrapText(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinHeight(USE_PREF_SIZE);
        box.setDisable(line.fate() == Fate.NEVER);
        box.setOnAction(_ -> model.give(line, box.isSelected()));
        HBox.setHgrow(box, Priority.ALWAYS);
        boxes.put(line.question(), box);
        var row = new HBox(box);
        row.getStyleClass().add("question-head");
        return row;
    }

    private void show(Share.Line line) {
        CheckBox box = boxes.get(line.question());
        if (box == null) {
            return;
        }
        box.setSelected(line.fate().isGiven());
        var row = (HBox) box.getParent();
        row.getChildren().setAll(box);
        switch (line.fate()) {
            case ADDED -> row.getChildren().add(new Chip(Tone.SOON, "fth-plus", texts.get("sharing.mark.added")));
            case LEFT_OUT -> row.getChildren().add(new Chip(Tone.QUIET, "fth-minus", texts.get("sharing.mark.left")));
            case NEVER -> row.getChildren().add(new Chip(Tone.QUIET, "fth-slash", texts.get("sharing.never")));
            case GIVEN, OUTSIDE -> box.setAccessibleText(line.label());
        }
    }
}
