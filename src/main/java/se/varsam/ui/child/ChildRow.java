package se.varsam.ui.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FileNumber;
import se.varsam.domain.shared.Sensitive;

/**
 * A line of the list of children.
 *
 * @param id
 *            whose
 * @param fileNumber
 *            neutral number
 * @param name
 *            as shown, or what stands instead of a protected one
 * @param age
 *            in words, by the day of birth
 * @param adult
 *            when the child turns 18
 * @param asylum
 *            the status today
 * @param marks
 *            what is special
 */
record ChildRow(ChildId id, FileNumber fileNumber, String name, Dated age, Dated adult, AsylumStatus asylum,
        List<CardMark> marks) implements Sensitive {
    /** Words to show, made when they come into sight, and the day to sort them by. */
    record Dated(Optional<LocalDate> day, Supplier<String> said) {
        String words() {
            return said.get();
        }
    }

    @Override
    public String toString() {
        return "ChildRow[" + fileNumber + "]";
    }
}
