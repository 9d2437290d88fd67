/**
 * Episodes away (<i>avvikelser</i>). May use domain.shared and domain.child.
 */
@NullMarked
package se.varsam.domain.missing;

import org.jspecify.annotations.NullMarked;
