package se.varsam.domain.missing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was done while children were away. Changes are written in the surrounding unit of work. */
public interface AwayLog {
    /** Adds an entry (id 0) and gives it back with its id. */
    StepEntry add(StepEntry entry);

    /** Puts another report in place of an entry's. */
    void change(StepEntry entry, StepReport report);

    /** Takes an entry back; it is kept aside. */
    void remove(StepEntry entry);

    /** Lets an entry that was taken back count again. */
    void restore(StepEntry entry);

    /** The entry of a key that counts; empty when it was taken back or has gone with its episode. */
    Optional<StepEntry> find(long id);

    /** Whether an entry was taken back and is still kept aside. */
    boolean isRemoved(long id);

    /** Those of an episode that were taken back and are kept aside. */
    List<StepEntry> removed(MissingEpisode episode);

    /** The entries of an episode in the order things happened. */
    List<StepEntry> of(MissingEpisode episode);

    /** The same of some episodes, by the episode's key; none without any. */
    Map<Long, List<StepEntry>> of(Collection<MissingEpisode> episodes);

    /** The entries of all episodes by the episode's key, each in the order things happened; none without any. */
    Map<Long, List<StepEntry>> all();
}
