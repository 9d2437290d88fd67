package se.varsam.domain.thinning;

import java.time.Instant;
import java.time.LocalDate;
import se.varsam.domain.child.FileNumber;

/**
 * That a file was thinned (<i>gallringsintyg</i>). Says nothing of the child but its file number.
 *
 * @param number
 *            of the file, never given again
 * @param at
 *            UTC
 * @param by
 *            who did it, as the log has it
 * @param rule
 *            in words
 * @param counted
 *            the day from which the time was counted
 * @param due
 *            the first day on which it could be done
 * @param told
 *            what was answered for, what was saved, and what was removed, in words
 * @param before
 *            the log's head before the line about it: number and hash
 * @param after
 *            the same after
 */
public record Certificate(FileNumber number, Instant at, String by, String rule, LocalDate counted, LocalDate due,
        Told told, String before, String after) {
    /**
     * What was done, in words, a line each.
     *
     * @param released
     *            what was answered for
     * @param exported
     *            how what was in the file is kept
     * @param removed
     *            kinds and counts
     */
    public record Told(String released, String exported, String removed) {}
}
