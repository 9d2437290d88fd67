/**
 * Starts the program and wires its parts by hand. May use everything; nobody uses it.
 */
@NullMarked
package se.varsam.launch;

import org.jspecify.annotations.NullMarked;
