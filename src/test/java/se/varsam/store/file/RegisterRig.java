package se.varsam.store.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import se.varsam.MovingClock;
import se.varsam.crypto.Argon2Cost;
import se.varsam.domain.checklist.ChecklistCatalog;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.register.Role;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.RegisterFiles.NewRegister;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.store.TestRegister;
import se.varsam.store.UnitOfWorkMaker;

/** Registers in a test's folder, with cheap tries and a clock that the test moves. */
final class RegisterRig {
    static final String PASSPHRASE = "gurka-tandborste-vulkan";
    static final OwnDetails OWN = new OwnDetails(Role.GOD_MAN, "Påhittade kommun", "Påhittad Person", "", "", "", "");

    final List<Duration> pauses = new ArrayList<>();
    final MovingClock clock = new MovingClock(Instant.parse("2026-11-21T08:00:00Z"));
    private final ChecklistCatalog catalog;
    final EncryptedRegisterFiles files;

    RegisterRig() {
        this(TestRegister.catalog(List.of()));
    }

    /** With lists. */
    RegisterRig(ChecklistCatalog catalog) {
        this.catalog = catalog;
        this.files = filesFor(() -> "konto");
    }

    EncryptedRegisterFiles filesFor(Supplier<String> account) {
        return new EncryptedRegisterFiles(new UnitOfWorkMaker(catalog, clock, account), clock,
                pauses::add, Map.of(), new Argon2Cost(8 * 1024, 1, 1));
    }

    NewRegister create(Path folder) {
        return done(files.create(folder, PASSPHRASE.toCharArray(), OWN));
    }

    Outcome<OpenRegister> open(Path folder, String passphrase) {
        return files.open(folder, new Secret.Passphrase(passphrase.toCharArray()));
    }

    OpenRegister open(Path folder) {
        return done(open(folder, PASSPHRASE));
    }

    /** The key of the refusal, or nothing when it was done; what was opened is closed. */
    String refusal(Path folder, String passphrase) {
        Outcome<OpenRegister> outcome = open(folder, passphrase);
        outcome.toOptional().ifPresent(OpenRegister::close);
        return outcome.refusal().map(Refusal::key).orElse("");
    }

    String refusal(Path folder) {
        return refusal(folder, PASSPHRASE);
    }

    static <T> T done(Outcome<T> outcome) {
        return outcome.toOptional().orElseThrow(() -> new AssertionError(outcome.toString()));
    }

    /** All files below a folder with their digests. */
    static Map<String, String> content(Path folder) {
        var content = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(folder.relativize(file).toString(), HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        return content;
    }

    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }
}
