package se.varsam.store.file;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import se.varsam.domain.shared.Refusal;

/**
 * What is to be known of a folder for backups.
 *
 * @param places
 *            tells network and synchronised folders
 */
record BackupWarnings(PlaceWarnings places) {
    /** What can't be used first, then what is unwise; empty when all is well. */
    List<Refusal> of(Path folder, Path register) {
        var trouble = BackupPlace.trouble(folder, register);
        if (trouble.isPresent()) {
            return List.of(trouble.get());
        }
        var found = new ArrayList<Refusal>();
        // a network that breaks or a cloud that copies harms a register, a backup only by who can reach it
        places.of(folder).forEach(place -> found.add(Refusal.of(place.key().equals("refusal.place.network")
                ? "refusal.backup.network"
                : "refusal.backup.synchronised")));
        try {
            FileStore store = Files.getFileStore(folder);
            if (store.getTotalSpace() > 0 && store.getUsableSpace() < needed(register)) {
                found.add(Refusal.of("refusal.backup.tight"));
            }
            if (store.equals(Files.getFileStore(register))) {
                found.add(Refusal.of("refusal.backup.same-disk"));
            }
        } catch (IOException _) {
            found.add(Refusal.of("refusal.backup.folder")); // gone since it was looked at
        }
        return List.copyOf(found);
    }

    /** One copy more, and its beginning and end. */
    private static long needed(Path register) throws IOException {
        return Files.size(new RegisterFolder(register).database()) + BackupHeader.MOST_BYTES + BackupHeader.MAC;
    }
}
