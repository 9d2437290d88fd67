package se.varsam.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.Backups;
import se.varsam.service.port.Backups.Made;
import se.varsam.service.port.RegisterContents;
import se.varsam.service.port.Today;
import se.varsam.store.Migrations;
import se.varsam.store.Sound;
import se.varsam.store.SqlTrouble;
import se.varsam.store.YieldingCopy;

/**
 * Brings a register of an older version to the newest: looks it through, makes a backup beside it, tries the change on
 * the copy, makes it in one transaction that is looked through before it holds.
 *
 * @param clock
 *            for the copy's name
 */
record Upgrade(Clock clock, Migrations migrations) {
    /** How often the register is opened before the copy is removed. */
    static final int KEPT_FOR = 10;

    private static final Logger LOG = LoggerFactory.getLogger(Upgrade.class);
    private static final String MARK = "-fore-uppgradering-";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT)
            .withZone(Today.ZONE);

    /**
     * What was done.
     *
     * @param from
     *            the version before
     * @param to
     *            the version now
     * @param copy
     *            the backup of before; empty when there was nothing to do
     */
    record Upgraded(int from, int to, Optional<Path> copy) {}

    /** Does it; refused, the register is as it was. */
    Outcome<Upgraded> run(RegisterFolder folder, Connection connection, byte[] dataKey) throws SQLException {
        int version = Migrations.versionOf(connection);
        if (version >= migrations.newest() || version == 0) {
            return migrations.run(connection).then(now -> Outcome.done(new Upgraded(version, now, Optional.empty())));
        }
        if (!Sound.isSound(connection)) {
            return Outcome.refused("refusal.register.damaged");
        }
        Outcome<Path> copy = copied(folder, connection, dataKey);
        if (copy.refusal().isPresent()) {
            return Outcome.refused(copy.refusal().get().key().equals("refusal.register.damaged")
                    ? "refusal.register.damaged"
                    : "refusal.register.no-upgrade-copy");
        }
        return migrations.run(connection)
                .then(now -> Outcome.done(new Upgraded(version, now, copy.toOptional())));
    }

    private Outcome<Path> copied(RegisterFolder folder, Connection connection, byte[] dataKey) {
        Path place = places(folder).filter(Files::isWritable).findFirst().orElse(folder.path());
        Instant now = clock.instant();
        var making = new BackupMaking(folder, target -> copy(connection, target), BackupMaking.Disk::real);
        return making.makeIn(place, dataKey, now, Backups.Watch.NOBODY).then(made -> named(made, folder, now));
    }

    private static Optional<RegisterContents> copy(Connection connection, Path target) {
        try {
            return YieldingCopy.make(connection, target, () -> false);
        } catch (SQLException e) {
            throw SqlTrouble.of(e).asFault(new SQLException("code " + e.getErrorCode()));
        }
    }

    /** A name of its own: no backup is thinned that nobody asked for. */
    private static Outcome<Path> named(Made made, RegisterFolder folder, Instant now) {
        Path file = made.file().resolveSibling(bare(folder) + MARK + TIME.format(now) + Backups.ENDING);
        try {
            return Outcome.done(Files.move(made.file(), file, StandardCopyOption.ATOMIC_MOVE));
        } catch (IOException _) {
            return Outcome.done(made.file());
        }
    }

    private static String bare(RegisterFolder folder) {
        return String.valueOf(folder.path().getFileName()).replaceFirst("\\.varsam$", "");
    }

    private static Stream<Path> places(RegisterFolder folder) {
        return Stream.of(folder.path().resolveSibling(""), folder.path());
    }

    /** Where a copy lies that is remembered by its name; empty when it was removed. */
    static Optional<Path> find(RegisterFolder folder, String name) {
        return name.contains("/") || name.contains("\\")
                ? Optional.empty()
                : places(folder).map(place -> place.resolve(name)).filter(Files::isRegularFile).findFirst();
    }

    /** Removes a copy that is no longer needed. */
    static void remove(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException _) {
            LOG.warn("the copy from before an upgrade could not be removed");
        }
    }
}
