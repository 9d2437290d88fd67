package se.varsam.launch;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The real program in a process of its own ({@link Caseworker}), which can be told what to do and be killed. */
final class OtherProcess implements AutoCloseable {
    private static final long TYPED_IS_SAVED_MILLIS = 2_000;

    private final Path home;
    private @Nullable Process program;
    private @Nullable BufferedReader answers;
    private @Nullable BufferedWriter orders;

    /** A program whose settings, in a folder, know the register; {@link #start} begins it. */
    OtherProcess(Path home) {
        this.home = home;
    }

    /** Begins it and unlocks the register; what it logs comes into a file in the folder. */
    void start() throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(a -> !a.startsWith("-javaagent"))
                .forEach(command::add);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                Caseworker.class.getName(), home.toString()));
        Process started = new ProcessBuilder(command).redirectError(
                ProcessBuilder.Redirect.appendTo(home.resolve("log.txt").toFile())).start();
        program = started;
        answers = started.inputReader();
        orders = started.outputWriter();
        say("unlock");
    }

    /** Gives an order; its answer. */
    String say(String order) throws IOException {
        BufferedWriter to = Objects.requireNonNull(orders);
        to.write(order);
        to.newLine();
        to.flush();
        for (String line = hear(); line != null; line = hear()) {
            if (line.startsWith("= ")) {
                return line.substring(2);
            }
        }
        throw new AssertionError("the program died at " + order);
    }

    private @Nullable String hear() throws IOException {
        return Objects.requireNonNull(answers).readLine();
    }

    /** Waits as long as it may take until what is typed is saved: the one thing promised of a program that dies. */
    void untilTypedIsSaved() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(TYPED_IS_SAVED_MILLIS + 500));
    }

    /** Kills it where it stands, and begins anew. */
    void killed() throws IOException, InterruptedException {
        now().destroyForcibly().waitFor();
        start();
    }

    /** The process that runs. */
    Process now() {
        return Objects.requireNonNull(program);
    }

    @Override
    public void close() {
        if (program != null) {
            program.destroyForcibly();
        }
    }
}
