package se.varsam.launch;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

import org.slf4j.LoggerFactory;

/**
 * What the program logs, and where: warnings, one line each, on standard error while a window is open; nothing for
 * commands, whose standard error is one line for the user. Never a person, never an exception's text.
 */
final class Logging {
    /** Held here: a logger that nobody holds forgets its level. jOOQ warns of the old SQLite that we test with. */
    private static final Logger VERSION_SUPPORT = Logger
            .getLogger("org.jooq.impl.DefaultExecuteContext.logVersionSupport");
    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(Logging.class);

    private Logging() {}

    /** Quiet, from the start of the program. */
    static void start() {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT %4$s %3$s %5$s%n");
        VERSION_SUPPORT.setLevel(Level.SEVERE);
        to(Level.OFF);
        Thread.setDefaultUncaughtExceptionHandler((_, fault) -> LOG.error("uncaught {}", FaultText.of(fault)));
    }

    /** Warnings on standard error, for the window. */
    static void warnings() {
        to(Level.WARNING);
    }

    private static void to(Level level) {
        Logger root = LogManager.getLogManager().getLogger("");
        root.setLevel(level);
        for (Handler handler : root.getHandlers()) {
            handler.setLevel(level);
        }
    }
}
