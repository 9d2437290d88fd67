package se.varsam.service.port;

import java.util.List;

import se.varsam.domain.document.FilledForm;

/** Makes the PDF of a form: A4, tagged, archivable, fonts embedded. */
public interface PdfWriter {
    /** Lays the form out; the same form gives pages that look the same. */
    Pdf write(FilledForm form);

    /** Whether a photograph can be shown on its pages: it is whole, and of a kind that can be printed. */
    default boolean shows(byte[] jpeg) {
        return jpeg.length > 0;
    }

    /**
     * A PDF.
     *
     * @param bytes
     *            the file
     * @param pages
     *            how many
     * @param missing
     *            characters that no embedded font has, each printed as {@code [U+XXXX]}
     */
    record Pdf(byte[] bytes, int pages, List<String> missing) {}
}
