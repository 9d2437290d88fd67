package se.varsam.domain.missing;

import java.util.Map;

/**
 * What is half typed in the small forms of an episode. Changes are written in the surrounding unit of work and are no
 * changes of the file: the log does not tell of them.
 */
public interface HalfTyped {
    /** What stands half typed, by form and field. */
    Map<String, Map<String, String>> of(MissingEpisode episode);

    /** Keeps all fields of a form in place of what was kept of it; no fields drop it. */
    void keep(MissingEpisode episode, String form, Map<String, String> fields);
}
