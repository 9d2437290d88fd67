/**
 * Episodes away (<i>avvikelser</i>) and what is to be done meanwhile. May use domain.shared and domain.child.
 */
@NullMarked
package se.varsam.domain.missing;

import org.jspecify.annotations.NullMarked;
