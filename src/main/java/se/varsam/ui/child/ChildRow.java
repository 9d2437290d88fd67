package se.varsam.ui.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
 *            the birth date's day and the age in words
 * @param adultOn
 *            the day the child turns 18, empty when no birth date is known
 * @param asylum
 *            the status today
 * @param marks
 *            what is special
 */
record ChildRow(ChildId id, FileNumber fileNumber, String name, Age age, Optional<LocalDate> adultOn,
        AsylumStatus asylum, List<CardMark> marks) implements Sensitive {
    /** An age to show and to sort by. */
    record Age(Optional<LocalDate> born, String words) {}

    @Override
    public String toString() {
        return "ChildRow[" + fileNumber + "]";
    }
}
