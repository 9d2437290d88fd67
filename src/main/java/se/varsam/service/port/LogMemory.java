package se.varsam.service.port;

import java.util.Optional;

import se.varsam.domain.register.LogSetBack;

/** What this computer remembers of the log of an open register. Slow: off the FX thread. */
public interface LogMemory {
    /** Remembers nothing. */
    LogMemory NONE = new LogMemory() {
        @Override
        public Optional<LogSetBack> setBack() {
            return Optional.empty();
        }

        @Override
        public void accept() {
            // nothing was set back
        }

        @Override
        public void note() {
            // remembers nothing
        }
    };

    /** Whether the log had gone backwards when the register was opened; the log has a line of it then. */
    Optional<LogSetBack> setBack();

    /** The user goes on with the log as it is: from now on it is the one that is known. */
    void accept();

    /** Remembers how far the log goes now; nothing as long as one that has gone backwards is not accepted. */
    void note();
}
