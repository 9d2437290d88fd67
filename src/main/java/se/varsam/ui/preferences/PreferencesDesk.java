package se.varsam.ui.preferences;

import se.varsam.i18n.Texts;
import se.varsam.service.PreferenceService;
import se.varsam.settings.SettingsFile;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Status;
import se.varsam.ui.kit.Theme;

/**
 * What the page works with.
 *
 * @param preferences
 *            what travels with the register
 * @param settings
 *            what stays on this computer
 * @param theme
 *            shows a change of the look at once
 * @param navigator
 *            leads to what the program says of itself
 * @param background
 *            for all that is slow
 * @param status
 *            the quiet line
 * @param texts
 *            Swedish
 */
public record PreferencesDesk(PreferenceService preferences, SettingsFile settings, Theme theme,
        Navigator navigator, Background background, Status status, Texts texts) {}
