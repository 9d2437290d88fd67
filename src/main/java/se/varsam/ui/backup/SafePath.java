package se.varsam.ui.backup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A path that somebody typed. */
final class SafePath {
    private SafePath() {}

    /** The path; the program's own folder for what can't be one. */
    static Path of(String typed) {
        try {
            return Path.of(typed.strip());
        } catch (InvalidPathException _) {
            return Path.of("");
        }
    }
}
