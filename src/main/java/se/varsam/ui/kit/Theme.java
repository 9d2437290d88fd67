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
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
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

    private static final String WINDOWS_CONTRAST = "Windows.SPI.HighContrast";

    private final ObjectProperty<Appearance> appearance;
    private final ObservableValue<Appearance> seen;

    /** Loads the fonts; call on the FX thread. */
    public Theme(Appearance first) {
        appearance = new SimpleObjectProperty<>(first);
        Platform.Preferences system = Platform.getPreferences();
        seen = Bindings.createObjectBinding(() -> asSeen(appearance.get(), system.getColorScheme(),
                system.getBoolean(WINDOWS_CONTRAST).orElse(false)), appearance, system);
        FONTS.forEach(Theme::load);
        if (Application.getUserAgentStylesheet() == null) { // else the first control reads one that nothing is seen of
            Application.setUserAgentStylesheet(base(seen.getValue()));
        }
    }

    private static void load(String name) {
        try (InputStream font = Theme.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            Objects.requireNonNull(Font.loadFont(font, PIXELS), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How it looks where the system decides; otherwise as chosen.
     *
     * @param contrast
     *            whether the system asks for high contrast
     */
    static Appearance asSeen(Appearance chosen, ColorScheme system, boolean contrast) {
        if (chosen.colours() != Colours.SYSTEM) {
            return chosen;
        }
        Colours colours = system == ColorScheme.DARK ? Colours.DARK : Colours.LIGHT;
        return new Appearance(contrast ? Colours.HIGH_CONTRAST : colours, chosen.textPercent());
    }

    /** How it looks now; a change is seen at once in every dressed scene. */
    public ObjectProperty<Appearance> appearance() {
        return appearance;
    }

    /** Dresses a scene that lives for a moment, a dialog's. */
    public void dressOnce(Scene scene) {
        dress(scene, seen.getValue());
    }

    /** Dresses a window's scene, now and at every change of the appearance; its pop-ups follow. */
    public void dress(Scene scene) {
        dressOnce(scene);
        seen.addListener((_, _, now) -> dress(scene, now));
    }

    private static void dress(Scene scene, Appearance now) {
        scene.setUserAgentStylesheet(base(now));
        scene.getStylesheets().setAll(sheet("compat"), sheet(rolesOf(now.colours())), sheet("kit"), textSize(now));
    }

    private static String base(Appearance now) {
        boolean dark = now.colours() != Colours.LIGHT;
        return (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
    }

    private static String rolesOf(Colours colours) {
        return switch (colours) {
            case LIGHT, SYSTEM -> "light";
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
