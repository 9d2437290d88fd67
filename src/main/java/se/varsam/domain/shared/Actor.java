package se.varsam.domain.shared;

/** Who is to do a thing ({@code routines.md}, actors). Names stand in data files: never rename. */
public enum Actor {
    /** Socialtjänst. */
    SOC,
    /** God man or särskilt förordnad vårdnadshavare. */
    GM,
    /** Boende: HVB, stödboende, familjehem, jourhem, nätverkshem. */
    BO,
    /** Migrationsverket. */
    MV,
    /** Överförmyndaren. */
    OF,
    /** Skola. */
    SK,
    /** Hälso- och sjukvård. */
    HSV,
    /** Polis. */
    POL,
    /** Civilsamhället. */
    CIV,
    /** Whoever uses the program, in any role. */
    USER
}
