package se.varsam.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import se.varsam.crypto.KeyFile;
import se.varsam.crypto.KeyFile.Slot;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.RegisterContents;
import se.varsam.store.Contents;
import se.varsam.store.Database;
import se.varsam.store.Sound;
import se.varsam.store.SqliteUnitOfWork;
import se.varsam.store.SqliteUnitOfWork.Opened;
import se.varsam.store.UnitOfWorkMaker;
import se.varsam.store.YieldingCopy;

/**
 * Encrypts an open register anew under another data key. A whole new database and its key file are made and proved
 * beside the ones in use. The key file then takes its place in one step, which decides: it names the database that it
 * belongs to, so that whenever the program is stopped, opening knows which of the two holds, and finishes the move.
 */
record NewDataKey(RegisterFolder folder, SqliteUnitOfWork work, UnitOfWorkMaker maker) {
    private static final Logger LOG = LoggerFactory.getLogger(NewDataKey.class);

    /** The keys and what wraps the new one. */
    record Secrets(byte[] oldKey, byte[] newKey, byte[] passphrase, byte[] recovery) {}

    /** Does it; refused, all is as it was. */
    Outcome<Boolean> change(KeyFile old, Secrets secrets) {
        try (var side = new SideCopy(folder.anew())) {
            return work.exchange(current -> exchanged(current, side, old, secrets));
        } finally {
            folder.forgetAside();
        }
    }

    private Opened<Outcome<Boolean>> exchanged(Connection current, SideCopy side, KeyFile old, Secrets secrets)
            throws SQLException {
        try {
            if (!made(current, side, old, secrets)) {
                return new Opened<>(current, Outcome.refused("refusal.register.keys-unwritten"));
            }
        } catch (IOException | SQLException _) {
            forget();
            return new Opened<>(current, Outcome.refused("refusal.register.keys-unwritten"));
        }
        Database.close(current);
        if (!decided()) {
            forget();
            return new Opened<>(Database.open(folder.database(), secrets.oldKey()),
                    Outcome.refused("refusal.register.keys-unwritten"));
        }
        folder.finishNewKey();
        return new Opened<>(Database.open(folder.database(), secrets.newKey()), Outcome.done(true));
    }

    /** The new database and its key file lie beside the old ones, whole and on disk. */
    private boolean made(Connection current, SideCopy side, KeyFile old, Secrets secrets)
            throws IOException, SQLException {
        side.close(); // what an earlier try left
        Optional<RegisterContents> contents = YieldingCopy.make(current, side.file(), () -> false);
        Database.rekey(side.file(), secrets.oldKey(), secrets.newKey());
        if (contents.isEmpty() || !proved(side, contents.get(), secrets)) {
            return false;
        }
        side.flush();
        String mark = RegisterFolder.mark(side.file());
        KeyFile wrapped = KeyFile.wrap(secrets.newKey(), mark, old.cost(), secrets.passphrase(), secrets.recovery());
        note(side, wrapped, secrets.newKey());
        side.flush();
        folder.writeAside(wrapped);
        boolean opens = folder.keyFileAside().toOptional().filter(keys -> opens(keys, Slot.PASSPHRASE,
                secrets.passphrase(), secrets.newKey())
                && opens(keys, Slot.RECOVERY, secrets.recovery(),
                        secrets.newKey()))
                .isPresent();
        if (opens) {
            Files.move(side.file(), folder.underNewKey());
            RegisterFolder.flush(folder.path());
        }
        return opens;
    }

    private static boolean proved(SideCopy side, RegisterContents contents, Secrets secrets) throws SQLException {
        Connection copy = Database.open(side.file(), secrets.newKey());
        try {
            return Sound.isSound(copy) && Contents.of(copy).equals(contents);
        } finally {
            Database.close(copy);
        }
    }

    /** What the register is to remember of it lies in the new database from the start. */
    private void note(SideCopy side, KeyFile wrapped, byte[] newKey) throws SQLException {
        try (var connection = Database.open(side.file(), newKey); var anew = maker.over(connection)) {
            anew.change(w -> {
                for (Slot slot : Slot.values()) {
                    w.settings().knownKeys(slot.name(), wrapped.mark(slot));
                }
                w.settings().confirmedRecovery(wrapped.mark(Slot.RECOVERY));
                w.log().add(LogAction.DATA_KEY_CHANGED);
            });
        }
    }

    private static boolean opens(KeyFile keys, Slot slot, byte[] secret, byte[] dataKey) {
        return keys.isGenuine(dataKey) && keys.unlock(slot, secret).filter(key -> {
            boolean same = Arrays.equals(key, dataKey);
            Arrays.fill(key, (byte) 0);
            return same;
        }).isPresent();
    }

    private boolean decided() {
        try {
            if (folder.hasLog()) {
                return false; // a log left beside the old database would be taken for the new one's
            }
            folder.adopt();
            return true;
        } catch (IOException _) {
            return folder.belongsToNewKey();
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(folder.underNewKey());
        } catch (IOException _) {
            LOG.warn("a database under a new key could not be removed");
        }
    }
}
