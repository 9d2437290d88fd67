package se.varsam.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import se.varsam.service.CalendarService;
import se.varsam.service.PracticeRegister;
import se.varsam.service.Session;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.RegisterFiles;
import se.varsam.service.port.Today;

/** What the commands work with; wired by {@code launch}. */
public interface Tools {
    /** Registers on disk. */
    RegisterFiles files();

    /** The real time. */
    Clock clock();

    /** The services of an open register, with dates counted from {@code today}. */
    Session session(OpenRegister register, Today today);

    /** The calendar of an open register. */
    CalendarService calendar(OpenRegister register, Today today);

    /** Makes practice registers for a day. */
    PracticeRegister practice(Today today);

    /**
     * Opens the window and gives its exit code when it was closed; what is done when no command is named.
     *
     * @param given
     *            a register or a backup that the way in begins with
     */
    int window(Today today, Optional<Path> given);

    /** The tour. */
    Tour tour();

    /** The program's version. */
    String version();

    /** Pictures and PDFs of the main job, made without a screen. */
    @FunctionalInterface
    interface Tour {
        /**
         * Plays it.
         *
         * @param folder
         *            is there; files of an earlier tour are replaced
         * @return the files made, in order
         */
        List<Path> play(Path folder) throws IOException;
    }
}
