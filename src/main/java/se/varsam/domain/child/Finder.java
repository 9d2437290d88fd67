package se.varsam.domain.child;

/** By whom a child that was away was located. Names are stored: never rename. */
public enum Finder {
    POLICE, SOCIAL_SERVICES, HOUSING,
    /** It came back by itself. */
    CHILD, OTHER
}
