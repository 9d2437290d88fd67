package se.varsam.ui.thinning;

import java.util.Locale;
import java.util.stream.Collectors;
import se.varsam.domain.thinning.Hindrance;
import se.varsam.domain.thinning.ThinningDate;
import se.varsam.domain.thinning.ThinningDate.State;
import se.varsam.domain.thinning.ThinningRules.Certainty;
import se.varsam.domain.thinning.ThinningRules.Rule;
import se.varsam.i18n.Texts;
import se.varsam.service.ThinningService.Line;
import se.varsam.ui.kit.Chip;
import se.varsam.ui.kit.Tone;

/** Dates and hindrances in words. */
public final class ThinningWords {
    private final Texts texts;

    /** In Swedish. */
    public ThinningWords(Texts texts) {
        this.texts = texts;
    }

    Chip chip(State state) {
        String word = texts.get("thinning.state." + state);
        return switch (state) {
            case DUE -> new Chip(Tone.SOON, "fth-scissors", word);
            case COMING -> new Chip(Tone.INFO, "fth-calendar", word);
            case BLOCKED -> new Chip(Tone.QUIET, "fth-lock", word);
            case NO_RULE -> new Chip(Tone.QUIET, "fth-help-circle", word);
        };
    }

    /** From which day, and from what it is counted. */
    public String day(ThinningDate date) {
        return date.day().map(day -> texts.get("thinning.day", day.toString(),
                date.countedFrom().orElseThrow().toString()))
                .orElseGet(() -> texts.get(date.rule().isEmpty() ? "thinning.day.no-rule" : "thinning.day.not-yet"));
    }

    /** What stands in the way, or that nothing does. */
    String hindrances(ThinningDate date) {
        return date.hindrances().isEmpty()
                ? texts.get("thinning.hindrance.none")
                : date.hindrances().stream().map(this::hindrance).collect(Collectors.joining(" "));
    }

    String hindrance(Hindrance what) {
        return texts.get("thinning.hindrance." + what);
    }

    /** The rule with its source, and that it is to be checked where it isn't sure. */
    String rule(Rule rule) {
        String said = texts.get("thinning.by-rule", rule.text(), rule.basis().source());
        return rule.basis().certainty() == Certainty.HIGH ? said : texts.get("thinning.unsure", said);
    }

    /** All of a line, for a screen reader. */
    String said(Line line) {
        return String.join(", ", line.child().listedNameAndNumber(),
                texts.get("thinning.state." + line.date().state()).toLowerCase(Locale.ROOT), day(line.date()),
                hindrances(line.date()));
    }
}
