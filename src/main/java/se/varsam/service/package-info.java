/**
 * One class per group of user intentions; a method is one intention and one transaction. May use service.port and
 * domain.
 */
@NullMarked
package se.varsam.service;

import org.jspecify.annotations.NullMarked;
