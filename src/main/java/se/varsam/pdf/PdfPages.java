package se.varsam.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import se.varsam.service.port.PageImages;

/** Draws pages with PDFBox: another program than the one that wrote them, so the preview shows what others see. */
public final class PdfPages implements PageImages {
    private static final int OPAQUE = 0xFF000000;

    @Override
    public Page of(byte[] pdf, int number, int dpi) {
        try (var document = Loader.loadPDF(pdf)) {
            int count = document.getNumberOfPages();
            int page = Math.clamp(number, 0, count - 1);
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true); // a photograph of more pixels than are seen: 25 ms less
            return new Page(pixels(renderer.renderImageWithDPI(page, dpi, ImageType.RGB)), page, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PageImage pixels(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData(); // asked one by one, 40 ms a page
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= OPAQUE;
        }
        return new PageImage(image.getWidth(), image.getHeight(), pixels);
    }
}
