package se.varsam.ui.away;

import se.varsam.service.AwayService;
import se.varsam.service.ChildService;
import se.varsam.service.EpisodeService;
import se.varsam.service.port.Today;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Status;

/**
 * What the page works with.
 *
 * @param away
 *            what to do now, and its log
 * @param episodes
 *            starts the time away
 * @param children
 *            who it is about
 * @param background
 *            work aside from the screen
 * @param navigator
 *            the way to other pages
 * @param status
 *            the quiet line
 * @param today
 *            the day that typed dates count from
 */
public record AwayDesk(AwayService away, EpisodeService episodes, ChildService children, Background background,
        Navigator navigator, Status status, Today today) {}
