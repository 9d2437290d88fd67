/**
 * Values that every part of the domain needs: outcomes, partial dates, redaction. Knows only the JDK.
 */
@NullMarked
package se.varsam.domain.shared;

import org.jspecify.annotations.NullMarked;
