package se.varsam.domain.child;

import se.varsam.domain.shared.Sensitive;

/**
 * A child (<i>barn</i>) as the register knows it.
 *
 * @param id
 *            key in this register
 * @param fileNumber
 *            neutral name outside the program
 * @param card
 *            open or closed
 * @param facts
 *            known values
 * @param birthDates
 *            birth-date history
 * @param asylum
 *            asylum events
 */
public record Child(ChildId id, FileNumber fileNumber, CardState card, Facts facts, BirthDateHistory birthDates,
        AsylumHistory asylum) implements Sensitive {
    /** The same child with another birth-date history: for what-if. */
    public Child with(BirthDateHistory other) {
        return new Child(id, fileNumber, card, facts, other, asylum);
    }

    /** The same child with other facts. */
    public Child with(Facts other) {
        return new Child(id, fileNumber, card, other, birthDates, asylum);
    }

    /** The name as shown, or the file number when no name is known. */
    public String shownName() {
        String name = facts.displayName();
        return name.isEmpty() ? fileNumber.toString() : name;
    }

    /** The name in lists and on paper for others: the file number when the identity is protected. */
    public String listedName() {
        return facts.isProtected() ? fileNumber.toString() : shownName();
    }

    /** The same with the file number behind it, or the number alone. */
    public String listedNameAndNumber() {
        String name = listedName();
        return name.equals(fileNumber.toString()) ? name : name + " · " + fileNumber;
    }

    @Override
    public String toString() {
        return "Child[" + fileNumber + "]";
    }
}
