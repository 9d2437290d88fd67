/** Readiness (<i>beredskap</i>): what could be told the police tonight if a child were away, and what could not. */
@NullMarked
package se.varsam.domain.readiness;

import org.jspecify.annotations.NullMarked;
