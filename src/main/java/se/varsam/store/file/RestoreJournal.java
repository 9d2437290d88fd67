package se.varsam.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file beside a register as long as it is restored. Locked, it keeps a second restore away; it holds the name under
 * which the present register is put aside, so that one which was killed between the two renames can be undone.
 *
 * @param folder
 *            the register's place
 */
record RestoreJournal(Path folder, FileChannel channel) implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RestoreJournal.class);
    private static final int MOST_BYTES = 1024;
    private static final String PART = ".part";
    private static final Pattern RANDOM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Begins one; empty when another program restores to the same place. */
    static Optional<RestoreJournal> begin(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(file(folder), StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new RestoreJournal(folder, channel));
    }

    /** Notes, on disk, where the present register is about to be put. */
    void note(Path aside) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(String.valueOf(aside.getFileName()).getBytes(StandardCharsets.UTF_8)), 0);
        channel.force(true);
    }

    /**
     * Undoes what a killed restore left: the register it had put aside comes back to its place, and what was to take
     * that place is removed, since the backup still has it. Does nothing where none was killed, and while one runs.
     *
     * @return whether a register was put back
     */
    static boolean mend(Path folder) {
        if (!Files.isRegularFile(file(folder), LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            Optional<RestoreJournal> begun = begin(folder);
            if (begun.isEmpty()) {
                return false;
            }
            try (var journal = begun.get()) {
                return journal.undo();
            }
        } catch (IOException _) {
            LOG.warn("a restore that was stopped half-way could not be undone");
            return false;
        }
    }

    private boolean undo() throws IOException {
        boolean back = false;
        if (!Files.exists(folder)) {
            Optional<Path> aside = noted().filter(Files::isDirectory);
            if (aside.isPresent()) {
                Files.move(aside.get(), folder, StandardCopyOption.ATOMIC_MOVE);
                RegisterFolder.flush(folder.resolveSibling(""));
                back = true;
            }
        }
        removeParts();
        return back;
    }

    private Optional<Path> noted() throws IOException {
        var name = ByteBuffer.allocate(MOST_BYTES);
        channel.read(name, 0);
        String text = new String(name.array(), 0, name.position(), StandardCharsets.UTF_8);
        // a name beside it, as it was written here; whatever else stands in the file is none
        return !text.endsWith(".varsam") || text.startsWith(".") || text.contains("/") || text.contains("\\")
                || text.indexOf('\0') >= 0
                        ? Optional.empty()
                        : Optional.of(folder.resolveSibling(text));
    }

    private void removeParts() throws IOException {
        String start = folder.getFileName() + ".";
        try (var beside = Files.newDirectoryStream(folder.resolveSibling(""))) {
            for (Path part : beside) {
                String name = String.valueOf(part.getFileName());
                if (name.startsWith(start) && name.endsWith(PART) && name.length() > start.length() + PART.length()
                        && RANDOM.matcher(name.substring(start.length(), name.length() - PART.length())).matches()) {
                    Creation.clean(part);
                }
            }
        }
    }

    private static Path file(Path folder) {
        return folder.resolveSibling("." + folder.getFileName() + ".aterstalls");
    }

    @Override
    public void close() {
        try (var lock = channel) {
            Files.deleteIfExists(file(folder)); // while it is locked, so that nobody else takes it up between
        } catch (IOException _) {
            LOG.warn("the journal of a restore could not be removed");
        }
    }
}
