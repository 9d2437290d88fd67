package se.varsam.ui.unlock;

import java.nio.file.Path;

import se.varsam.i18n.Texts;
import se.varsam.service.Registers;
import se.varsam.service.port.Printing;
import se.varsam.settings.SettingsFile;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.Dialogs;

/**
 * What the screens of the way in work with.
 *
 * @param registers
 *            makes and opens registers
 * @param printing
 *            for the sheet with the recovery key
 * @param settings
 *            remembers the registers used last
 * @param folders
 *            where new registers are suggested
 * @param dialogs
 *            asks for folders and files
 * @param background
 *            for all that is slow
 * @param texts
 *            Swedish
 */
public record Desk(Registers registers, Printing printing, SettingsFile settings, Folders folders, Dialogs dialogs,
        Background background, Texts texts) {
    KeyDesk keys() {
        return new KeyDesk(printing, dialogs, background, texts);
    }

    /**
     * Places suggested.
     *
     * @param documents
     *            the user's own folder for documents
     * @param practice
     *            the practice register's folder
     */
    public record Folders(Path documents, Path practice) {}
}
