/**
 * Rules that turn anchors into dates and states, and compare one outlook with another. Today is always an argument. May
 * use domain.shared, domain.child, domain.checklist, domain.reminder, domain.missing and domain.register.
 */
@NullMarked
package se.varsam.domain.deadline;

import org.jspecify.annotations.NullMarked;
