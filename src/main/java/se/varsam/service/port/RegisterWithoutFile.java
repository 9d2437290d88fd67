package se.varsam.service.port;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import se.varsam.domain.register.BackupTiers;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;

/**
 * An open register that lies in no file: what is asked of it as such has the plainest answer, and what would change or
 * read a file is a fault.
 */
public interface RegisterWithoutFile extends OpenRegister {
    @Override
    default int failedTries() {
        return 0;
    }

    @Override
    default LogMemory logMemory() {
        return LogMemory.NONE;
    }

    @Override
    default List<Refusal> notices() {
        return List.of();
    }

    @Override
    default Optional<Path> upgradeCopy() {
        return Optional.empty();
    }

    @Override
    default List<Backups.Found> backups(Path folder) {
        return List.of();
    }

    @Override
    default void moveClock(Duration ahead) {
        throw new UnsupportedOperationException();
    }

    @Override
    default void removeUpgradeCopy() {
        throw new UnsupportedOperationException();
    }

    @Override
    default void rewrite() {
        throw new UnsupportedOperationException();
    }

    @Override
    default RegisterKeys keys() {
        throw new UnsupportedOperationException();
    }

    @Override
    default Outcome<CheckReport> check(CheckReport.Depth depth, Backups.Watch watch) {
        throw new UnsupportedOperationException();
    }

    @Override
    default Outcome<Backups.Made> backUp(Path to, Backups.Watch watch) {
        throw new UnsupportedOperationException();
    }

    @Override
    default int thinBackups(Path newest, BackupTiers tiers) {
        throw new UnsupportedOperationException();
    }
}
