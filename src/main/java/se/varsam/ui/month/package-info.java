/**
 * The month view of load (<i>månadsvy</i>): what ends and opens on each day. May use ui.kit, i18n, service and domain
 * values.
 */
@NullMarked
package se.varsam.ui.month;

import org.jspecify.annotations.NullMarked;
