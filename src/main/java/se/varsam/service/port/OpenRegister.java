package se.varsam.service.port;

import java.nio.file.Path;

/** An unlocked register. Closing it locks it. */
public interface OpenRegister extends AutoCloseable {
    /** Its folder. */
    Path folder();

    /** Its transactions. */
    UnitOfWork work();

    /** How many wrong tries there were since the last unlock. */
    int failedTries();

    /** Checks the database, the log's chain and the key file; empty when all is well. */
    java.util.List<se.varsam.domain.shared.Refusal> check();

    /** Logs and locks: waits for the running transaction, checkpoints, wipes the key. Twice does nothing. */
    @Override
    void close();
}
