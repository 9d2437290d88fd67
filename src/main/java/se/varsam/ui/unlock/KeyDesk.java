package se.varsam.ui.unlock;

import se.varsam.i18n.Texts;
import se.varsam.service.port.Printing;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.Dialogs;

/**
 * What the screens about keys work with, at the way in and inside.
 *
 * @param printing
 *            for the sheet with the recovery key
 * @param dialogs
 *            asks where to save it
 * @param background
 *            for all that is slow
 * @param texts
 *            Swedish
 */
public record KeyDesk(Printing printing, Dialogs dialogs, Background background, Texts texts) {}
