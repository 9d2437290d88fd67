package se.varsam.ui.today;

import se.varsam.service.AwayService;
import se.varsam.service.ChecklistService;
import se.varsam.service.ChildService;
import se.varsam.service.PreferenceService;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Status;

/**
 * What the start page works with.
 *
 * @param checklists
 *            what is due
 * @param children
 *            whom it is about
 * @param preferences
 *            who the user is
 * @param away
 *            who is away, and what is left to do
 * @param background
 *            work aside from the screen
 * @param navigator
 *            the way to other pages
 * @param status
 *            the quiet line
 */
public record TodayDesk(ChecklistService checklists, ChildService children, PreferenceService preferences,
        AwayService away, Background background, Navigator navigator, Status status) {}
