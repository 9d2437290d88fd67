/**
 * What happened to the files: the log of a child in words (Ändringar), and the bin from which all is brought back
 * (papperskorgen). May use ui.kit, i18n, services and the domain.
 */
@NullMarked
package se.varsam.ui.history;

import org.jspecify.annotations.NullMarked;
