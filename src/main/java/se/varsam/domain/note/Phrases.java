package se.varsam.domain.note;

import java.util.List;

/** The phrases of the register. Changes are written in the surrounding unit of work. */
public interface Phrases {
    /** All, by abbreviation. */
    List<Phrase> all();

    /** Adds a phrase, or changes the one with its abbreviation. */
    void save(Phrase phrase);

    /** Removes the phrase of an abbreviation. */
    void remove(String abbreviation);
}
