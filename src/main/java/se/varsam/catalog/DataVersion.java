package se.varsam.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The version of a data file that is neither a checklist, a form nor the law.
 *
 * @param id
 *            which file
 * @param version
 *            from 1
 * @param validFrom
 *            the first day it holds
 */
public record DataVersion(String id, int version, LocalDate validFrom) {
    private static final List<String> FILES = List.of(AwayFile.BUNDLED, SharingFile.BUNDLED,
            ThinningFile.BUNDLED, ExtractFile.BUNDLED);

    /** Those of all such files that come with the program. */
    public static Stream<DataVersion> all() {
        return FILES.stream().map(DataVersion::of);
    }

    private static DataVersion of(String file) {
        JsonNode root = YamlFile.bundled(file).root();
        return new DataVersion(root.path("id").asText(), root.path("version").asInt(),
                LocalDate.parse(root.path("valid-from").asText()));
    }
}
