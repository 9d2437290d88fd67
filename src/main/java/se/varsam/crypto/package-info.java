/**
 * Secrets: passphrase and recovery key, and how they wrap a register's data key. May use service.port and
 * domain.shared; the only place with Bouncy Castle.
 */
@NullMarked
package se.varsam.crypto;

import org.jspecify.annotations.NullMarked;
