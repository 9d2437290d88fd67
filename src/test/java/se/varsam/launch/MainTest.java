package se.varsam.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as the shell sees it: a process of its own, exit code, standard output and standard error. */
class MainTest {
    @TempDir
    Path disk;

    @Test
    void takesArgumentsFromTheCommandLineOrOneProperty() throws Exception {
        assertThat(run("", List.of(), "--version").out()).startsWith("Varsam ");
        assertThat(run("", List.of("-Dvarsam.args=  --version ")).out()).startsWith("Varsam ");
    }

    @Test
    void commandsEndWithTheirCodeAndOneLine() throws Exception {
        Path folder = disk.resolve("min mapp.varsam");
        var made = run("gurka tandborste vulkan\n", List.of("-Dvarsam.args=create '" + folder + "'"));
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.err()).isEmpty();
        assertThat(made.out().lines()).hasSize(3);

        var wrong = run("gurka tandborste vulkaner\n", List.of(), "list", folder.toString());
        assertThat(wrong.code()).isEqualTo(4);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err().lines()).hasSize(1);
        assertThat(wrong.err()).contains("Lösenfrasen stämmer inte").doesNotContain("Exception");

        Files.writeString(folder.resolve("keys.json"), "");
        var damaged = run("gurka tandborste vulkan\n", List.of(), "list", folder.toString());
        assertThat(damaged.code()).isEqualTo(6);
        assertThat(damaged.err().lines()).hasSize(1);
    }

    @Test
    void misuseEndsWithTwo() throws Exception {
        var result = run("", List.of(), "lista");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines()).hasSize(1);
    }

    private record Result(int code, String out, String err) {}

    private Result run(String typed, List<String> flags, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8", "-cp", System.getProperty("java.class.path")));
        command.addAll(flags);
        command.add(Main.class.getName());
        command.addAll(List.of(arguments));
        Path out = disk.resolve("out");
        Path err = disk.resolve("err");
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("VARSAM_PASSPHRASE");
        Process process = builder.start();
        try (var in = process.getOutputStream()) {
            in.write(typed.getBytes(UTF_8));
        }
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
