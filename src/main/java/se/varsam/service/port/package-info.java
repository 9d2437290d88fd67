/**
 * What the services need from outside: the register on disk, the data files, the maker of PDFs. May use domain.
 */
@NullMarked
package se.varsam.service.port;

import org.jspecify.annotations.NullMarked;
