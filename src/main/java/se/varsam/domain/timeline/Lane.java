package se.varsam.domain.timeline;

/** A lane of the timeline, from top to bottom. Words: {@code enum.Lane.NAME}. */
public enum Lane {
    /** Arrival and placements. */
    HOUSING,
    /** The asylum matter, and decisions on age. */
    ASYLUM,
    /** What is to be done. */
    CHECKLISTS,
    /** Times away. */
    AWAY
}
