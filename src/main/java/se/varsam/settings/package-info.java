/**
 * Preferences of this computer's user that tell nothing of any person. May use domain.shared.
 */
@NullMarked
package se.varsam.settings;

import org.jspecify.annotations.NullMarked;
