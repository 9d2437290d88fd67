package se.varsam.service.port;

import java.time.Instant;
import java.util.Map;

/** When and by whom what lies in the bin (<i>papperskorgen</i>) was put there. The things stay where they are. */
public interface Bin {
    /** Kinds of things that can be brought back. Names are stored: never rename, only add. */
    enum Kind {
        RECORD, NOTE, REMINDER, PHOTO, ASYLUM_EVENT, PHRASE
    }

    /** A thing by kind and key. */
    record Thing(Kind kind, long id) {}

    /**
     * When and by whom it was removed.
     *
     * @param at
     *            UTC
     * @param by
     *            name and computer account; empty where not known
     */
    record Stamp(Instant at, String by) {}

    /** Notes that the user removes a thing now. */
    void put(Kind kind, long id);

    /** Forgets it: the thing was brought back. */
    void take(Kind kind, long id);

    /** All that is noted. */
    Map<Thing, Stamp> stamps();
}
