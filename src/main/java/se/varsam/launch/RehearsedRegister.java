package se.varsam.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import se.varsam.domain.register.BackupTiers;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.port.Backups;
import se.varsam.service.port.CheckReport;
import se.varsam.service.port.LogMemory;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.RegisterClock;
import se.varsam.service.port.RegisterKeys;
import se.varsam.service.port.UnitOfWork;

/**
 * A register in memory, to try pages out on ({@link Rehearsal}): what is asked of an open register as such has the
 * plainest answer, and nothing of it can be changed, since there is no file.
 *
 * @param work
 *            on the database in memory
 * @param clock
 *            the real time
 */
record RehearsedRegister(UnitOfWork work, RegisterClock clock) implements OpenRegister {
    @Override
    public Path folder() {
        return Path.of("prov.varsam");
    }

    @Override
    public int failedTries() {
        return 0;
    }

    @Override
    public LogMemory logMemory() {
        return LogMemory.NONE;
    }

    @Override
    public List<Refusal> notices() {
        return List.of();
    }

    @Override
    public Optional<Path> upgradeCopy() {
        return Optional.empty();
    }

    @Override
    public List<Backups.Found> backups(Path folder) {
        return List.of();
    }

    @Override
    public void close() {
        // whoever made the database drops it
    }

    @Override
    public void moveClock(Duration ahead) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeUpgradeCopy() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void rewrite() {
        throw new UnsupportedOperationException();
    }

    @Override
    public RegisterKeys keys() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<CheckReport> check(CheckReport.Depth depth, Backups.Watch watch) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<Backups.Made> backUp(Path to, Backups.Watch watch) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int thinBackups(Path newest, BackupTiers tiers) {
        throw new UnsupportedOperationException();
    }
}
