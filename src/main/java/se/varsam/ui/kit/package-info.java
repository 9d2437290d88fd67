/**
 * The pieces that every screen is made of. Only here does a thread switch to JavaFX. May use i18n and domain values.
 */
@NullMarked
package se.varsam.ui.kit;

import org.jspecify.annotations.NullMarked;
