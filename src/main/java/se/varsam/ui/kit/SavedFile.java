package se.varsam.ui.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import se.varsam.domain.shared.Outcome;

/** A file that the user asked for outside the register: whole or not there at all. */
public final class SavedFile {
    private SavedFile() {}

    /** Writes the file and gives its place; refuses where it can't be written. Slow: off the FX thread. */
    public static Outcome<Path> write(Path place, byte[] bytes) {
        Path target = place.toAbsolutePath();
        Path half = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.write(half, bytes);
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
            return Outcome.done(target);
        } catch (IOException _) {
            discard(half);
            return Outcome.refused("refusal.file.write");
        }
    }

    private static void discard(Path half) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException _) {
            // a leftover beside the place asked for; the refusal tells that nothing was saved
        }
    }
}
