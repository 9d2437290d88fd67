package se.varsam.launch;

import java.nio.file.Path;

import se.varsam.service.port.RegisterClock;
import se.varsam.service.port.RegisterWithoutFile;
import se.varsam.service.port.UnitOfWork;

/**
 * A register in memory, to try pages out on ({@link Rehearsal}).
 *
 * @param work
 *            on the database in memory
 * @param clock
 *            the real time
 */
record RehearsedRegister(UnitOfWork work, RegisterClock clock) implements RegisterWithoutFile {
    @Override
    public Path folder() {
        return Path.of("prov.varsam");
    }

    @Override
    public void close() {
        // whoever made the database drops it
    }
}
