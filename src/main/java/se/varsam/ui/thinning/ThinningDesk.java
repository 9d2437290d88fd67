package se.varsam.ui.thinning;

import se.varsam.service.ExtractService;
import se.varsam.service.ThinningService;
import se.varsam.service.port.Today;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.Dialogs;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Status;

/**
 * What the page works with.
 *
 * @param thinning
 *            dates, hindrances, thinning
 * @param extracts
 *            what is saved before
 * @param workers
 *            for all that is slow
 * @param navigator
 *            the way to other pages
 * @param status
 *            the quiet line
 * @param dialogs
 *            small windows
 * @param today
 *            the day that dates are read against
 */
public record ThinningDesk(ThinningService thinning, ExtractService extracts, Workers workers, Navigator navigator,
        Status status, Dialogs dialogs, Today today) {
    /**
     * Where work is done.
     *
     * @param background
     *            in the order it was handed in
     * @param aside
     *            the long reading, so that no saving waits for it
     */
    public record Workers(Background background, Background aside) {}

    Background background() {
        return workers.background();
    }

    Background aside() {
        return workers.aside();
    }
}
