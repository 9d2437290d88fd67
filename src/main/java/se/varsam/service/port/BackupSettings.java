package se.varsam.service.port;

import java.time.Instant;

import se.varsam.domain.register.BackupPast;
import se.varsam.domain.register.BackupPlan;
import se.varsam.domain.register.Rehearsal;

/** What a register knows of its backups. */
public interface BackupSettings {
    /** How it is to be backed up. */
    BackupPlan plan();

    /** Changes it. */
    void plan(BackupPlan plan);

    /** What was done about it. */
    BackupPast past();

    /** One was made and found whole; no failure is left to be told. */
    void made(BackupPast.Done done);

    /** One could not be made, for the reason of a refusal. */
    void failed(Instant at, String reason);

    /** One was tried. */
    void rehearsed(Rehearsal rehearsal);
}
