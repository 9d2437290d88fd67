/**
 * The engine that sets tagged pages: cleans and breaks text in Latin, Arabic and Ge'ez script, gathers it in strips,
 * spreads the strips over pages and writes them as PDF/A-2a and PDF/UA-1. Knows nothing of forms; may use OpenPDF.
 */
@NullMarked
package se.varsam.pdf.layout;

import org.jspecify.annotations.NullMarked;
