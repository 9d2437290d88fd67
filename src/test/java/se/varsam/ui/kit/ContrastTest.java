package se.varsam.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colour roles can be told apart: 4.5:1 for words, 3:1 for lines that carry meaning (WCAG 2, 1.4.3 and 1.4.11). */
class ContrastTest {
    private static final Pattern ROLE = Pattern.compile("-v-([a-z-]+): #([0-9a-f]{6});");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void wordsAndLinesCanBeRead(String sheet) throws IOException {
        Map<String, Double> roles = luminances(sheet);
        for (String ground : List.of("surface", "raised")) {
            for (String word : List.of("text", "quiet", "accent", "ok", "soon", "late", "away", "practice", "info")) {
                expect(roles, word, ground, 4.5);
            }
            expect(roles, "line-strong", ground, 3);
            expect(roles, "focus", ground, 3);
        }
        for (String soft : List.of("accent", "ok", "soon", "late", "info")) {
            expect(roles, soft, soft + "-soft", 4.5);
        }
        expect(roles, "text", "quiet-soft", 4.5);
        for (String fill : List.of("accent-fill", "away-fill", "practice-fill")) {
            expect(roles, "on-fill", fill, 4.5);
        }
    }

    private static void expect(Map<String, Double> roles, String one, String other, double least) {
        double a = Objects.requireNonNull(roles.get(one), one);
        double b = Objects.requireNonNull(roles.get(other), other);
        assertThat((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)).as(one + " on " + other)
                .isGreaterThanOrEqualTo(least);
    }

    private static Map<String, Double> luminances(String sheet) throws IOException {
        try (var in = Objects.requireNonNull(Theme.class.getResourceAsStream(sheet + ".css"))) {
            var role = ROLE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            var found = new HashMap<String, Double>();
            while (role.find()) {
                int rgb = Integer.parseInt(role.group(2), 16);
                found.put(role.group(1), 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb));
            }
            return found;
        }
    }

    private static double linear(int channel) {
        double c = (channel & 0xFF) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
