package se.varsam.ui.child;

import se.varsam.service.AgeService;
import se.varsam.service.ChecklistService;
import se.varsam.service.ChildService;
import se.varsam.service.EpisodeService;
import se.varsam.service.port.Today;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.Dialogs;
import se.varsam.ui.kit.Status;

/**
 * What every screen about children works with.
 *
 * @param children
 *            cards
 * @param episodes
 *            times away
 * @param ages
 *            birth-date histories
 * @param checklists
 *            what is due
 * @param background
 *            work aside from the screen
 * @param status
 *            the quiet line
 * @param dialogs
 *            small windows
 * @param today
 *            the day that ages count from
 */
public record ChildDesk(ChildService children, EpisodeService episodes, AgeService ages, ChecklistService checklists,
        Background background, Status status, Dialogs dialogs, Today today) {}
