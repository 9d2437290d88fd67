package se.varsam.ui.backup;

import java.util.function.Function;

import se.varsam.domain.register.Rehearsal;
import se.varsam.i18n.Texts;
import se.varsam.service.BackupService;
import se.varsam.service.port.Backups;
import se.varsam.service.port.Printing;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.Dialogs;
import se.varsam.ui.kit.Status;

/**
 * What the page works with.
 *
 * @param service
 *            the open register's backups
 * @param backups
 *            backups as files
 * @param background
 *            for what is saved
 * @param copier
 *            for what takes long
 * @param dialogs
 *            asks for a folder
 * @param status
 *            the quiet line
 * @param paper
 *            the receipt on paper
 * @param texts
 *            Swedish
 */
public record BackupDesk(BackupService service, Backups backups, Background background, Copier copier, Dialogs dialogs,
        Status status, Paper paper, Texts texts) {
    /**
     * The receipt of a backup that was tried, on paper.
     *
     * @param pdf
     *            makes it; slow
     * @param printing
     *            prints it
     */
    public record Paper(Function<Rehearsal, byte[]> pdf, Printing printing) {}
}
