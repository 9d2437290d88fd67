/**
 * Checklists (<i>checklistor</i>) as versioned data, and the runs of them that a child has. May use domain.shared and
 * domain.child.
 */
@NullMarked
package se.varsam.domain.checklist;

import org.jspecify.annotations.NullMarked;
