/** The check of a register, and the copy kept from before an upgrade. May use ui.kit, i18n, service, service.port. */
@NullMarked
package se.varsam.ui.integrity;

import org.jspecify.annotations.NullMarked;
