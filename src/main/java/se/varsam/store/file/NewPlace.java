package se.varsam.store.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import se.varsam.domain.shared.Refusal;

/** Whether a register can be made at a place: a name that every system takes, in a folder that is there. */
final class NewPlace {
    private static final String ENDING = ".varsam";
    private static final int LONGEST_NAME = 60;

    /** Room for the file names inside, below the shortest limit of the systems (260). */
    private static final int LONGEST_PATH = 220;

    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}\\p{Cf}]");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private NewPlace() {}

    /** Why not, or empty. */
    static Optional<Refusal> trouble(Path folder) {
        Path parent = folder.toAbsolutePath().getParent();
        Path last = folder.getFileName();
        if (parent == null || last == null || !isName(last.toString()) || parent.toString().contains("?")) {
            return refusal("refusal.place.name");
        }
        if (folder.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH) {
            return refusal("refusal.place.long");
        }
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return refusal("refusal.place.taken");
        }
        if (!Files.isDirectory(parent)) {
            return refusal("refusal.place.missing");
        }
        return Files.isWritable(parent) ? Optional.empty() : refusal("refusal.place.read-only");
    }

    private static boolean isName(String name) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(ENDING) || name.length() > LONGEST_NAME + ENDING.length()) {
            return false;
        }
        String own = name.substring(0, name.length() - ENDING.length());
        return !own.isBlank() && own.equals(own.strip()) && !own.startsWith(".") && !own.endsWith(".")
                && !FORBIDDEN.matcher(own).find() && !DEVICE.matcher(own).matches();
    }

    private static Optional<Refusal> refusal(String key) {
        return Optional.of(Refusal.of(key));
    }
}
