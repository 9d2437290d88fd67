/**
 * Thinning (<i>gallring</i>): from which day a child's file may go, what stands in the way, and what is said of it
 * afterwards. May use domain.shared, domain.register, domain.child and domain.document.
 */
@NullMarked
package se.varsam.domain.thinning;

import org.jspecify.annotations.NullMarked;
