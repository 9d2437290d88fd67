package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The drill of a child that is away opens no way to a network: all its system calls about sockets are traced (Linux,
 * needs {@code strace}; where that is missing the test fails). In the profile {@code torture} only.
 */
@EnabledIfSystemProperty(named = "varsam.torture", matches = "true")
class NoNetworkTest {
    private static final Path REPORT = Path.of("target/torture/network.txt");

    @TempDir
    Path folder;

    /** Does nothing but open a file: what Java itself asks of the system about sockets. */
    public static final class OnlyAFile {
        private OnlyAFile() {}

        /** Argument: a folder. */
        public static void main(String[] args) throws IOException {
            FileChannel.open(Path.of(args[0], "file"), StandardOpenOption.CREATE, StandardOpenOption.WRITE).close();
        }
    }

    @Test
    void theDrillOpensNoWayToANetwork() throws IOException, InterruptedException {
        List<String> java = internet(traced(OnlyAFile.class));
        List<String> drill = internet(traced(TracedDrill.class));
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, List.of("Internet sockets in the drill: " + drill.size(),
                "of these asked for by Java itself as it opens its first file, and never connected: " + java.size(),
                String.join("\n", drill)));
        assertThat(drill).as("only what Java tries by itself: which kinds of sockets there are").isEqualTo(java)
                .allMatch(call -> call.startsWith("socket("));
    }

    /** Calls about the internet, without the numbers of processes and handles. */
    private static List<String> internet(List<String> trace) {
        return trace.stream().filter(line -> line.contains("AF_INET") || line.contains("AF_PACKET")
                || line.contains("AF_NETLINK")).map(line -> line.replaceFirst("^\\d+\\s+", "").replaceFirst(" = \\d+$",
                        ""))
                .toList();
    }

    private List<String> traced(Class<?> program) throws IOException, InterruptedException {
        Path home = Files.createDirectory(folder.resolve(program.getSimpleName()));
        Path trace = folder.resolve(program.getSimpleName() + ".trace");
        var command = new ArrayList<>(List.of("strace", "-f", "-qq", "-e", "trace=socket,connect,bind,sendto,sendmsg",
                "-o", trace.toString(), Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(a -> !a.startsWith("-javaagent"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName(), home.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(process.waitFor()).as("the traced program came to its end").isZero();
        return Files.readAllLines(trace);
    }
}
