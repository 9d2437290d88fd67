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
    @Override
    public String toString() {
        return "OwnDetails[" + role + "]";
    }
}
