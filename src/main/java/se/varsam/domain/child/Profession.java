package se.varsam.domain.child;

/** As what somebody works with a child. Names are stored: never rename, only add. */
public enum Profession {
    GOD_MAN,
    /** Särskilt förordnad vårdnadshavare (SFV). */
    APPOINTED_GUARDIAN, SOCIAL_SECRETARY,
    /** Offentligt biträde. */
    PUBLIC_COUNSEL,
    /** Kontaktperson, appointed by the social services. */
    CONTACT_PERSON,
    /** Somebody at the home. */
    HOUSING, MIGRATION_AGENCY, SCHOOL,
    /** Elevhälsa. */
    SCHOOL_HEALTH, HEALTH_CARE, POLICE, OTHER
}
