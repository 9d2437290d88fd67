/**
 * The child (<i>barn</i>) on screen: the list, a child's page, its birth-date history with what-if, its episodes. May
 * use ui.kit, i18n, service and the domain's values.
 */
@NullMarked
package se.varsam.ui.child;

import org.jspecify.annotations.NullMarked;
