/**
 * The register extract (<i>registerutdrag</i>, art. 15 GDPR): what is kept about a child, in words, and what is left
 * out. May use domain.shared, domain.child, domain.missing and domain.document.
 */
@NullMarked
package se.varsam.domain.extract;

import org.jspecify.annotations.NullMarked;
