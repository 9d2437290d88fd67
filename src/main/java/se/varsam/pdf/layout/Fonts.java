package se.varsam.pdf.layout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutFontManager;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * The embedded fonts, each parsed once, when first needed: Noto Sans, Noto Sans Ethiopic and Noto Naskh Arabic, each
 * regular and bold. The font is chosen for each character; Arabic script is shaped by the JDK's HarfBuzz, since not all
 * letters of Pashto and Kurdish have ready-made forms in Unicode.
 */
public final class Fonts {
    private final GlyphLayoutManager shaper = new GlyphLayoutManager();
    private final Map<Weight, Map<Family, Optional<Face>>> faces = new EnumMap<>(Weight.class);

    /** The families in the order in which they are asked for a character. */
    private enum Family {
        LATIN("NotoSans"), ARABIC("NotoNaskhArabic"), ETHIOPIC("NotoSansEthiopic");

        private static final List<Family> ALL = List.of(values());

        private final String file;

        Family(String file) {
            this.file = file;
        }
    }

    /** The first font that has the character; empty when none has it. */
    Optional<Face> face(int codePoint, Weight weight) {
        if (Character.getType(codePoint) == Character.PRIVATE_USE) {
            return Optional.empty(); // means nothing to a reader, whatever a font draws for it
        }
        for (Family family : Family.ALL) { // asked for every character
            Optional<Face> face = face(family, weight);
            if (face.orElseThrow().has(codePoint)) {
                return face;
            }
        }
        return Optional.empty();
    }

    /** The font of Latin text. */
    Face latin(Weight weight) {
        return face(Family.LATIN, weight).orElseThrow();
    }

    /** Width in points of letters that join. */
    float shapedWidth(Face face, float size, String text) {
        var glyphs = shaper.computeGlyphVector(face.font(), size, text);
        return (float) glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
    }

    /** Shows letters that join at the canvas' text position. */
    void showShaped(PdfContentByte canvas, Face face, float size, String text) {
        shaper.showText(canvas, face.font(), size, text);
    }

    private Optional<Face> face(Family family, Weight weight) {
        return faces.computeIfAbsent(weight, any -> new EnumMap<>(Family.class)).computeIfAbsent(family, wanted -> {
            String file = wanted.file + (weight == Weight.BOLD ? "-Bold.ttf" : "-Regular.ttf");
            return Optional.of(wanted == Family.ARABIC ? arabic(file) : plain(file));
        });
    }

    private static Face plain(String file) {
        try {
            return new Face(
                    embedded(BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED,
                            bytes(file), null)),
                    Face.Joining.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Face arabic(String file) {
        try {
            var font = shaper.loadFont(file, new ByteArrayInputStream(bytes(file)), 10).getBaseFont();
            return new Face(embedded(font), Face.Joining.ARABIC);
        } catch (GlyphLayoutFontManager.FontLoadException e) {
            throw new IllegalStateException("font can't be read: " + file, e);
        }
    }

    private static BaseFont embedded(BaseFont font) {
        font.setSubset(true);
        font.setCompressionLevel(TaggedDocument.COMPRESSION);
        font.setIncludeCidSet(false); // an incomplete CIDSet is the one thing veraPDF finds
        return font;
    }

    private static byte[] bytes(String file) {
        try (var in = Fonts.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("font is missing: " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
