package se.varsam.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import se.varsam.crypto.LogMark;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogKind;
import se.varsam.domain.register.LogQuery;
import se.varsam.domain.register.LogSetBack;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.port.KnownHeads;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.RegisterClock;
import se.varsam.service.port.RegisterFault;
import se.varsam.service.port.RegisterSettings.KeptCopy;
import se.varsam.service.port.Work;
import se.varsam.store.Database;
import se.varsam.store.Migrations;
import se.varsam.store.Sound;
import se.varsam.store.SqlTrouble;
import se.varsam.store.SqliteUnitOfWork;
import se.varsam.store.UnitOfWorkMaker;
import se.varsam.store.file.Upgrade.Upgraded;

/**
 * From the data key to an open register: takes the database, checks it, brings it to the newest schema, writes into the
 * log what happened while it was locked.
 *
 * @param guard
 *            measures the secrets of the register when it is open
 * @param heads
 *            how far logs went when this computer saw them last
 */
record Opening(UnitOfWorkMaker maker, KeyChanges.Guard guard, KnownHeads heads) {
    /** So many of the log's last lines are looked at. */
    private static final int LAST_LINES = 50;

    /**
     * Opens. Takes the key over: wiped when refused, else when the register is closed.
     *
     * @param whenClosed
     *            runs once, when the opened register is closed
     */
    Outcome<OpenRegister> open(RegisterFolder folder, byte[] dataKey, Runnable whenClosed) {
        boolean opened = false;
        try {
            Outcome<OpenRegister> outcome = connected(folder, dataKey, whenClosed);
            opened = outcome.toOptional().isPresent();
            return outcome;
        } catch (SQLException e) {
            SqlTrouble trouble = SqlTrouble.of(e);
            return trouble == SqlTrouble.IN_USE
                    ? Outcome.refused("refusal.register.in-use")
                    : refused(trouble.asFault(e));
        } catch (RegisterFault fault) {
            return refused(fault);
        } finally {
            if (!opened) {
                Arrays.fill(dataKey, (byte) 0);
            }
        }
    }

    private Outcome<OpenRegister> connected(RegisterFolder folder, byte[] dataKey, Runnable whenClosed)
            throws SQLException {
        var left = LeftLog.of(folder.database());
        Connection connection = Database.open(folder.database(), dataKey);
        boolean kept = false;
        try {
            boolean cut = left.isCutAt(Sound.takeInLog(connection));
            Outcome<Upgraded> sound = sound(folder, connection, dataKey);
            if (sound.refusal().isPresent()) {
                return new Outcome.Refused<>(sound.refusal().get());
            }
            Upgraded upgraded = sound.toOptional().orElseThrow();
            var ahead = new AtomicReference<>(Duration.ZERO);
            var clock = new RegisterClock(maker.clock(), ahead::get);
            SqliteUnitOfWork work = maker.by(clock).over(connection);
            ahead.set(work.read(w -> w.settings().exerciseAhead()));
            List<Refusal> notices = notices(work, cut, upgraded);
            String mark = LogMark.of(dataKey);
            Optional<LogSetBack> setBack = work.write(w -> RememberedLog.compare(heads, mark, w));
            int tries = takeIn(folder, work, upgraded);
            var memory = new RememberedLog(heads, mark, work, setBack);
            memory.note();
            kept = true;
            return Outcome.done(new OpenedRegister(folder, dataKey, work,
                    new OpenedRegister.Moving(clock, ahead::set),
                    new OpenedRegister.Past(guard, tries, notices, memory),
                    whenClosed));
        } finally {
            if (!kept) {
                connection.close();
            }
        }
    }

    private Outcome<Upgraded> sound(RegisterFolder folder, Connection connection, byte[] dataKey)
            throws SQLException {
        if (isCutOff(folder, connection) || !Sound.looksSound(connection)) {
            return Outcome.refused("refusal.register.damaged");
        }
        Outcome<Upgraded> upgraded = new Upgrade(maker.clock(), Migrations.ofProgram()).run(folder, connection,
                dataKey);
        return upgraded.toOptional().isPresent() && !Sound.hasShape(connection)
                ? Outcome.refused("refusal.register.other-shape")
                : upgraded;
    }

    private static boolean isCutOff(RegisterFolder folder, Connection connection) throws SQLException {
        try {
            return Files.size(folder.database()) < Sound.length(connection);
        } catch (IOException _) {
            return true;
        }
    }

    private static List<Refusal> notices(SqliteUnitOfWork work, boolean cut, Upgraded upgraded) {
        var notices = new ArrayList<Refusal>();
        upgraded.copy().ifPresent(copy -> notices.add(Refusal.of("integrity.notice.upgraded", copy)));
        if (cut) {
            notices.add(Refusal.of("integrity.notice.cut-log"));
        }
        work.read(w -> w.log().firstBrokenOfLast(LAST_LINES))
                .ifPresent(line -> notices.add(Refusal.of("integrity.notice.log-broken", line)));
        return List.copyOf(notices);
    }

    private static int takeIn(RegisterFolder folder, SqliteUnitOfWork work, Upgraded upgraded) {
        FailedTries failed = folder.failedTries();
        folder.forgetAside();
        new SideCopy(folder.anew()).close();
        List<Instant> times = failed.times();
        int tries = work.write(w -> {
            List<String> fresh = notLogged(times, w);
            fresh.forEach(time -> w.log().add(LogAction.UNLOCK_FAILED, time));
            KeyChanges.takeIn(folder, w);
            upgraded.copy().ifPresent(copy -> {
                w.log().add(LogAction.UPGRADED, upgraded.from() + " → " + upgraded.to());
                w.settings().upgradeCopy(String.valueOf(copy.getFileName()), 0);
            });
            w.log().add(LogAction.OPENED);
            return fresh.size();
        });
        if (upgraded.copy().isEmpty()) {
            ageCopy(folder, work);
        }
        failed.clear();
        return tries;
    }

    /** One opening more that went well: after some, the copy from before the upgrade is not needed. */
    private static void ageCopy(RegisterFolder folder, SqliteUnitOfWork work) {
        work.<Optional<KeptCopy>>read(w -> w.settings().upgradeCopy()).ifPresent(copy -> {
            if (copy.openings() + 1 < Upgrade.KEPT_FOR) {
                work.change(w -> w.settings().upgradeCopy(copy.name(), copy.openings() + 1));
            } else {
                Upgrade.find(folder, copy.name()).ifPresent(Upgrade::remove);
                work.change(w -> w.settings().forgetUpgradeCopy());
            }
        });
    }

    // a counter that can't be cleared would else be taken in again at each opening
    private static List<String> notLogged(List<Instant> times, Work w) {
        if (times.isEmpty()) {
            return List.of();
        }
        var logged = new HashSet<String>();
        w.log().each(LogQuery.of(LogKind.FAILED), line -> line.field().ifPresent(logged::add));
        return times.stream().map(Instant::toString).filter(time -> !logged.contains(time)).toList();
    }

    private static Outcome<OpenRegister> refused(RegisterFault fault) {
        return switch (fault.kind()) {
            case FULL -> Outcome.refused("refusal.register.full");
            case READ_ONLY -> Outcome.refused("refusal.register.read-only");
            case GONE -> Outcome.refused("refusal.register.unreachable");
            case DAMAGED -> Outcome.refused("refusal.register.damaged");
            case CLOSED, OTHER -> throw fault;
        };
    }
}
