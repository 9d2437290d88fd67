package se.varsam.ui.child;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.varsam.domain.deadline.AgeComparison.Effect;
import se.varsam.domain.deadline.AgeComparison.Row;
import se.varsam.domain.deadline.DueItem;
import se.varsam.i18n.DueWords;
import se.varsam.i18n.Texts;
import se.varsam.ui.child.AgeSentence.Assumed;
import se.varsam.ui.child.AgeViewModel.Proposal;
import se.varsam.ui.kit.Chip;
import se.varsam.ui.kit.Tone;

/** What a change would do, in words and in two columns, before and after; what changes comes first and is marked. */
final class WhatIfPane {
    private final VBox box = new VBox();
    private final Texts texts;
    private final AgeSentence sentence;
    private final DueWords words;

    WhatIfPane(Texts texts, LocalDate today) {
        this.texts = texts;
        this.sentence = new AgeSentence(texts, today);
        this.words = new DueWords(texts, today);
        box.setId("what-if");
        box.getStyleClass().add("what-if");
    }

    Node root() {
        return box;
    }

    void show(Optional<Proposal> proposal) {
        box.getChildren().setAll(proposal.map(this::content).orElseGet(() -> {
            var waiting = new Label(texts.get("child.whatif.waiting"));
            waiting.getStyleClass().add("quiet");
            waiting.setWrapText(true);
            return List.of(waiting);
        }));
    }

    private List<Node> content(Proposal proposal) {
        var title = new Label(texts.get("child.whatif.title"));
        title.getStyleClass().add("form-label");
        var said = new Label(sentence.of(proposal.effect(), proposal.history().isAssumed() ? Assumed.YES : Assumed.NO));
        said.setId("what-if-sentence");
        said.getStyleClass().add("sentence");
        said.setWrapText(true);
        said.setMinHeight(Label.USE_PREF_SIZE);
        var lines = new VBox();
        lines.getStyleClass().add("what-if-lines");
        List<Row> changed = proposal.effect().rows().stream().filter(r -> r.effect() != Effect.SAME)
                .sorted(Comparator.comparing(Row::effect)).toList();
        List<Row> same = proposal.effect().rows().stream().filter(r -> r.effect() == Effect.SAME).toList();
        if (!changed.isEmpty()) {
            lines.getChildren().add(header());
            changed.forEach(row -> lines.getChildren().add(line(row)));
        }
        if (!same.isEmpty()) {
            lines.getChildren().add(unchanged(same, lines));
        }
        return List.of(title, said, lines);
    }

    private Node unchanged(List<Row> same, VBox lines) {
        var more = new Hyperlink(texts.get("child.whatif.unchanged", same.size()));
        more.setOnAction(_ -> {
            lines.getChildren().remove(more);
            same.forEach(row -> lines.getChildren().add(line(row)));
        });
        return more;
    }

    private Node header() {
        var header = line(new Label(""), new Label(""), new Label(texts.get("child.whatif.before")),
                new Label(texts.get("child.whatif.after")));
        header.getStyleClass().add("what-if-header");
        return header;
    }

    private Node line(Row row) {
        DueItem item = row.either();
        var title = new Label(item.item().text().title());
        title.setWrapText(true);
        title.setMinHeight(Label.USE_PREF_SIZE);
        var line = line(chip(row.effect()), title, side(row.before()), side(row.after()));
        if (row.effect() != Effect.SAME) {
            line.getStyleClass().add("changed");
        }
        return line;
    }

    private static HBox line(Label effect, Label title, Label before, Label after) {
        effect.getStyleClass().add("what-if-effect");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        before.getStyleClass().add("what-if-side");
        after.getStyleClass().add("what-if-side");
        var box = new VBox(effect);
        box.getStyleClass().add("what-if-mark");
        var line = new HBox(box, title, before, after);
        line.getStyleClass().add("what-if-line");
        return line;
    }

    private Label side(Optional<DueItem> item) {
        var label = new Label(item.map(due -> {
            String when = words.window(due);
            String state = DueWords.state(due.state(), texts);
            return when.isEmpty() ? state : state + "\n" + when;
        }).orElse(texts.get("child.whatif.none-there")));
        label.setWrapText(true);
        return label;
    }

    private Chip chip(Effect effect) {
        String word = texts.get("child.whatif.effect." + effect);
        return switch (effect) {
            case BECOMES_NOW -> new Chip(Tone.LATE, "fth-zap", word);
            case BECOMES_LATE -> new Chip(Tone.LATE, "fth-alert-circle", word);
            case LAPSES -> new Chip(Tone.QUIET, "fth-minus", word);
            case STARTS -> new Chip(Tone.ACCENT, "fth-plus", word);
            case MOVES -> new Chip(Tone.SOON, "fth-arrow-right", word);
            case SAME -> new Chip(Tone.QUIET, "fth-check", word);
        };
    }
}
