package se.varsam.domain.register;

import se.varsam.domain.shared.Sensitive;

/**
 * The user's own details (<i>egna uppgifter</i>), printed as reporter on forms. Empty text where not given.
 *
 * @param role
 *            in which role the register is used
 * @param municipality
 *            the municipality, also a forbidden part of the passphrase
 */
public record OwnDetails(Role role, String municipality, String name, String title, String unit, String phone,
        String email) implements Sensitive {
    /** The same person in another role. */
    public OwnDetails in(Role other) {
        return new OwnDetails(other, municipality, name, title, unit, phone, email);
    }

    @Override
    public String toString() {
        return "OwnDetails[" + role + "]";
    }
}
