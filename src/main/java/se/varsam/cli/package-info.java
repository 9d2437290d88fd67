/**
 * The small command line: for IT, schedules and checks, without a window. May use service, service.port, i18n and
 * domain.
 */
@NullMarked
package se.varsam.cli;

import org.jspecify.annotations.NullMarked;
