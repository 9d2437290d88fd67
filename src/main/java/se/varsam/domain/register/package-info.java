/**
 * The register as the domain sees it: whose it is, in which role it is used, what its log says. May use domain.shared.
 */
@NullMarked
package se.varsam.domain.register;

import org.jspecify.annotations.NullMarked;
