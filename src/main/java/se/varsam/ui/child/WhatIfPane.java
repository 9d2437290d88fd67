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
import se.varsam.domain.deadline.ItemState;
import se.varsam.i18n.DueWords;
import se.varsam.i18n.Texts;
import se.varsam.ui.child.AgeSentence.Assumed;
import se.varsam.ui.child.AgeViewModel.Proposal;
import se.varsam.ui.kit.Chip;
import se.varsam.ui.kit.Tone;

/** What a change would do, in words and in two columns, before and after; what changes comes first and is marked. */
final class WhatIfPane {
    private final Label said = new Label();
    private final VBox lines = new VBox();
    private final Texts texts;
    private final AgeSentence sentence;
    private final DueWords words;

    WhatIfPane(Texts texts, LocalDate today) {
        this.texts = texts;
        this.sentence = new AgeSentence(texts, today);
        this.words = new DueWords(texts, today);
        said.setId("what-if-sentence");
        said.setWrapText(true);
        said.setMinHeight(Label.USE_PREF_SIZE);
        said.setMaxWidth(Double.MAX_VALUE);
        said.getStyleClass().add("sentence");
        lines.setId("what-if");
        lines.getStyleClass().add("what-if");
    }

    /** The change in words. */
    Node sentence() {
        return said;
    }

    /** The items before and after. */
    Node lines() {
        return lines;
    }

    /** Shows what a proposal would do; empty while nothing whole is typed. */
    void show(Optional<Proposal> proposal) {
        said.setText(proposal.map(this::words).orElse(texts.get("child.whatif.waiting")));
        List<Row> rows = proposal.map(p -> p.effect().rows()).orElse(List.of());
        List<Row> changed = rows.stream().filter(r -> r.effect() != Effect.SAME)
                .sorted(Comparator.comparing(Row::effect)).toList();
        List<Row> same = rows.stream().filter(r -> r.effect() == Effect.SAME).toList();
        lines.getChildren().clear();
        if (!changed.isEmpty()) {
            lines.getChildren().add(header());
            changed.forEach(row -> lines.getChildren().add(line(row)));
        }
        if (!same.isEmpty()) {
            lines.getChildren().add(unchanged(same));
        }
    }

    private String words(Proposal proposal) {
        String said = sentence.of(proposal.effect(), proposal.history().isAssumed() ? Assumed.YES : Assumed.NO);
        return proposal.isOutranked() ? texts.get("child.whatif.outranked") + " " + said : said;
    }

    private Node unchanged(List<Row> same) {
        var more = new Hyperlink(texts.get("child.whatif.unchanged", same.size()));
        more.setOnAction(_ -> {
            lines.getChildren().remove(more);
            same.forEach(row -> lines.getChildren().add(line(row)));
        });
        return more;
    }

    private Node header() {
        var header = line(new Label(), new Label(), new Label(texts.get("child.whatif.before")),
                new Label(texts.get("child.whatif.after")));
        header.getStyleClass().add("what-if-header");
        return header;
    }

    private Node line(Row row) {
        var title = new Label(row.either().item().text().title());
        title.setWrapText(true);
        title.setMinHeight(Label.USE_PREF_SIZE);
        return line(chip(row), title, side(row.before()), side(row.after()));
    }

    private static HBox line(Label effect, Label title, Label before, Label after) {
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        before.getStyleClass().add("what-if-side");
        after.getStyleClass().add("what-if-side");
        var mark = new HBox(effect);
        mark.getStyleClass().add("what-if-mark");
        var line = new HBox(mark, title, before, after);
        line.getStyleClass().add("what-if-line");
        return line;
    }

    private Label side(Optional<DueItem> item) {
        var label = new Label(item.map(this::words).orElse(texts.get("child.whatif.none-there")));
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private String words(DueItem due) {
        String when = words.window(due);
        boolean waits = due.state() instanceof ItemState.Waiting || due.state() instanceof ItemState.WaitingForItem;
        if (waits) {
            return when;
        }
        String state = DueWords.state(due.state(), texts);
        return when.isEmpty() ? state : texts.get("child.whatif.state", state, when);
    }

    private Chip chip(Row row) {
        boolean check = row.after().filter(due -> due.state() instanceof ItemState.Unconfirmed).isPresent();
        if (row.effect() == Effect.BECOMES_NOW && check) {
            return new Chip(Tone.SOON, "fth-help-circle", texts.get("child.whatif.effect.CHECK"));
        }
        String word = texts.get("child.whatif.effect." + row.effect());
        return switch (row.effect()) {
            case BECOMES_NOW -> new Chip(Tone.LATE, "fth-zap", word);
            case BECOMES_LATE -> new Chip(Tone.LATE, "fth-alert-circle", word);
            case LAPSES -> new Chip(Tone.QUIET, "fth-minus", word);
            case STARTS -> new Chip(Tone.ACCENT, "fth-plus", word);
            case MOVES -> new Chip(Tone.INFO, "fth-arrow-right", word);
            case SAME -> new Chip(Tone.QUIET, "fth-check", word);
        };
    }
}
