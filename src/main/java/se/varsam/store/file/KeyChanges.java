package se.varsam.store.file;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import se.varsam.crypto.KeyFile;
import se.varsam.crypto.KeyFile.Slot;
import se.varsam.crypto.Passphrase;
import se.varsam.crypto.PassphraseRules;
import se.varsam.crypto.RecoveryKey;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.port.RegisterFault;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.service.port.RegisterKeys;
import se.varsam.service.port.Work;
import se.varsam.store.SqliteUnitOfWork;
import se.varsam.store.UnitOfWorkMaker;

/**
 * Changes in the key file of an open register. Each new key file is written aside, read back and opened with the new
 * secret before it takes the old one's place in one step: whenever the program is stopped, there is a whole one.
 */
final class KeyChanges implements RegisterKeys {
    private static final Logger LOG = LoggerFactory.getLogger(KeyChanges.class);

    private final RegisterFolder folder;
    private final byte[] dataKey;
    private final SqliteUnitOfWork work;
    private final Guard guard;

    /**
     * Of a register that is open.
     *
     * @param dataKey
     *            the register's own, wiped by it when it is closed
     */
    KeyChanges(RegisterFolder folder, byte[] dataKey, SqliteUnitOfWork work, Guard guard) {
        this.folder = folder;
        this.dataKey = dataKey;
        this.work = work;
        this.guard = guard;
    }

    /**
     * What a secret is measured by.
     *
     * @param unlocking
     *            counts and slows wrong ones
     * @param rules
     *            refuse weak new ones
     * @param maker
     *            works in a database made anew
     */
    record Guard(Unlocking unlocking, PassphraseRules rules, UnitOfWorkMaker maker) {}

