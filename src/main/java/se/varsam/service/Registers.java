package se.varsam.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.domain.shared.Sensitive;
import se.varsam.service.port.Backups;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.RegisterFiles;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.service.port.RegisterFiles.WrongTries;
import se.varsam.service.port.Salvaged;

/** Making and opening registers. Slow: off the FX thread. */
public final class Registers {
    private static final Logger LOG = LoggerFactory.getLogger(Registers.class);

    /**
     * Opens every practice register; shown wherever one is in use, since it guards made-up children only. Four words,
     * so that it also shows what a good passphrase looks like.
     */
    public static final String PRACTICE_PASSPHRASE = "fyra paraplyer i regnet";

    private final RegisterFiles files;
    private final Function<OpenRegister, Session> services;
    private final Practice practice;
    private final Set<Session> open = ConcurrentHashMap.newKeySet();

    /**
     * Registers on disk.
     *
     * @param services
     *            wires the services of an open register
     * @param practice
     *            makes a practice register
     */
    public Registers(RegisterFiles files, Function<OpenRegister, Session> services, Practice practice) {
        this.files = files;
        this.services = services;
        this.practice = practice;
    }

    /** Makes a practice register (<i>övningsregister</i>) with made-up children in a folder that does not exist. */
    @FunctionalInterface
    public interface Practice {
        /** Open when it comes back; refuses as {@link RegisterFiles#create} does, and when it is stopped. */
        Outcome<OpenRegister> make(Path folder, char[] passphrase, Progress progress);
    }

    /** Opens the practice register in a folder; makes it first, watched, when there is none. */
    public Outcome<Session> practice(Path folder, Progress progress) {
        char[] passphrase = PRACTICE_PASSPHRASE.toCharArray();
        if (Files.isDirectory(folder)) {
            return open(folder, new Secret.Passphrase(passphrase));
        }
        makeRoomFor(folder);
        return practice.make(folder, passphrase, progress).then(register -> Outcome.done(started(register)));
    }

    // on a new computer nothing of the program's is there yet; what can't be made is refused by the register
    private static void makeRoomFor(Path folder) {
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
        } catch (IOException _) {
            LOG.warn("no room could be made for the practice register");
        }
    }

    /** Makes a register and opens it; refuses as {@link RegisterFiles#create} does. */
    public Outcome<Fresh> create(Path folder, char[] passphrase, OwnDetails own) {
        return files.create(folder, passphrase, own)
                .then(made -> Outcome.done(new Fresh(started(made.register()), made.recoveryKey())));
    }

    /**
     * Opens a register; refuses as {@link RegisterFiles#open} does. Its lists are brought up to date afterwards
     * ({@link ChecklistService#refresh}): what is due shows them as they will be, and nobody need wait for it.
     */
    public Outcome<Session> open(Path folder, Secret secret) {
        return files.open(folder, secret).then(register -> Outcome.done(started(register, ChecklistService::realDay)));
    }

    private Session started(OpenRegister register) {
        return started(register, ChecklistService::refresh);
    }

    private Session started(OpenRegister register, Consumer<ChecklistService> begin) {
        Session session = services.apply(register);
        open.add(session);
        boolean started = false;
        try {
            if (register.logMemory().setBack().isEmpty()) {
                begin.accept(session.checklists());
            }
            started = true;
            return session;
        } finally {
            if (!started) {
                session.close(); // nobody else will: the fault is all that comes back
            }
        }
    }

    /** The user goes on with a register whose log has gone backwards; before that nothing is to be started. */
    public Session accepted(Session session) {
        session.register().logMemory().accept();
        return session;
    }

    /** Locks whatever was opened here and is open still, also what its asker hasn't taken over yet. */
    public void lockAll() {
        open.forEach(Session::close);
        open.clear();
    }

    /** Makes a new register of what can be read of a damaged one; refuses as {@link RegisterFiles#salvage} does. */
    public Outcome<Salvaged> salvage(Path damaged, Secret secret, Path to, Progress progress) {
        return files.salvage(damaged, secret, to, (done, of) -> progress.goesOn((int) done, (int) of));
    }

    /** When there were wrong tries to open a register since it was opened last, oldest first. */
    public WrongTries failedTries(Path folder) {
        return files.failedTries(folder);
    }

    /** Backups, to be tried and restored. */
    public Backups backups() {
        return files.backups();
    }

    /** Puts a register back that a killed restore had put aside; gives whether there was one. */
    public boolean mend(Path folder) {
        return files.mend(folder);
    }

    /** What is unwise about a place. */
    public List<Refusal> warnings(Path folder) {
        return files.warnings(folder);
    }

    /** How good a passphrase is. */
    public Strength strength(char[] passphrase, String municipality) {
        return new Strength(files.strength(passphrase, municipality), files.weaknesses(passphrase, municipality));
    }

    /**
     * How good a passphrase is.
     *
     * @param score
     *            0 to 4
     * @param weaknesses
     *            why it is refused, empty when it is taken
     */
    public record Strength(int score, List<Refusal> weaknesses) {
        /** Keeps an unmodifiable copy. */
        public Strength {
            weaknesses = List.copyOf(weaknesses);
        }
    }

    /**
     * A register just made.
     *
     * @param session
     *            open
     * @param recoveryKey
     *            in groups; wiped by the caller
     */
    public record Fresh(Session session, char[] recoveryKey) implements Sensitive {
        @Override
        public String toString() {
            return REDACTED;
        }
    }
}
