package se.varsam.launch;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import se.varsam.i18n.Texts;
import se.varsam.pdf.PdfPages;
import se.varsam.pdf.Printer;
import se.varsam.service.Session;
import se.varsam.service.port.Backups;
import se.varsam.settings.SettingsFile;
import se.varsam.ui.backup.Copier;
import se.varsam.ui.help.About;
import se.varsam.ui.help.About.DataFile;
import se.varsam.ui.kit.Dialogs;
import se.varsam.ui.kit.DialogsWhileOpen;
import se.varsam.ui.kit.FxBackground;
import se.varsam.ui.kit.Theme;

/**
 * What the pages of one window share.
 *
 * @param texts
 *            Swedish
 * @param settings
 *            theme, text size, recent registers
 * @param theme
 *            dresses every scene
 * @param dialogs
 *            over the window
 * @param background
 *            work with the register, in order
 * @param drawing
 *            pictures of pages, so that no saving waits for them
 * @param data
 *            the data that came with the program
 * @param copying
 *            where backups are made, as files and by a worker of their own
 */
record WindowTools(Texts texts, SettingsFile settings, Theme theme, Dialogs dialogs, FxBackground background,
        FxBackground drawing, Supplier<List<DataFile>> data, Copying copying) {
    /** Backups of this window's registers. */
    record Copying(Backups backups, Copier copier) {}

    /** The same for the pages of one register: they ask and tell only while it is open. */
    WindowTools whileOpen(BooleanSupplier open) {
        return new WindowTools(texts, settings, theme, new DialogsWhileOpen(dialogs, open), background, drawing, data,
                copying);
    }

    /** The same for pages that nobody sees: they do all by one worker, ask nothing and tell nothing. */
    WindowTools aside(FxBackground worker) {
        return new WindowTools(texts, settings, theme, new DialogsWhileOpen(dialogs, () -> false), worker, worker,
                data, new Copying(copying.backups(), new Copier(worker)));
    }

    PdfPages pages() {
        return new PdfPages();
    }

    Printer printing() {
        return new Printer();
    }

    /** What the program says of itself. */
    About about(Session session) {
        return new About(Services.version(), session.register().folder().toString(), data.get());
    }

    /** Whether nothing is being done aside. */
    boolean isIdle() {
        return !background.busy().get() && !drawing.busy().get() && !copying.copier().worker().busy().get();
    }

    void close() {
        drawing.close();
        copying.copier().stop();
        background.close();
        copying.copier().close();
    }
}
