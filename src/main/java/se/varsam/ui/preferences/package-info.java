/**
 * Inställningar: own details of the register, and how the program looks on this computer. May use ui.kit, i18n,
 * settings, services and the register's own domain.
 */
@NullMarked
package se.varsam.ui.preferences;

import org.jspecify.annotations.NullMarked;
