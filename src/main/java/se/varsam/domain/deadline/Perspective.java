package se.varsam.domain.deadline;

import java.time.LocalDate;

import se.varsam.domain.register.Role;

/**
 * From where deadlines are looked at.
 *
 * @param role
 *            whose items can be late
 * @param today
 *            the day, Europe/Stockholm
 * @param leadMonths
 *            how many months before {@code D} the 18-year lists start
 */
public record Perspective(Role role, LocalDate today, int leadMonths) {}
