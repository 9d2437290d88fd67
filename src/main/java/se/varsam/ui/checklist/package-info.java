/**
 * A child's checklists: the days they wait for, each item with its days and state, and what the user says of it. May
 * use ui.kit, i18n, service and domain values.
 */
@NullMarked
package se.varsam.ui.checklist;

import org.jspecify.annotations.NullMarked;
