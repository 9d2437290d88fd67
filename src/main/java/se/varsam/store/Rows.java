package se.varsam.store;

/** Counts of rows. */
final class Rows {
    private Rows() {}

    /** A change of a known thing must meet exactly one row; otherwise it is rolled back. */
    static void one(int changed) {
        if (changed != 1) {
            throw new IllegalArgumentException("no such row");
        }
    }
}
