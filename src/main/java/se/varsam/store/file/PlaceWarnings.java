package se.varsam.store.file;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import se.varsam.domain.shared.Refusal;

/**
 * Tells network and synchronised folders from the path, the kind of file system and what synchronising programs leave
 * behind. A drive letter that stands for a network place on Windows is not told from a disk.
 */
final class PlaceWarnings {
    private static final Set<String> NETWORK = Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs",
            "sshfs", "fuse.sshfs", "davfs", "fuse.davfs2", "webdav", "9p", "afs", "ncpfs", "fuse.rclone",
            "fuse.gvfsd-fuse", "glusterfs", "fuse.glusterfs", "ceph", "vboxsf", "fuse.vmhgfs-fuse");
    private static final Pattern SYNCHRONISED = Pattern.compile("(onedrive|dropbox|google drive|box|nextcloud|owncloud"
            + "|sharepoint|jottacloud|creative cloud files)([ -].*)?"
            + "|googledrive(-.*)?|my drive|min enhet|icloud ?drive|mobile documents|com~apple~clouddocs|cloudstorage"
            + "|mega|megasync|pcloud ?drive|synologydrive|tresorit|sync");
    private static final Set<String> MARKS = Set.of(".dropbox", ".dropbox.cache", ".nextcloudsync.log",
            ".owncloudsync.log", ".sync-exclude.lst", ".stfolder", ".tresorit");

    private final Map<String, String> environment;
    private final Function<Path, String> fileSystem;

    /**
     * Looks at this computer.
     *
     * @param environment
     *            variables, of which {@code OneDrive…} name synchronised folders
     */
    PlaceWarnings(Map<String, String> environment) {
        this(environment, PlaceWarnings::typeOf);
    }

    /** With the kind of file system of an existing folder told by {@code fileSystem}. */
    PlaceWarnings(Map<String, String> environment, Function<Path, String> fileSystem) {
        this.environment = Map.copyOf(environment);
        this.fileSystem = fileSystem;
    }

    /** What is unwise about a place, whether the folder is there already or not. */
    List<Refusal> of(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        var warnings = new ArrayList<Refusal>();
        if (isNetwork(place)) {
            warnings.add(Refusal.of("refusal.place.network"));
        }
        if (isSynchronised(place)) {
            warnings.add(Refusal.of("refusal.place.synchronised"));
        }
        return List.copyOf(warnings);
    }

    private boolean isNetwork(Path place) {
        return place.toString().startsWith("\\\\") || upwards(place).filter(Files::isDirectory).findFirst()
                .map(fileSystem).filter(type -> NETWORK.contains(type.toLowerCase(Locale.ROOT))).isPresent();
    }

    private boolean isSynchronised(Path place) {
        return upwards(place).anyMatch(p -> hasName(p) || isOneDrive(p) || isMarked(p));
    }

    private static boolean hasName(Path folder) {
        Path name = folder.getFileName();
        return name != null && SYNCHRONISED.matcher(name.toString().toLowerCase(Locale.ROOT)).matches();
    }

    private boolean isOneDrive(Path folder) {
        return environment.entrySet().stream().anyMatch(e -> e.getKey().toLowerCase(Locale.ROOT).startsWith("onedrive")
                && e.getValue().equalsIgnoreCase(folder.toString()));
    }

    private static boolean isMarked(Path folder) {
        return MARKS.stream().anyMatch(mark -> Files.exists(folder.resolve(mark)));
    }

    private static Stream<Path> upwards(Path place) {
        return Stream.iterate(place, p -> p != null, Path::getParent);
    }

    private static String typeOf(Path folder) {
        try {
            FileStore store = Files.getFileStore(folder);
            return store.type();
        } catch (IOException _) {
            return "";
        }
    }
}
