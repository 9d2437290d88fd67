/**
 * Deadlines of one's own (<i>egna bevakningar</i>): when they come again, and what was said of them. May use
 * domain.shared, domain.child and domain.checklist.
 */
@NullMarked
package se.varsam.domain.reminder;

import org.jspecify.annotations.NullMarked;
