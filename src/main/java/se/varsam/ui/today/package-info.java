/**
 * The start page (<i>Översikt</i>): what is due now, open and coming, who turns 18, who is away. May use ui.kit, i18n,
 * service and domain values.
 */
@NullMarked
package se.varsam.ui.today;

import org.jspecify.annotations.NullMarked;
