package se.varsam.ui.help;

import java.time.LocalDate;
import java.util.List;

/**
 * What the program says of itself.
 *
 * @param version
 *            of the program
 * @param register
 *            the open register's folder
 * @param files
 *            the data it counts with, in the order shown
 */
public record About(String version, String register, List<DataFile> files) {
    /** Keeps an unmodifiable copy. */
    public About {
        files = List.copyOf(files);
    }

    /** Data that has a validity of its own. */
    public sealed interface DataFile {
        /** A version of a checklist. */
        record List(String title, int version, LocalDate validFrom) implements DataFile {}

        /** A version of a form. */
        record Form(String title, int version, LocalDate validFrom) implements DataFile {}

        /** A version of other data; id: text {@code help.about.routine.ID}. */
        record Routine(String id, int version, LocalDate validFrom) implements DataFile {}

        /**
         * The law references, which are one file.
         *
         * @param count
         *            how many there are
         * @param changes
         *            the days from which one or more of them hold, the first being that of all; at least one
         */
        record Law(int count, java.util.List<LocalDate> changes) implements DataFile {
            /** Keeps an unmodifiable copy. */
            public Law {
                changes = java.util.List.copyOf(changes);
            }
        }
    }
}
