package se.varsam.store.file;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import se.varsam.crypto.Argon2Cost;
import se.varsam.crypto.Passphrase;
import se.varsam.crypto.PassphraseRules;
import se.varsam.crypto.RecoveryKey;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.port.Backups;
import se.varsam.service.port.KnownHeads;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.RegisterFiles;
import se.varsam.service.port.Salvaged;
import se.varsam.service.port.UnitOfWork;
import se.varsam.store.UnitOfWorkMaker;

/**
 * Registers as encrypted folders on this computer. One for the whole program: it knows which registers the program has
 * open, and keeps its own hands off their files.
 */
public final class EncryptedRegisterFiles implements RegisterFiles {
    private final PassphraseRules rules = new PassphraseRules();
    private final Set<Path> open = ConcurrentHashMap.newKeySet();
    private final UnitOfWorkMaker maker;
    private final Map<String, String> environment;
    private final Argon2Cost cost;
    private final PlaceWarnings places;
    private final Creation creation;
    private final Unlocking unlocking;
    private final Opening opening;
    private final Salvaging salvaging;
    private final EncryptedBackups backups;

    /**
     * Registers on this computer.
     *
     * @param clock
     *            for the times of wrong tries
     * @param environment
     *            the system's variables, which may name synchronised folders
     * @param cost
     *            of a try in registers made from now on
     */
    public EncryptedRegisterFiles(UnitOfWorkMaker maker, Clock clock, Pauses pauses, Map<String, String> environment,
            Argon2Cost cost) {
        this(maker, new Unlocking(clock, pauses), environment, cost, KnownHeads.NONE);
    }

    private EncryptedRegisterFiles(UnitOfWorkMaker maker, Unlocking unlocking, Map<String, String> environment,
            Argon2Cost cost, KnownHeads heads) {
        places = new PlaceWarnings(environment);
        creation = new Creation(maker, cost);
        this.unlocking = unlocking;
        this.maker = maker;
        this.environment = environment;
        this.cost = cost;
        opening = new Opening(maker, new KeyChanges.Guard(unlocking, rules, maker), heads);
        salvaging = new Salvaging(maker);
        backups = new EncryptedBackups(maker, unlocking, new BackupWarnings(places),
                new Restoring(maker, open, Restoring.Moves::real));
    }

    /** The same, remembering how far logs go. */
    public EncryptedRegisterFiles remembering(KnownHeads heads) {
        return new EncryptedRegisterFiles(maker, unlocking, environment, cost, heads);
    }

    @Override
    public Outcome<NewRegister> create(Path folder, char[] passphrase, OwnDetails own) {
        return make(folder, passphrase, own, _ -> Outcome.done(0));
    }

    @Override
    public Outcome<NewRegister> createPractice(Path folder, char[] passphrase, OwnDetails own, Filling filling) {
        return make(folder, passphrase, own, w -> {
            w.settings().makePractice();
            return filling.fill(UnitOfWork.inside(w));
        });
    }

    private Outcome<NewRegister> make(Path folder, char[] passphrase, OwnDetails own, Creation.Content content) {
        Optional<Refusal> trouble = NewPlace.trouble(folder)
                .or(() -> weaknesses(passphrase, own.municipality()).stream().findFirst());
        if (trouble.isPresent()) {
            return new Outcome.Refused<>(trouble.get());
        }
        Path underWay = RegisterFolder.underWay(folder.toAbsolutePath().normalize());
        if (!open.add(underWay)) {
            return Outcome.refused("refusal.place.making");
        }
        char[] recoveryKey = RecoveryKey.create();
        byte[] dataKey = new byte[32];
        new SecureRandom().nextBytes(dataKey);
        var secrets = new Creation.Secrets(dataKey, Passphrase.bytes(passphrase),
                RecoveryKey.read(recoveryKey).orElseThrow());
        try {
            return creation.create(folder.toAbsolutePath(), secrets, own, content)
                    .then(made -> openAlone(made, (f, whenClosed) -> opening.open(f, dataKey.clone(), whenClosed)))
                    .then(register -> Outcome.done(new NewRegister(register, recoveryKey)));
        } finally {
            secrets.wipe();
            open.remove(underWay);
        }
    }

    @Override
    public Outcome<OpenRegister> open(Path folder, Secret secret) {
        return openAlone(folder, (f, whenClosed) -> f.keyFile().then(keys -> unlocking.dataKey(f, keys, secret))
                .then(key -> opening.open(f, key, whenClosed)));
    }

    @Override
    public Outcome<Salvaged> salvage(Path damaged, Secret secret, Path to, Backups.Watch watch) {
        var folder = new RegisterFolder(damaged.toAbsolutePath());
        Optional<Refusal> trouble = folder.missing();
        if (trouble.isPresent()) {
            return new Outcome.Refused<>(trouble.get());
        }
        Path real = real(folder.path());
        if (!open.add(real)) {
            return Outcome.refused("refusal.register.in-use");
        }
        try {
            if (folder.isInUse()) {
                return Outcome.refused("refusal.register.in-use");
            }
            return folder.keyFileAlone().then(keys -> unlocking.dataKey(folder, keys, secret).then(key -> {
                try {
                    return salvaging.run(folder, keys, key, to.toAbsolutePath().normalize(), watch);
                } finally {
                    Arrays.fill(key, (byte) 0);
                }
            }));
        } finally {
            open.remove(real);
        }
    }

    @Override
    public WrongTries failedTries(Path folder) {
        return new WrongTries(new RegisterFolder(folder.toAbsolutePath()).failedTries().times(),
                unlocking.clock().instant());
    }

    @Override
    public boolean mend(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        return !open.contains(real(place)) && RestoreJournal.mend(place);
    }

    @Override
    public Backups backups() {
        return backups;
    }

    @Override
    public List<Refusal> warnings(Path folder) {
        return places.of(folder);
    }

    @Override
    public List<Refusal> weaknesses(char[] passphrase, String municipality) {
        return rules.weaknesses(passphrase, municipality);
    }

    @Override
    public int strength(char[] passphrase, String municipality) {
        return rules.strength(passphrase, municipality);
    }

    /** What is done with a register that this program hasn't open, and how to say that it no longer has. */
    private interface Alone {
        Outcome<OpenRegister> open(RegisterFolder folder, Runnable whenClosed);
    }

    private Outcome<OpenRegister> openAlone(Path path, Alone opening) {
        mend(path);
        var folder = new RegisterFolder(path.toAbsolutePath());
        Optional<Refusal> trouble = folder.trouble();
        if (trouble.isPresent()) {
            return new Outcome.Refused<>(trouble.get());
        }
        Path real = real(folder.path());
        if (!open.add(real)) {
            return Outcome.refused("refusal.register.in-use");
        }
        boolean opened = false;
        try {
            Outcome<OpenRegister> outcome = opening.open(folder, () -> open.remove(real));
            opened = outcome.toOptional().isPresent();
            return outcome;
        } finally {
            if (!opened) {
                open.remove(real);
            }
        }
    }

    /** One name for a folder, however it was reached. */
    static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException _) {
            return folder.normalize();
        }
    }
}
