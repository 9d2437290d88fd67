package se.varsam.ui.shell;

import java.time.Clock;

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
 */
public record FrameTools(Background background, Texts texts, Clock clock) {}
