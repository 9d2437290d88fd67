/**
 * Säkerhetskopior: the page, the backups that the program makes by itself, and what is shown while it closes. May use
 * ui.kit, i18n, services and the register's own domain.
 */
@NullMarked
package se.varsam.ui.backup;

import org.jspecify.annotations.NullMarked;
