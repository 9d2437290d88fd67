package se.varsam.ui.document;

import se.varsam.service.ChecklistService;
import se.varsam.service.ChildService;
import se.varsam.service.DocumentService;
import se.varsam.service.EpisodeService;
import se.varsam.service.port.PageImages;
import se.varsam.service.port.Printing;
import se.varsam.service.port.Today;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.Dialogs;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Status;

/**
 * What the document pages work with.
 *
 * @param documents
 *            forms and approved copies
 * @param children
 *            where most answers are kept
 * @param episodes
 *            where the answers about an absence are kept
 * @param checklists
 *            the open items
 * @param today
 *            the day that dates are checked against
 * @param paper
 *            pictures of pages, and the printer
 * @param frame
 *            what surrounds the page
 */
public record DocumentDesk(DocumentService documents, ChildService children, EpisodeService episodes,
        ChecklistService checklists, Today today, Paper paper, Frame frame) {
    /**
     * Pictures of pages, and the printer.
     *
     * @param pages
     *            draws pages
     * @param printing
     *            prints them
     * @param drawing
     *            where they are made, so that no saving waits for it
     */
    public record Paper(PageImages pages, Printing printing, Background drawing) {}

    /**
     * What surrounds the page.
     *
     * @param background
     *            work with the register
     * @param navigator
     *            the way to other pages
     * @param status
     *            the quiet line
     * @param dialogs
     *            small windows
     */
    public record Frame(Background background, Navigator navigator, Status status, Dialogs dialogs) {}
}
