package se.varsam.domain.missing;

import java.time.LocalDateTime;

/**
 * When to come back to a step, as the latest entry about it says.
 *
 * @param at
 *            by the clock on the wall in Europe/Stockholm
 * @param hasCome
 *            whether it is time, at the instant that was asked for
 */
public record FollowUp(LocalDateTime at, boolean hasCome) {}
