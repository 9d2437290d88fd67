package se.varsam.ui.unlock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.varsam.domain.register.BackupTiers;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.port.Backups;
import se.varsam.service.port.CheckReport;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.RegisterClock;
import se.varsam.service.port.RegisterFiles;
import se.varsam.service.port.RegisterKeys;
import se.varsam.service.port.RegisterWithoutFile;
import se.varsam.service.port.Salvaged;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;
import se.varsam.store.TestRegister;
import se.varsam.store.UnitOfWorkMaker;
import se.varsam.ui.TestSessions;

/** Registers that are folders and a remembered passphrase: enough for the way in. */
public final class FakeRegisterFiles implements RegisterFiles {
    /** The recovery key of every register. */
    public static final String KEY = "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG";

    /** Registers that are open now. */
    public final List<Path> open = new ArrayList<>();
    private final Map<Path, String> passphrases = new HashMap<>();
    private int tries;

    /** A register that is there already. */
    public FakeRegisterFiles with(Path folder, String passphrase) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        passphrases.put(folder, passphrase);
        return this;
    }

    @Override
    public Outcome<NewRegister> create(Path folder, char[] passphrase, OwnDetails own) {
        if (Files.exists(folder)) {
            return Outcome.refused("kit.refused");
        }
        with(folder, new String(passphrase));
        return Outcome.done(new NewRegister(opened(folder), KEY.toCharArray()));
    }

    @Override
    public Outcome<NewRegister> createPractice(Path folder, char[] passphrase, OwnDetails own, Filling filling) {
        return create(folder, passphrase, own);
    }

    @Override
    public Outcome<OpenRegister> open(Path folder, Secret secret) {
        boolean right = switch (secret) {
            case Secret.Passphrase(char[] text) -> new String(text).equals(passphrases.get(folder));
            case Secret.RecoveryKey(char[] text) -> new String(text).equals(KEY);
        };
        if (!right) {
            tries++;
            return Outcome.refused("kit.refused");
        }
        return Outcome.done(opened(folder));
    }

    private OpenRegister opened(Path folder) {
        open.add(folder);
        int failed = tries;
        tries = 0;
        return new Opened(folder, failed, open);
    }

    @Override
    public Outcome<Salvaged> salvage(Path damaged, Secret secret, Path to, Backups.Watch watch) {
        throw new UnsupportedOperationException();
    }

    @Override
    public WrongTries failedTries(Path folder) {
        Instant now = TestSessions.CLOCK.instant();
        return new WrongTries(Collections.nCopies(tries, now.minus(Duration.ofHours(17))), now);
    }

    @Override
    public boolean mend(Path folder) {
        return false;
    }

    @Override
    public Backups backups() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Refusal> warnings(Path folder) {
        return folder.toString().contains("OneDrive") ? List.of(Refusal.of("kit.refused")) : List.of();
    }

    @Override
    public List<Refusal> weaknesses(char[] passphrase, String municipality) {
        return passphrase.length < 12
                ? List.of(Refusal.of("refusal.passphrase.short", passphrase.length, 12))
                : List.of();
    }

    @Override
    public int strength(char[] passphrase, String municipality) {
        return Math.min(4, passphrase.length / 4);
    }

    private record Opened(Path folder, int failedTries, List<Path> all) implements RegisterWithoutFile {
        @Override
        public void rewrite() {
            // there is nothing to write
        }

        @Override
        public UnitOfWork work() {
            return new Nothing();
        }

        @Override
        public RegisterClock clock() {
            return new RegisterClock(TestSessions.CLOCK, () -> Duration.ZERO);
        }

        @Override
        public void removeUpgradeCopy() {
            // there is none
        }

        @Override
        public RegisterKeys keys() {
            return new FakeKeys(KEY);
        }

        @Override
        public int thinBackups(Path newest, BackupTiers tiers) {
            return 0;
        }

        @Override
        public Outcome<CheckReport> check(CheckReport.Depth depth, Backups.Watch watch) {
            return Outcome.done(new CheckReport(List.of()));
        }

        @Override
        public void close() {
            all.remove(folder);
        }
    }

    /** Every intention leads to the number 0, which is what bringing the lists up to date gives; nothing is in it. */
    private static final class Nothing implements UnitOfWork {
        @Override
        @SuppressWarnings("unchecked")
        public <T> T write(Function<Work, T> work) {
            return (T) Integer.valueOf(0);
        }

        @Override
        public <T> T read(Function<Work, T> work) {
            return new UnitOfWorkMaker(TestRegister.catalog(List.of()), TestSessions.CLOCK, () -> "prov")
                    .tryOut(empty -> empty.read(work));
        }
    }
}
