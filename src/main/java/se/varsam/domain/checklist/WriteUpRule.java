package se.varsam.domain.checklist;

/** What becomes of an item when a written-up age makes the young person an adult at once ({@code routines.md} §2). */
public sealed interface WriteUpRule {
    /** Counted as always; it becomes {@code Nu} if its last day passed through the decision. */
    record Ordinary() implements WriteUpRule {}

    /** Loses its window and is {@code Nu} from the day the decision was known. */
    record Urgent() implements WriteUpRule {}

    /** Lapses; another item replaces it. */
    record Lapses(String replacedBy) implements WriteUpRule {}

    /** Waits for another item where that item's list runs, otherwise {@code Nu}. */
    record WaitsFor(String item) implements WriteUpRule {}
}
