/**
 * The frame around every page of an open register: rail, search, who is away, the quiet status line. Knows no page by
 * its class. May use ui.kit, i18n, services and domain values.
 */
@NullMarked
package se.varsam.ui.shell;

import org.jspecify.annotations.NullMarked;
