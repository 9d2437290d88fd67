package se.varsam.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.varsam.domain.extract.ExtractPlan.Told;

class ExtractFileTest {
    @Test
    void thePlanFitsItsSchema() throws BrokenFile {
        assertThat(YamlFile.bundled(ExtractFile.BUNDLED).check(ExtractFile.SCHEMA).root().path("version").asInt())
                .isEqualTo(ExtractFile.bundled().version());
        assertThat(ExtractFile.bundled().never()).anyMatch(never -> never.told() == Told.YES);
        assertThat(ExtractFile.bundled().tables()).noneMatch(table -> table.title().isEmpty());
    }
}
