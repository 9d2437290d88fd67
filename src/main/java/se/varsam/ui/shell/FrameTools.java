package se.varsam.ui.shell;

import java.time.Clock;
import java.util.Optional;

import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Background;

/**
 * What a frame works with.
 *
 * @param background
 *            for all that is slow
 * @param texts
 *            Swedish
 * @param clock
 *            for <i>Sparat 14:32</i> and how long a child is away; its zone is the one shown
 * @param computer
 *            to tell whether its clock can be right
 */
public record FrameTools(Background background, Texts texts, Clock clock, Computer computer) {
    /** On a computer whose clock is not doubted. */
    public FrameTools(Background background, Texts texts, Clock clock) {
        this(background, texts, clock, new Computer(clock.getZone(), Optional.empty()));
    }
}
