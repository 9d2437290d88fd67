/**
 * Help on every page, and what the program says of itself. May use ui.kit and i18n.
 */
@NullMarked
package se.varsam.ui.help;

import org.jspecify.annotations.NullMarked;
