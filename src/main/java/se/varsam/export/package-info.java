/**
 * Files for other programs: calendars. May use service.port, i18n and domain; the libraries that write the formats stay
 * inside.
 */
@NullMarked
package se.varsam.export;

import org.jspecify.annotations.NullMarked;
