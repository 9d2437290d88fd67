package se.varsam.domain.register;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the log (<i>behandlingslogg</i>) as it is read: values are kept apart, encrypted.
 *
 * @param number
 *            place in the chain, from 1
 * @param at
 *            UTC
 * @param user
 *            name in own details and computer account
 * @param action
 *            what was done
 * @param subject
 *            file number of the child or neutral name of the thing, empty for the register itself
 * @param field
 *            which field, where one was changed
 */
public record LogEntry(long number, Instant at, String user, LogAction action, Optional<String> subject,
        Optional<String> field) {}
