package se.varsam.domain.extract;

import java.util.Optional;

/** Titles of what rows name by an id. Each is empty where the id is not known any more. */
public interface Titles {
    /** A checklist's. */
    Optional<String> list(String id);

    /** An action's of any list. */
    Optional<String> item(String id);

    /** A step's of the routine for a child who is away. */
    Optional<String> step(String id);

    /** A document's kind. */
    Optional<String> document(String name);

    /** The file number of a card. */
    Optional<String> card(String id);
}
