/**
 * Reads and checks the data files: checklists, forms, law references, contacts. May use service.port, domain.shared,
 * domain.checklist, domain.child, domain.missing, domain.document and Jackson.
 */
@NullMarked
package se.varsam.catalog;

import org.jspecify.annotations.NullMarked;
