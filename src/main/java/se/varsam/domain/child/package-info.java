/**
 * The child (<i>barn</i>) and all that is known about it: facts, birth-date history, asylum events, photos. May use
 * domain.shared.
 */
@NullMarked
package se.varsam.domain.child;

import org.jspecify.annotations.NullMarked;
