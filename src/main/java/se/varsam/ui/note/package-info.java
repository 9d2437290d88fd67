/**
 * Notes: the panel for a quick one over any page, a child's notes, and the phrases they are written with. May use
 * ui.kit, i18n, services and the domain of children and notes.
 */
@NullMarked
package se.varsam.ui.note;

import org.jspecify.annotations.NullMarked;
