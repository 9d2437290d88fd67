package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.FieldKind;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.note.NoteField;
import se.varsam.service.BackupService;
import se.varsam.service.Progress;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.settings.SettingsFile;
import se.varsam.ui.TestSessions;

/**
 * A marker for a name is looked for in all that the program holds in memory after it was locked, and in every file it
 * wrote. In the profile {@code torture} only; the short form for files is {@code TracelessTest}.
 */
@EnabledIfSystemProperty(named = "varsam.torture", matches = "true")
class HeapTest {
    private static final String MARKER = "Zqxjmarkor";
    private static final Path REPORT = Path.of("target/torture/heap.txt");

    @TempDir
    Path home;
    private Instant begun = Instant.EPOCH;

    @Test
    void nothingOfANameIsHeldAfterLocking() throws IOException {
        Path folder = home.resolve("Arbete.varsam");
        begun = Files.getLastModifiedTime(home).toInstant();
        fill(folder);
        new SettingsFile(home.resolve("config")).change(s -> s.used(folder));
        try (var program = new OtherProcess(home)) {
            program.start();
            program.say("walk");
            program.say("heap " + home.resolve("open.hprof"));
            assertThat(count(home.resolve("open.hprof"))).as("it looks where names are").isPositive();
            Files.delete(home.resolve("open.hprof"));
            program.say("lock");
            program.say("heap " + home.resolve("locked.hprof"));
            long held = count(home.resolve("locked.hprof"));
            if (Boolean.getBoolean("varsam.keepHeap")) {
                Files.copy(home.resolve("locked.hprof"), Path.of("target/locked.hprof"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            Files.delete(home.resolve("locked.hprof"));
            backUp(folder);
            List<Path> files = filesWithMarker();
            Files.createDirectories(REPORT.getParent());
            Files.write(REPORT, List.of("Marker in what is reachable after locking: " + held,
                    "Files with the marker: " + files.size() + " " + files));
            assertThat(files).isEmpty();
            assertThat(held).isZero();
        }
    }

    private static void fill(Path folder) {
        try (var register = new TestSessions().create(folder)) {
            var child = register.children().add().id();
            for (ChildField field : ChildField.values()) {
                if (field.kind() == FieldKind.TEXT) {
                    register.children().change(child, field, MARKER);
                }
            }
            var episode = register.episodes().open(child, register.episodes().now().minusHours(1)).toOptional()
                    .orElseThrow().episode();
            register.episodes().change(episode, EpisodeField.CLOTHES, MARKER);
            var notes = register.notes().writing();
            long note = notes.begin(Optional.of(child)).note().id();
            notes.keep(note, NoteField.TEXT, MARKER);
            notes.settle(note);
        }
    }

    private boolean isNew(Path file) {
        try {
            return !Files.getLastModifiedTime(file).toInstant().isBefore(begun);
        } catch (IOException _) {
            return false; // another program's, gone meanwhile
        }
    }

    private void backUp(Path folder) throws IOException {
        Path copies = Files.createDirectory(home.resolve("kopior"));
        try (var register = new TestSessions().files()
                .open(folder, new Secret.Passphrase(TestSessions.PASSPHRASE.toCharArray())).toOptional()
                .orElseThrow()) {
            assertThat(new BackupService(register).make(copies, Progress.UNWATCHED).refusal()).isEmpty();
        }
    }

    private static long count(Path file) throws IOException {
        return occurrences(Files.readAllBytes(file), MARKER.getBytes(StandardCharsets.UTF_8))
                + occurrences(Files.readAllBytes(file), MARKER.getBytes(StandardCharsets.UTF_16LE));
    }

    private static long occurrences(byte[] in, byte[] of) {
        long found = 0;
        for (int i = 0; i <= in.length - of.length; i++) {
            int same = 0;
            while (same < of.length && in[i + same] == of[same]) {
                same++;
            }
            found += same == of.length ? 1 : 0;
        }
        return found;
    }

    /** All that lies in the folder of settings and registers, and what came into the folder for temporary files. */
    private List<Path> filesWithMarker() throws IOException {
        try (var own = Files.walk(home); var temporary = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return Stream.concat(own, temporary.filter(this::isNew)).filter(Files::isRegularFile)
                    .filter(Files::isReadable).filter(file -> {
                        try {
                            return count(file) > 0;
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }).toList();
        }
    }
}
