package se.varsam.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;

import se.varsam.crypto.Argon2Cost;
import se.varsam.i18n.Texts;
import se.varsam.launch.Services;

/**
 * Made-up registers for all benchmarks, made once: a large one takes minutes. They lie in {@code target/benchmark}
 * until that is cleaned; a benchmark opens copies of its own.
 */
public final class SharedRegisters {
    /** The day that all of them stand at. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    /** What they are made from. */
    public static final long SEED = 2026;
    private static final Path FOLDER = Path.of("target/benchmark/registers");

    private SharedRegisters() {}

    /** A copy of the register with so many children, in a folder, as {@code NUMBER.varsam}. */
    public static Path copy(int children, Path to) throws IOException {
        Path made = made(children);
        Path copy = Files.createDirectories(to.resolve(made.getFileName()));
        try (Stream<Path> files = Files.list(made)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    /** Removes a copy: the large ones take the disk. */
    public static void remove(Path register) throws IOException {
        if (Files.exists(register)) {
            try (Stream<Path> files = Files.list(register)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(register);
        }
    }

    private static Path made(int children) throws IOException {
        Path made = FOLDER.resolve(children + ".varsam");
        if (!Files.exists(made)) {
            Path half = Files.createDirectories(FOLDER).resolve("half.varsam");
            remove(half);
            new MadeUpRegister(SEED, DAY).make(half, children, services());
            Files.move(half, made, StandardCopyOption.ATOMIC_MOVE);
        }
        return made;
    }

    /** As a benchmark wires them: at a fixed time, the key derived as cheaply as can be, which is never measured. */
    public static Services services() {
        return new Services(Clock.fixed(Instant.parse("2026-11-21T13:32:00Z"), ZoneOffset.UTC), new Texts(), Map.of(),
                "test", new Argon2Cost(8 * 1024, 1, 1));
    }
}
