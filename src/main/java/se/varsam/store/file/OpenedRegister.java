package se.varsam.store.file;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.varsam.crypto.BackupKeys;
import se.varsam.domain.register.BackupTiers;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.port.Backups;
import se.varsam.service.port.Backups.Made;
import se.varsam.service.port.Backups.Watch;
import se.varsam.service.port.CheckReport;
import se.varsam.service.port.LogMemory;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.RegisterClock;
import se.varsam.service.port.RegisterFault;
import se.varsam.service.port.RegisterKeys;
import se.varsam.service.port.RegisterSettings.KeptCopy;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;
import se.varsam.store.SqliteUnitOfWork;

/** An unlocked register and the key to its key file's check. */
final class OpenedRegister implements OpenRegister {
    private static final Logger LOG = LoggerFactory.getLogger(OpenedRegister.class);

    private final RegisterFolder folder;
    private final byte[] dataKey;
    private final SqliteUnitOfWork work;
    private final Moving moving;
    private final KeyChanges keys;
    private final Past past;
    private final Runnable whenClosed;
    private boolean closed;

    /**
     * Takes over the key and the work.
     *
     * @param whenClosed
     *            runs once, after the database is closed
     */
    OpenedRegister(RegisterFolder folder, byte[] dataKey, SqliteUnitOfWork work,
            Moving moving, Past past, Runnable whenClosed) {
        this.folder = folder;
        this.dataKey = dataKey;
        this.work = work;
        this.moving = moving;
        this.keys = new KeyChanges(folder, dataKey, work, past.guard());
        this.past = past;
        this.whenClosed = whenClosed;
    }

    /**
     * The time in a register.
     *
     * @param clock
     *            what it is read from
     * @param ahead
     *            moves it so far from the real time
     */
    record Moving(RegisterClock clock, Consumer<Duration> ahead) {}

    /**
     * What the way in leaves behind.
     *
     * @param guard
     *            measures secrets as the way in did
     * @param failedTries
     *            since the last time
     * @param notices
     *            what the user is to hear
     * @param memory
     *            of the log
     */
    record Past(KeyChanges.Guard guard, int failedTries, List<Refusal> notices, LogMemory memory) {}

    @Override
    public RegisterKeys keys() {
        return keys;
    }

    @Override
    public LogMemory logMemory() {
        return past.memory();
    }

    @Override
    public Path folder() {
        return folder.path();
    }

    @Override
    public UnitOfWork work() {
        return work;
    }

    @Override
    public RegisterClock clock() {
        return moving.clock();
    }

    @Override
    public void moveClock(Duration ahead) {
        Instant real = moving.clock().real().instant();
        work.change(w -> {
            Duration before = w.settings().exerciseAhead();
            w.settings().exerciseAhead(ahead); // which no real register lets
            w.log().change("EXERCISE_CLOCK", minute(real.plus(before)), minute(real.plus(ahead)));
        });
        moving.ahead().accept(ahead);
    }

    private static String minute(Instant at) {
        return LocalDateTime.ofInstant(at, Today.ZONE).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    @Override
    public void rewrite() {
        work.rewrite();
    }

    @Override
    public int failedTries() {
        return past.failedTries();
    }

    @Override
    public List<Refusal> notices() {
        return past.notices();
    }

    @Override
    public Optional<Path> upgradeCopy() {
        return work.<Optional<KeptCopy>>read(w -> w.settings().upgradeCopy())
                .flatMap(copy -> Upgrade.find(folder, copy.name()));
    }

    @Override
    public void removeUpgradeCopy() {
        upgradeCopy().ifPresent(Upgrade::remove);
        work.change(w -> w.settings().forgetUpgradeCopy());
    }

    @Override
    public Outcome<Made> backUp(Path to, Watch watch) {
        return backUp(to, watch, BackupMaking.Disk::real);
    }

    /** The same on a disk that may fail. */
    Outcome<Made> backUp(Path to, Watch watch, BackupMaking.Disk disk) {
        byte[] key = keyNow();
        try {
            return new BackupMaking(folder, work::copyTo, disk).make(to, key,
                    moving.clock().real().instant(), watch);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    @Override
    public int thinBackups(Path newest, BackupTiers tiers) {
        byte[] key = keyNow();
        try {
            return new BackupThinning(tiers).thin(newest.toAbsolutePath(), key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    @Override
    public List<Backups.Found> backups(Path of) {
        byte[] key = keyNow();
        try {
            return BackupList.of(of.toAbsolutePath(), BackupKeys.mark(key));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** A copy of its own, so that locking needn't wait for who uses it. */
    private synchronized byte[] keyNow() {
        if (closed) {
            throw new RegisterFault(RegisterFault.Kind.CLOSED, new IllegalStateException("locked"));
        }
        return dataKey.clone();
    }

    @Override
    public Outcome<CheckReport> check(CheckReport.Depth depth, Watch watch) {
        byte[] key = keyNow();
        try {
            return new Checking(folder, work).look(depth, key, watch);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            work.change(w -> w.log().add(LogAction.LOCKED));
            past.memory().note();
        } catch (RegisterFault fault) {
            LOG.warn("the lock could not be logged: {}", fault.kind());
        }
        try {
            work.close();
        } catch (RegisterFault fault) {
            // what was acknowledged is on disk already; the next start finishes it
            LOG.warn("the register was not closed cleanly: {}", fault.kind());
        } finally {
            Arrays.fill(dataKey, (byte) 0);
            whenClosed.run();
        }
    }
}
