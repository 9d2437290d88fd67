/**
 * The timeline of a child (<i>tidslinje</i>): what has happened and what is to come, in lanes, and where each thing
 * stands when it is drawn. Nothing about how it looks; screen and paper share it.
 */
@NullMarked
package se.varsam.domain.timeline;

import org.jspecify.annotations.NullMarked;
