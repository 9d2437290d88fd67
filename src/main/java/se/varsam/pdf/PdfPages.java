package se.varsam.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import se.varsam.service.port.PageImages;

/** Draws pages with PDFBox: another program than the one that wrote them, so the preview shows what others see. */
public final class PdfPages implements PageImages {
    @Override
    public List<PageImage> of(byte[] pdf, int dpi) {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var pages = new ArrayList<PageImage>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(pixels(renderer.renderImageWithDPI(page, dpi, ImageType.RGB)));
            }
            return List.copyOf(pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PageImage pixels(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new PageImage(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }
}
