package se.varsam.domain.register;

import java.time.Instant;
import java.util.Optional;

/**
 * The receipt of a backup that was tried (<i>provåterställning</i>): it opened, and this is what it held.
 *
 * @param at
 *            when it was tried
 * @param file
 *            the backup's file name, which is neutral
 * @param takenAt
 *            the moment it shows
 * @param children
 *            cards, closed ones too
 * @param documents
 *            approved copies
 * @param logLines
 *            lines of the log
 * @param newest
 *            when the last line of the log was written; empty in a register without one
 * @param logHead
 *            the log's last hash in hex
 * @param brokenLine
 *            the number of the first line of the log whose link does not hold; empty when all do
 */
public record Rehearsal(Instant at, String file, Instant takenAt, long children, long documents, long logLines,
        Optional<Instant> newest, String logHead, Optional<Long> brokenLine) {}
