package se.varsam.domain.timeline;

import java.util.List;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.Placement;
import se.varsam.domain.deadline.Due;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.shared.Sensitive;

/**
 * What a timeline is made of.
 *
 * @param child
 *            whose
 * @param placements
 *            in any order; when there is none the child's field tells where it lives
 * @param episodes
 *            in any order
 * @param items
 *            of its checklists, and the user's own deadlines for it
 */
public record TimelineSource(Child child, List<Placement> placements, List<MissingEpisode> episodes,
        List<? extends Due> items) implements Sensitive {
    /** Keeps unmodifiable copies. */
    public TimelineSource {
        placements = List.copyOf(placements);
        episodes = List.copyOf(episodes);
        items = List.copyOf(items);
    }

    @Override
    public String toString() {
        return "TimelineSource[" + child.fileNumber() + "]";
    }
}
