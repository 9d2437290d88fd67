package se.varsam.pdf.layout;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** Writes placed strips as one A4 file that is PDF/A-2a and PDF/UA-1, in Swedish. */
public final class TaggedDocument {
    /** Width of A4 in points. */
    public static final float WIDTH = PageSize.A4.getWidth();
    /** Height of A4 in points. */
    public static final float HEIGHT = PageSize.A4.getHeight();

    /** A third less time for a thirtieth more bytes. */
    static final int COMPRESSION = PdfStream.BEST_SPEED;

    private static final String LANGUAGE = "sv-SE";
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final Fonts fonts;
    private final PdfWriter writer;
    private final Map<Node, PdfStructureElement> tags = new IdentityHashMap<>();

    private TaggedDocument(Fonts fonts, PdfWriter writer) {
        this.fonts = fonts;
        this.writer = writer;
    }

    /** The file with the pages in order. */
    public static byte[] write(Fonts fonts, String title, List<List<Pagination.Placed>> pages) {
        var out = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setPDFXConformance(PdfWriter.PDFA2A);
        writer.setTagged();
        writer.setCompressionLevel(COMPRESSION);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        document.addTitle(title);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        document.open();
        writer.getExtraCatalog().put(new PdfName("Lang"), new PdfString(LANGUAGE));
        declareColours(writer);
        writer.setXmpMetadata(Xmp.of(title, LANGUAGE));
        writer.setTabs(new PdfName("S"));
        var tagged = new TaggedDocument(fonts, writer);
        pages.forEach(page -> {
            document.newPage();
            tagged.draw(page);
        });
        document.close();
        return out.toByteArray();
    }

    private static void declareColours(PdfWriter writer) {
        try {
            writer.setOutputIntents("sRGB IEC61966-2.1", null, "http://www.color.org", "sRGB",
                    ICC_Profile.getInstance(ColorSpace.CS_sRGB));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(List<Pagination.Placed> page) {
        PdfContentByte canvas = writer.getDirectContent();
        var brush = new Brush(fonts, canvas, HEIGHT);
        for (Pagination.Placed placed : page) {
            for (Piece piece : placed.strip().pieces()) {
                piece.node().ifPresentOrElse(node -> canvas.beginMarkedContentSequence(tag(node, piece, placed.y())),
                        () -> canvas.beginMarkedContentSequence(ARTIFACT));
                piece.drawings().forEach(drawing -> brush.draw(drawing, placed.y()));
                canvas.endMarkedContentSequence();
            }
        }
    }

    /** The element of a node, made when it is first drawn, after its parents. */
    private PdfStructureElement tag(Node node, Piece piece, float top) {
        PdfStructureElement known = tags.get(node);
        if (known != null) {
            return known;
        }
        var name = new PdfName(node.role().name());
        PdfStructureElement made = node.parent().map(parent -> new PdfStructureElement(tag(parent, piece, top), name))
                .orElseGet(() -> new PdfStructureElement(writer.getStructureTreeRoot(), name));
        tags.put(node, made);
        if (!node.alt().isEmpty()) {
            made.put(new PdfName("Alt"), new PdfString(node.alt(), PdfObject.TEXT_UNICODE));
        }
        if (node.role() == Node.Role.TH) {
            made.put(new PdfName("A"), headsColumn());
        }
        if (node.role() == Node.Role.Figure) {
            piece.drawings().stream().flatMap(drawing -> area(drawing).stream()).findFirst()
                    .ifPresent(area -> made.put(new PdfName("A"), box(area, top)));
        }
        return made;
    }

    private static PdfDictionary headsColumn() {
        var table = new PdfDictionary();
        table.put(new PdfName("O"), new PdfName("Table"));
        table.put(new PdfName("Scope"), new PdfName("Column"));
        return table;
    }

    private static Optional<Drawing.Area> area(Drawing drawing) {
        return switch (drawing) {
            case Drawing.Area area -> Optional.of(area);
            case Drawing.Picture(var _, var x, var y, var width, var height) ->
                Optional.of(new Drawing.Area(x, y, width, height));
            default -> Optional.empty();
        };
    }

    private static PdfDictionary box(Drawing.Area area, float top) {
        float upper = HEIGHT - top - area.y();
        var layout = new PdfDictionary();
        layout.put(new PdfName("O"), new PdfName("Layout"));
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        layout.put(new PdfName("BBox"),
                new PdfArray(new float[]{area.x(), upper - area.height(), area.x() + area.width(), upper}));
        return layout;
    }
}
