package se.varsam.ui.history;

import se.varsam.i18n.Texts;
import se.varsam.service.ChecklistService;
import se.varsam.service.LogService;
import se.varsam.service.port.Today;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.Navigator;

/**
 * What the page of the whole log works with.
 *
 * @param log
 *            the log
 * @param checklists
 *            for the words of lists and items
 * @param background
 *            for all that is slow
 * @param checking
 *            where a long check runs, so that no saving waits for it
 * @param navigator
 *            the way to the review
 * @param texts
 *            Swedish
 * @param today
 *            the day that typed days count from
 */
public record LogDesk(LogService log, ChecklistService checklists, Background background, Background checking,
        Navigator navigator, Texts texts, Today today) {}
