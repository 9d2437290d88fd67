package se.varsam.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.settings.Appearance;
import se.varsam.settings.Appearance.Colours;

class ThemeTest {
    @ParameterizedTest
    @CsvSource({"SYSTEM, LIGHT, false, LIGHT", "SYSTEM, DARK, false, DARK", "SYSTEM, DARK, true, HIGH_CONTRAST",
            "LIGHT, DARK, true, LIGHT", "DARK, LIGHT, false, DARK", "HIGH_CONTRAST, LIGHT, false, HIGH_CONTRAST"})
    void theSystemDecidesOnlyWhereItIsAskedTo(Colours chosen, ColorScheme system, boolean contrast, Colours seen) {
        assertThat(Theme.asSeen(new Appearance(chosen, 150), system, contrast)).isEqualTo(new Appearance(seen, 150));
    }
}
