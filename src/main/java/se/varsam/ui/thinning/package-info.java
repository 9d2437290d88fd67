/**
 * Thinning (<i>gallring</i>): what may go and when, what stands in the way, doing it, the certificates. May use ui.kit,
 * i18n, service and the domain packages it shows.
 */
@NullMarked
package se.varsam.ui.thinning;

import org.jspecify.annotations.NullMarked;
