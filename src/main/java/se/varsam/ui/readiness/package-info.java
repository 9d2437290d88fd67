/** Readiness (<i>Beredskap</i>): what could be told the police tonight, and the numbers that belong to no child. */
@NullMarked
package se.varsam.ui.readiness;

import org.jspecify.annotations.NullMarked;
