package se.varsam.ui.kit;

import org.jspecify.annotations.Nullable;

import se.varsam.domain.deadline.ItemState;
import se.varsam.i18n.DueWords;
import se.varsam.i18n.Texts;

/** The chip of an item's state: the same icon, word and colour everywhere. */
public final class DueChip {
    private DueChip() {}

    /** A new chip. */
    public static Chip of(ItemState state, Texts texts) {
        return new Chip(tone(state), icon(state), DueWords.state(state, texts));
    }

    /** The one that is shown before where it shows the same, else a new one: that is styled anew. */
    public static Chip of(ItemState state, Texts texts, @Nullable Chip before) {
        return before != null && before.shows(tone(state), icon(state), DueWords.state(state, texts))
                ? before
                : of(state, texts);
    }

    private static Tone tone(ItemState state) {
        return switch (state) {
            case ItemState.Now _,ItemState.Late _ -> Tone.LATE;
            case ItemState.Open _ -> Tone.ACCENT;
            case ItemState.Done _ -> Tone.OK;
            case ItemState.Unconfirmed _ -> Tone.SOON;
            case ItemState.Coming _,ItemState.Postponed _ -> Tone.INFO;
            case ItemState.Waiting _,ItemState.WaitingForItem _,ItemState.NotApplicable _,ItemState.FallsAway _,ItemState.Lapsed _ ->
                Tone.QUIET;
        };
    }

    private static String icon(ItemState state) {
        return switch (state) {
            case ItemState.Now _ -> "fth-zap";
            case ItemState.Late _ -> "fth-alert-circle";
            case ItemState.Open _ -> "fth-circle";
            case ItemState.Done _ -> "fth-check";
            case ItemState.Unconfirmed _ -> "fth-help-circle";
            case ItemState.Coming _ -> "fth-calendar";
            case ItemState.Postponed _ -> "fth-corner-down-right";
            case ItemState.Waiting _,ItemState.WaitingForItem _ -> "fth-clock";
            case ItemState.NotApplicable _,ItemState.FallsAway _,ItemState.Lapsed _ -> "fth-minus";
        };
    }
}
