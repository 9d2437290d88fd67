package se.varsam.service.port;

import java.util.List;

/** Pictures of a PDF's pages, for the preview and for printing the very same bytes. */
public interface PageImages {
    /** All pages at a resolution in dots per inch. */
    List<PageImage> of(byte[] pdf, int dpi);

    /**
     * A page as pixels.
     *
     * @param width
     *            in pixels
     * @param height
     *            in pixels
     * @param argb
     *            row by row
     */
    record PageImage(int width, int height, int[] argb) {}
}
