package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.varsam.catalog.Checklists;
import se.varsam.catalog.Forms;
import se.varsam.ui.help.About.DataFile;

class DataFilesTest {
    private static final List<DataFile> TOLD = DataFiles.of(new Checklists(), new Forms());

    /** Every file is told of but the made-up children, who are nothing that the program counts with. */
    @Test
    void tellsOfEveryDataFileThereIs() throws IOException, URISyntaxException {
        Path catalog = Path.of(Objects.requireNonNull(DataFilesTest.class.getResource("/catalog/law.yaml")).toURI())
                .getParent();
        try (var files = Files.walk(catalog)) {
            List<String> names = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".yaml") && !name.startsWith("practice")).toList();
            assertThat(TOLD).as("one line for each of %s", names).hasSameSizeAs(names);
        }
    }

    @Test
    void namesWhatIsDoneWhileAChildIsAway() {
        assertThat(TOLD).filteredOn(DataFile.Routine.class::isInstance)
                .extracting(file -> ((DataFile.Routine) file).id()).contains("away");
    }
}
