package se.varsam.ui.child;

import java.util.ArrayList;
import java.util.List;

import se.varsam.domain.child.Child;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Chip;
import se.varsam.ui.kit.Tone;

/**
 * What is special about a child's card and has to be seen at a glance, worst first; the word is
 * {@code child.state.NAME}.
 */
enum CardMark {
    AWAY(Tone.AWAY, "fth-alert-triangle"), PROTECTED(Tone.INFO, "fth-shield"), CHOOSE(Tone.LATE,
            "fth-help-circle"), APPEALED(Tone.SOON, "fth-repeat"), ASSUMED(Tone.SOON,
                    "fth-help-circle"), CLOSED(Tone.QUIET, "fth-archive");

    private final Tone tone;
    private final String icon;

    CardMark(Tone tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    /** The marks of a child. */
    static List<CardMark> of(Child child, Away away) {
        var marks = new ArrayList<CardMark>();
        if (away == Away.NOW) {
            marks.add(AWAY);
        }
        if (child.facts().isProtected()) {
            marks.add(PROTECTED);
        }
        if (child.birthDates().needsChoice()) {
            marks.add(CHOOSE);
        }
        if (child.birthDates().isAppealed()) {
            marks.add(APPEALED);
        }
        if (child.birthDates().isAssumed()) {
            marks.add(ASSUMED);
        }
        if (!child.card().isOpen()) {
            marks.add(CLOSED);
        }
        return List.copyOf(marks);
    }

    /** The mark as a chip. */
    Chip chip(Texts texts) {
        return new Chip(tone, icon, word(texts));
    }

    /** Its word. */
    String word(Texts texts) {
        return texts.get("child.state." + name());
    }

    /** Whether a child is away. */
    enum Away {
        NOW, NOT
    }
}
