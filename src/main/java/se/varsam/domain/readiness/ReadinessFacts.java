package se.varsam.domain.readiness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.missing.MissingEpisode;

/**
 * What lies beside the children's cards, of all children at once: a fixed number of queries, however many they are.
 * Changes are written in the surrounding unit of work.
 */
public interface ReadinessFacts {
    /** The day of each child's newest photograph, as lists count it ({@code PhotoEntry.day}); without the bin. */
    Map<ChildId, LocalDate> photographed();

    /** The day, Europe/Stockholm, of the last change in the description of each of these, from the log. */
    Map<ChildId, LocalDate> described(Collection<Child> children);

    /** The same of one child. */
    Optional<LocalDate> photographed(ChildId child);

    /** The same of one child. */
    Optional<LocalDate> described(ChildId child);

    /** The day on which each child's readiness was gone through last. */
    Map<ChildId, LocalDate> reviewed();

    /** Notes that a child's readiness was gone through on a day. */
    void review(ChildId child, LocalDate on);

    /** Takes the newest such note of a child back; the one before it holds again. */
    void takeReviewBack(ChildId child, Instant at);

    /** The episodes that ended last of all children, the last one first; at most so many. */
    List<MissingEpisode> ended(int most);

    /** The episodes that have ended, newest first. */
    Map<ChildId, List<MissingEpisode>> ended();
}
