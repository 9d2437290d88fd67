package se.varsam.domain.note;

import java.util.List;
import java.util.Map;

/** The phrases of the register. Changes are written in the surrounding unit of work. */
public interface Phrases {
    /** All, by abbreviation. */
    List<Phrase> all();

    /** Adds a phrase, or changes the one with its abbreviation. */
    void save(Phrase phrase);

    /** Drops the phrase of an abbreviation. */
    void remove(String abbreviation);

    /** Lays a phrase aside, and gives the key it lies under. */
    long layAside(Phrase phrase);

    /** Those laid aside, by key. */
    Map<Long, Phrase> laidAside();

    /** Forgets one laid aside. */
    void forget(long key);
}
