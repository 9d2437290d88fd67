package se.varsam.ui.history;

import java.time.LocalDate;

import se.varsam.domain.register.LogAction;
import se.varsam.domain.shared.Sensitive;

/**
 * A line of the log in words.
 *
 * @param number
 *            place in the log
 * @param day
 *            when, Stockholm
 * @param when
 *            day and time, Stockholm
 * @param who
 *            name and computer account
 * @param action
 *            what was done
 * @param what
 *            what was done, with which field or thing
 * @param from
 *            the value before; empty when none, or when nothing was changed
 * @param to
 *            the value after
 */
record ChangeLine(long number, LocalDate day, String when, String who, LogAction action, String what, String from,
        String to) implements Sensitive {
    @Override
    public String toString() {
        return "ChangeLine[" + number + "]";
    }
}
