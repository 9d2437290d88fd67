package se.varsam.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

/**
 * The file a command writes: first whole beside its place, then moved there, so that nobody ever sees half of it. One
 * that is there is only replaced when the user says so.
 */
final class OutputFile {
    @Option(names = "--out", required = true, paramLabel = "FIL", descriptionKey = "cli.option.out")
    @Nullable
    Path file;

    @Option(names = "--force", descriptionKey = "cli.option.force")
    boolean force;

    /** Refuses a place that can't take the file, before any work is done. */
    Path place() {
        Path place = java.util.Objects.requireNonNull(file).toAbsolutePath();
        if (Files.isDirectory(place)) {
            throw CommandFailed.with(ExitCode.REFUSED, "cli.error.out-is-folder", place);
        }
        if (!force && Files.exists(place)) {
            throw CommandFailed.with(ExitCode.REFUSED, "cli.error.out-exists", place);
        }
        Path folder = place.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw CommandFailed.with(ExitCode.REFUSED, "cli.error.out-folder", place);
        }
        return place;
    }

    void write(byte[] bytes) {
        Path place = place();
        Path half = place.resolveSibling("." + place.getFileName() + ".part");
        try {
            try (var channel = FileChannel.open(half, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                var buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            move(half, place);
        } catch (IOException _) {
            forget(half);
            throw CommandFailed.with(ExitCode.DISK, "cli.error.out-write", place);
        }
    }

    private static void move(Path half, Path place) throws IOException {
        try {
            Files.move(half, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(half, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void forget(Path half) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException _) {
            // it holds nothing that the register does not; the line about the full disk matters more
        }
    }
}
