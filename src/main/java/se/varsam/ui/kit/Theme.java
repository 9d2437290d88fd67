package se.varsam.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import se.varsam.settings.Appearance;
import se.varsam.settings.Appearance.Colours;

/**
 * The look of every window: the base theme, our colour roles, the pieces' shapes, the bundled fonts and the size of the
 * text. Screens style by role and style class only, never by colour.
 */
public final class Theme {
    private static final List<String> FONTS = List.of("Inter-Regular", "Inter-SemiBold", "NotoNaskhArabic-Regular",
            "NotoSansEthiopic-Regular");
    private static final double PIXELS = 14;
    private static final double ICON = 18;
    private static final double SMALL_ICON = 14;
    private static final double LARGE_ICON = 32;

    private final ObjectProperty<Appearance> appearance;

    /** Loads the fonts; call on the FX thread. */
    public Theme(Appearance first) {
        appearance = new SimpleObjectProperty<>(first);
        FONTS.forEach(Theme::load);
    }

    private static void load(String name) {
        try (InputStream font = Theme.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            Objects.requireNonNull(Font.loadFont(font, PIXELS), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How it looks now; a change is seen at once in every dressed scene. */
    public ObjectProperty<Appearance> appearance() {
        return appearance;
    }

    /** Dresses a scene that lives for a moment, a dialog's. */
    public void dressOnce(Scene scene) {
        dress(scene, appearance.get());
    }

    /** Dresses a window's scene, now and at every change of the appearance; its pop-ups follow. */
    public void dress(Scene scene) {
        dressOnce(scene);
        appearance.addListener((_, _, now) -> dress(scene, now));
    }

    private static void dress(Scene scene, Appearance now) {
        boolean dark = now.colours() != Colours.LIGHT;
        scene.setUserAgentStylesheet(
                (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheet("compat"), sheet(rolesOf(now.colours())), sheet("kit"), textSize(now));
    }

    private static String rolesOf(Colours colours) {
        return switch (colours) {
            case LIGHT -> "light";
            case DARK -> "dark";
            case HIGH_CONTRAST -> "contrast";
        };
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name + ".css"), name).toExternalForm();
    }

    // icons too: an icon sized in em grows without end, since its size is its own font's
    private static String textSize(Appearance now) {
        String css = """
                .root { -fx-font-size: %dpx; }
                .ikonli-font-icon { -fx-icon-size: %dpx; }
                .chip .ikonli-font-icon, .problem .ikonli-font-icon, .small-icons .ikonli-font-icon { -fx-icon-size: %dpx; }
                .empty-state > .ikonli-font-icon { -fx-icon-size: %dpx; }
                """.formatted(scaled(PIXELS, now), scaled(ICON, now), scaled(SMALL_ICON, now), scaled(LARGE_ICON, now));
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static long scaled(double pixels, Appearance now) {
        return Math.round(pixels * now.textPercent() / 100);
    }
}
