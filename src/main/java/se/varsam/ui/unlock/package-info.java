/**
 * The way in: first start, making a register, the recovery key, unlocking. May use ui.kit, i18n, settings, services and
 * the register's own domain.
 */
@NullMarked
package se.varsam.ui.unlock;

import org.jspecify.annotations.NullMarked;
