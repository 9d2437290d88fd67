/**
 * What each form asks, which answers fill it, and the register of approved copies. May use domain.shared, child,
 * checklist, missing and register.
 */
@NullMarked
package se.varsam.domain.document;

import org.jspecify.annotations.NullMarked;
