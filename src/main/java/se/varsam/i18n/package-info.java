/**
 * Texts, dates and sorting in Swedish. May use the domain.
 */
@NullMarked
package se.varsam.i18n;

import org.jspecify.annotations.NullMarked;
