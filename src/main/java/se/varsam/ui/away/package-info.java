/**
 * The page for when a child is away (<i>akutläge</i>): the clock, what to do now, and the log of what was done.
 */
@NullMarked
package se.varsam.ui.away;

import org.jspecify.annotations.NullMarked;