    @Override
    public synchronized Outcome<Boolean> changePassphrase(Secret known, char[] fresh) {
        if (work.<Boolean>read(w -> w.settings().isPractice())) {
            return Outcome.refused("refusal.passphrase.practice"); // the way in opens it with the one everybody knows
        }
        Optional<Refusal> weak = weaknesses(fresh).stream().findFirst();
        if (weak.isPresent()) {
            return new Outcome.Refused<>(weak.get());
        }
        byte[] secret = Passphrase.bytes(fresh);
        try {
            return opened(known).then(keys -> isSame(known, secret)
                    ? Outcome.refused("refusal.passphrase.same")
                    : replace(keys, Slot.PASSPHRASE, secret));
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    @Override
    public int strength(char[] fresh) {
        return guard.rules().strength(fresh, municipality());
    }

    @Override
    public List<Refusal> weaknesses(char[] fresh) {
        return guard.rules().weaknesses(fresh, municipality());
    }

    private String municipality() {
        return work.read(w -> w.settings().own().municipality());
    }

    @Override
    public boolean isRecoveryConfirmed() {
        Optional<String> confirmed = work.read(w -> w.settings().confirmedRecovery());
        return confirmed.isPresent() && confirmed.equals(
                folder.keyFileAlone().toOptional().map(keys -> keys.mark(Slot.RECOVERY)));
    }

    @Override
    public void confirmRecovery() {
        folder.keyFileAlone().toOptional().ifPresent(keys -> work.change(w -> {
            w.settings().confirmedRecovery(keys.mark(Slot.RECOVERY));
            w.log().add(LogAction.RECOVERY_CONFIRMED);
        }));
    }

    @Override
    public synchronized Outcome<NewRecovery> newRecovery(Secret known) {
        return opened(known).then(_ -> Outcome.done(new Renewal(RecoveryKey.create())));
    }

    private final class Renewal implements NewRecovery {
        private final char[] key;

        Renewal(char[] key) {
            this.key = key;
        }

        @Override
        public char[] key() {
            return key;
        }

        @Override
        public Outcome<Boolean> use() {
            return RecoveryKey.read(key).map(this::use)
                    .orElseGet(() -> Outcome.refused("refusal.recovery.known-mistyped"));
        }

        private Outcome<Boolean> use(byte[] secret) {
            synchronized (KeyChanges.this) {
                try {
                    Outcome<Boolean> used = ours(folder.keyFileAlone())
                            .then(keys -> replace(keys, Slot.RECOVERY, secret));
                    used.toOptional().ifPresent(_ -> Arrays.fill(key, '\0'));
                    return used;
                } finally {
                    Arrays.fill(secret, (byte) 0);
                }
            }
        }
    }

    @Override
    public synchronized Outcome<NewRecovery> newDataKey(Secret known, char[] fresh) {
        if (work.<Boolean>read(w -> w.settings().isPractice())) {
            return Outcome.refused("refusal.passphrase.practice");
        }
        Optional<Refusal> weak = weaknesses(fresh).stream().findFirst();
        if (weak.isPresent()) {
            return new Outcome.Refused<>(weak.get());
        }
        return opened(known).then(_ -> Outcome.done(new Anew(RecoveryKey.create(), Passphrase.bytes(fresh))));
    }

    /** Everything new: the data key and what wraps it. */
    private final class Anew implements NewRecovery {
        private final char[] key;
        private final byte[] passphrase;

        Anew(char[] key, byte[] passphrase) {
            this.key = key;
            this.passphrase = passphrase;
        }

        @Override
        public char[] key() {
            return key;
        }

        @Override
        public Outcome<Boolean> use() {
            byte[] newKey = new byte[dataKey.length];
            new SecureRandom().nextBytes(newKey);
            try {
                return RecoveryKey.read(key).map(recovery -> use(newKey, recovery))
                        .orElseGet(() -> Outcome.refused("refusal.recovery.known-mistyped"));
            } finally {
                Arrays.fill(newKey, (byte) 0);
            }
        }

        private Outcome<Boolean> use(byte[] newKey, byte[] recovery) {
            synchronized (KeyChanges.this) {
                Outcome<Boolean> used = ours(folder.keyFileAlone()).then(keys -> new NewDataKey(folder, work,
                        guard.maker()).change(keys,
                                new NewDataKey.Secrets(dataKey, newKey, passphrase, recovery)));
                used.toOptional().ifPresent(_ -> {
                    System.arraycopy(newKey, 0, dataKey, 0, newKey.length);
                    Arrays.fill(key, '\0');
                    Arrays.fill(passphrase, (byte) 0);
                });
                Arrays.fill(recovery, (byte) 0);
                return used;
            }
        }
    }

    @Override
    public synchronized Outcome<char[]> dataKey(Secret known) {
        return opened(known).then(_ -> {
            work.change(w -> w.log().add(LogAction.DATA_KEY_EXPORTED));
            char[] hex = new char[2 * dataKey.length];
            for (int i = 0; i < dataKey.length; i++) {
                hex[2 * i] = Character.forDigit(dataKey[i] >> 4 & 0xF, 16);
                hex[2 * i + 1] = Character.forDigit(dataKey[i] & 0xF, 16);
            }
            return Outcome.done(hex);
        });
    }

    private static boolean isSame(Secret known, byte[] fresh) {
        if (!(known instanceof Secret.Passphrase(char[] text))) {
            return false;
        }
        byte[] old = Passphrase.bytes(text);
        try {
            return MessageDigest.isEqual(old, fresh);
        } finally {
            Arrays.fill(old, (byte) 0);
        }
    }

    /** The key file, for one who knows a secret of it. */
    private Outcome<KeyFile> opened(Secret known) {
        return ours(folder.keyFileAlone()).then(keys -> tried(keys, known).then(key -> {
            Arrays.fill(key, (byte) 0);
            return Outcome.done(keys);
        }));
    }

    private Outcome<byte[]> tried(KeyFile keys, Secret known) {
        Outcome<byte[]> tried = guard.unlocking().dataKey(folder, keys, known);
        return tried.refusal().map(reason -> Outcome.<byte[]>refused(inside(reason.key()))).orElse(tried);
    }

    /** The same refusal for one who is inside already: the register is not locked still. */
    private static String inside(String key) {
        return switch (key) {
            case "refusal.passphrase.empty" -> "refusal.passphrase.known-empty";
            case "refusal.passphrase.wrong" -> "refusal.passphrase.known-wrong";
            case "refusal.recovery.mistyped" -> "refusal.recovery.known-mistyped";
            case "refusal.recovery.wrong" -> "refusal.recovery.known-wrong";
            default -> key;
        };
    }

    /** Only the open register's own key file, unchanged since it was written. */
    private Outcome<KeyFile> ours(Outcome<KeyFile> keyFile) {
        return keyFile.then(keys -> keys.isGenuine(dataKey)
                ? Outcome.done(keys)
                : Outcome.refused("refusal.register.keys-damaged"));
    }

    private Outcome<Boolean> replace(KeyFile keys, Slot slot, byte[] secret) {
        KeyFile changed = keys.with(slot, secret, dataKey);
        var adopted = new AtomicBoolean();
        try {
            folder.writeAside(changed);
            return ours(folder.keyFileAside()).then(written -> opens(written, slot, secret)
                    ? work.write(w -> adopt(w, slot, written, adopted))
                    : Outcome.refused("refusal.register.keys-unwritten"));
        } catch (IOException _) {
            return Outcome.refused("refusal.register.keys-unwritten");
        } catch (RegisterFault fault) {
            if (adopted.get()) {
                // the new key file is in use whatever the log says; the next opening sees that it is and logs it
                LOG.warn("a change of key could not be logged: {}", fault.kind());
                return Outcome.done(true);
            }
            throw fault;
        } finally {
            folder.forgetAside();
        }
    }

    private boolean opens(KeyFile written, Slot slot, byte[] secret) {
        return written.unlock(slot, secret).filter(key -> {
            boolean same = MessageDigest.isEqual(key, dataKey);
            Arrays.fill(key, (byte) 0);
            return same;
        }).isPresent();
    }

    // inside the transaction, so that the register can't be locked, and another program change it, meanwhile
    private Outcome<Boolean> adopt(Work w, Slot slot, KeyFile written, AtomicBoolean adopted) {
        if (!takesPlace(slot, written)) {
            return Outcome.refused("refusal.register.keys-unwritten");
        }
        adopted.set(true);
        String mark = written.mark(slot);
        w.settings().knownKeys(slot.name(), mark);
        if (slot == Slot.RECOVERY) {
            w.settings().confirmedRecovery(mark);
        }
        w.log().add(action(slot));
        return Outcome.done(true);
    }

    private boolean takesPlace(Slot slot, KeyFile written) {
        try {
            folder.adopt();
            return true;
        } catch (IOException _) {
            // what failed may have been the flush after the move; the user must hear which secret opens
            return folder.keyFileAlone().toOptional().filter(now -> now.mark(slot).equals(written.mark(slot)))
                    .isPresent();
        }
    }

    private static LogAction action(Slot slot) {
        return slot == Slot.PASSPHRASE ? LogAction.PASSPHRASE_CHANGED : LogAction.RECOVERY_RENEWED;
    }

    /** Writes into the log what was changed in the key file and isn't there yet: the program was stopped in between. */
    static void takeIn(RegisterFolder folder, Work w) {
        folder.keyFileAlone().toOptional().ifPresent(keys -> {
            for (Slot slot : Slot.values()) {
                Optional<String> known = w.settings().knownKeys(slot.name());
                String mark = keys.mark(slot);
                if (known.filter(mark::equals).isEmpty()) {
                    known.ifPresent(_ -> w.log().add(action(slot)));
                    w.settings().knownKeys(slot.name(), mark);
                }
            }
        });
    }
}
