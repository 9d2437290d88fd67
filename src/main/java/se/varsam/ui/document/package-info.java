/**
 * Documents on screen: a form that is filled in with its live pages beside it, approved, saved and printed; and the
 * list of approved copies. May use ui.kit, i18n, service, its ports for pictures and printing, and domain values.
 */
@NullMarked
package se.varsam.ui.document;

import org.jspecify.annotations.NullMarked;
