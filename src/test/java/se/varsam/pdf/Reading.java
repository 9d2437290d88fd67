package se.varsam.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Reads a finished PDF with other programs than the one that made it. */
public final class Reading {
    private Reading() {}

    /** The text, spaces and line ends as one space. */
    public static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return flat(new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of one page, from 1. */
    static String text(byte[] pdf, int page) {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return flat(stripper.getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String flat(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ");
    }

    /** What veraPDF finds wrong by PDF/A-2a and PDF/UA-1. */
    static List<String> failures(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        var failures = new ArrayList<String>();
        for (var flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                validator.validate(parser).getTestAssertions().stream()
                        .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                        .forEach(assertion -> failures.add(
                                flavour + " " + assertion.getRuleId().getClause() + " " + assertion.getMessage()));
            } catch (IOException | ModelParsingException | EncryptedPdfException | ValidationException e) {
                throw new IllegalStateException(e);
            }
        }
        return failures;
    }

    /** Pictures of the pages for a person to look at: {@code target/screens/pdf-NAME-PAGE.png}. */
    public static void picture(byte[] pdf, String name) {
        try (var document = Loader.loadPDF(pdf)) {
            Path folder = Files.createDirectories(Path.of("target", "screens"));
            for (int page = 0; page < Math.min(4, document.getNumberOfPages()); page++) {
                var image = new PDFRenderer(document).renderImageWithDPI(page, 110);
                ImageIO.write(image, "png", folder.resolve("pdf-" + name + "-" + (page + 1) + ".png").toFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
