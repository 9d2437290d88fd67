package se.varsam.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast as WCAG 2.2 counts it. */
class InkTest {
    @ParameterizedTest
    @CsvSource({"TEXT,WHITE,7", "QUIET,WHITE,4.5", "ACCENT,WHITE,4.5", "ACCENT,TINT,4.5", "WHITE,PRACTICE,4.5",
            "LINE,WHITE,3"})
    void whatIsReadStandsOutFromItsGround(Ink ink, Ink ground, double least) {
        double lighter = Math.max(luminance(ink.color()), luminance(ground.color()));
        double darker = Math.min(luminance(ink.color()), luminance(ground.color()));
        assertThat((lighter + 0.05) / (darker + 0.05)).isGreaterThanOrEqualTo(least);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
