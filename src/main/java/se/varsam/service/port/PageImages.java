package se.varsam.service.port;

/** Pictures of a PDF's pages, for a preview of the very same bytes that are printed. */
public interface PageImages {
    /**
     * One page. All of them at once would be eight million bytes for each page of a long list.
     *
     * @param number
     *            counted from 0; the last page where there are fewer
     * @param dpi
     *            resolution in dots per inch
     */
    Page of(byte[] pdf, int number, int dpi);

    /**
     * A page of a document.
     *
     * @param number
     *            which one, counted from 0
     * @param count
     *            how many there are
     */
    record Page(PageImage picture, int number, int count) {}

    /**
     * A page as pixels.
     *
     * @param width
     *            in pixels
     * @param height
     *            in pixels
     * @param argb
     *            row by row, each opaque; shown as it is, so not to be changed afterwards
     */
    record PageImage(int width, int height, int[] argb) {}
}
