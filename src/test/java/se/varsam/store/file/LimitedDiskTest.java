package se.varsam.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.Counts;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.service.port.Backups.Watch;
import se.varsam.service.port.RegisterFiles.Secret;

/**
 * A real limit on how long files may grow, which a process of its own runs into wherever it happens to be: afterwards
 * each thing is as before or as after. The limits go up in steps; how many is the property {@code varsam.limits}.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the limit is one of the system's shell")
class LimitedDiskTest {
    private static final int LIMITS = Integer.getInteger("varsam.limits", 2);
    private static final int LEAST_KB = 100;
    private static final int MOST_KB = 700;

    @TempDir
    Path disk;
    private final RegisterRig rig = new RegisterRig();
    private final Counts seen = new Counts("files that may not grow");

    @Test
    void everythingIsAsBeforeOrAsAfter() throws Exception {
        Path library = library();
        for (int i = 0; i < LIMITS; i++) {
            Path day = Files.createDirectory(disk.resolve("dag" + i));
            try (var made = rig.create(day.resolve("Enheten.varsam")).register()) {
                Child child = made.work().write(w -> w.children().add(2026));
                made.work().change(w -> {
                    w.children().change(child.id(), ChildField.FIRST_NAME, "0");
                    w.children().change(child.id(), ChildField.MARKS, "0 ");
                });
            }
            Files.createDirectory(day.resolve("kopior"));
            int limit = LEAST_KB + (MOST_KB - LEAST_KB) * i / Math.max(1, LIMITS - 1);
            look(day, run(day, library, limit), "limit of " + limit);
        }
        seen.tell();
        assertThat(seen.of("days")).isEqualTo(LIMITS);
        // to SQLite it is a write that fails, like that of a disk which was pulled out
        assertThat(seen.of("fault GONE") + seen.of("not opened")).as("the first limit leaves none").isPositive();
        assertThat(seen.of("backups")).as("the last limit leaves room").isPositive();
    }

    private void look(Path day, List<String> said, String what) throws IOException {
        seen.add("days");
        int acknowledged = (int) said.stream().filter(line -> line.startsWith("saved")).count();
        seen.add("saves", acknowledged);
        said.stream().filter(line -> line.startsWith("fault") || line.equals("not opened")).forEach(seen::add);
        String phrase = said.contains("changed") ? OtherProcess.phrase(1) : RegisterRig.PASSPHRASE;
        try (var register = RegisterRig.done(rig.open(day.resolve("Enheten.varsam"), phrase))) {
            assertThat(register.check()).as(what).isEmpty();
            Child child = register.work().read(w -> w.children().all()).getFirst();
            String number = child.facts().get(ChildField.FIRST_NAME).orElse("");
            assertThat(Integer.parseInt(number)).as(what).isBetween(acknowledged, acknowledged + 1);
            assertThat(child.facts().get(ChildField.MARKS)).as(what)
                    .hasValueSatisfying(text -> assertThat(text).startsWith(number));
        }
        for (Path backup : BackupRig.names(day.resolve("kopior"))) {
            assertThat(backup.toString()).as("nothing half made").endsWith(".varsamkopia");
            assertThat(BackupRig.refusal(rig.files.backups().rehearse(day.resolve("kopior").resolve(backup),
                    new Secret.Passphrase(
                            RegisterRig.PASSPHRASE.toCharArray()),
                    Watch.NOBODY))).as(what).isEmpty();
            seen.add("backups");
        }
        Path restored = day.resolve("Annan.varsam");
        assertThat(Files.exists(restored)).as(what).isEqualTo(said.contains("restored"));
        if (Files.exists(restored)) {
            assertThat(rig.refusal(restored)).isEmpty();
            seen.add("restored");
        }
        seen.add("passphrases changed", said.contains("changed") ? 1 : 0);
    }

    private static List<String> run(Path day, Path library, int limit) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", "-c", "ulimit -f " + limit + "; exec \"$@\"", "bash",
                ProcessHandle.current().info().command().orElseThrow(), "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData",
                "-Dorg.sqlite.lib.path=" + library.getParent(),
                "-Dorg.sqlite.lib.name=" + library.getFileName(), "-cp", System.getProperty("java.class.path"),
                OneMoreDay.class.getName(), day.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.lines().toList();
    }

    /** The driver's library, unpacked where no limit holds. */
    private Path library() throws IOException {
        Path library = disk.resolve("libsqlitejdbc.so");
        String name = "/org/sqlite/native/Linux/" + Optional.of(System.getProperty("os.arch"))
                .map(arch -> arch.equals("amd64") ? "x86_64" : arch).orElseThrow() + "/libsqlitejdbc.so";
        try (var in = Objects.requireNonNull(org.sqlite.JDBC.class.getResourceAsStream(name), name)) {
            Files.copy(in, library);
        }
        return library;
    }
}
