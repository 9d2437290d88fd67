/**
 * Whom the user rings that belongs to no child: contacts that the user enters. May use domain.shared and domain.child.
 */
@NullMarked
package se.varsam.domain.contact;

import org.jspecify.annotations.NullMarked;
