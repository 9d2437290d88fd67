package se.varsam.domain.contact;

/**
 * Whom the user may have to ring about any child, and whose number only the user knows ({@code routines.md} §11). The
 * housing and the school stand with each child. Names are stored: never rename, only add. Words: bundle key
 * {@code enum.ContactKind.NAME}.
 */
public enum ContactKind {
    /** Social services out of hours (<i>socialjour</i>). */
    SOCIALJOUR,
    /** Överförmyndaren or its board. */
    OVERFORMYNDARE,
    /** The office of Migrationsverket that one deals with. */
    MIGRATION_OFFICE,
    /** The police where one works, besides 114 14. */
    LOCAL_POLICE,
    /** Who knows about trafficking: NMT or the regional coordinator. */
    TRAFFICKING
}
