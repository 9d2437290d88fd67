/**
 * Notes (<i>anteckningar</i>), the phrases they are written with, and what they add up to. May use domain.shared and
 * domain.child.
 */
@NullMarked
package se.varsam.domain.note;

import org.jspecify.annotations.NullMarked;
