/**
 * The documents on paper: lays out filled forms, draws pages for the preview, prints. Decides how a form looks; what it
 * asks is decided elsewhere. May use pdf.layout, service.port, i18n, domain.document and PDFBox.
 */
@NullMarked
package se.varsam.pdf;

import org.jspecify.annotations.NullMarked;
