package se.varsam.domain.register;

import se.varsam.domain.shared.Actor;

/** In which role the register is used (<i>roll</i>): decides order, start page and whose items can be late. */
public enum Role {
    /** Socialsekreterare. */
    SOCIAL_SECRETARY,
    /** God man. */
    GOD_MAN,
    /** Särskilt förordnad vårdnadshavare (SFV). */
    APPOINTED_GUARDIAN;

    /** The actor whose items are this role's own. */
    public Actor actor() {
        return this == SOCIAL_SECRETARY ? Actor.SOC : Actor.GM;
    }
}
