package se.varsam.domain.child;

/** Form of placement (<i>placeringsform</i>). Names are stored: never rename. */
public enum PlacementType {
    HVB, SUPPORTED_HOUSING, FOSTER_HOME, EMERGENCY_HOME, NETWORK_HOME, OWN_HOUSING
}
