package se.varsam.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The classes of the pages behind the way in: read, checked and linked before they are asked for, not initialised.
 * Where the package is made they are written down beside the start-up cache, as the tour asks for them; a program
 * without that list reads each when it is needed, and says nothing.
 */
final class ComingClasses {
    /** The system property that names the list: one class a line. */
    private static final String PROPERTY = "varsam.classes";
    private static final Logger LOG = LoggerFactory.getLogger(ComingClasses.class);

    private ComingClasses() {}

    /** Links those of the list that came with the program. */
    static void link() {
        String list = System.getProperty(PROPERTY, "");
        if (!list.isEmpty() && Files.isReadable(Path.of(list))) {
            try {
                Files.readAllLines(Path.of(list)).forEach(ComingClasses::link);
            } catch (IOException e) {
                LOG.warn("the list of classes could not be read: {}", FaultText.of(e));
            }
        }
    }

    /** Whether it is there and fits with the others: a list can be older than the program. */
    static boolean link(String name) {
        try {
            // asking what it is made by links it
            return Class.forName(name, false, ComingClasses.class.getClassLoader()).getDeclaredConstructors() != null;
        } catch (ClassNotFoundException | LinkageError _) {
            return false;
        }
    }
}
