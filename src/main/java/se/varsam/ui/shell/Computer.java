package se.varsam.ui.shell;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What is known of the computer, to tell whether its clock can be right.
 *
 * @param zone
 *            the one it is set to
 * @param built
 *            the day the program was built, if known: no clock can be right that shows an earlier one
 */
public record Computer(ZoneId zone, Optional<LocalDate> built) {}
