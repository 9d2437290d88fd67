/**
 * Registers as folders on disk: making, unlocking, locking, checking. May use store, crypto, service.port,
 * domain.shared and domain.register.
 */
@NullMarked
package se.varsam.store.file;

import org.jspecify.annotations.NullMarked;
