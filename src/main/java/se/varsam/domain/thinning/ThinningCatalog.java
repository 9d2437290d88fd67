package se.varsam.domain.thinning;

import se.varsam.domain.shared.Outcome;

/** The rules there are. */
public interface ThinningCatalog {
    /** Those that come with the program. */
    ThinningRules bundled();

    /** The rules of a municipality's own file; refuses what is no such file with line and reason. */
    Outcome<ThinningRules> read(String name, String yaml);
}
