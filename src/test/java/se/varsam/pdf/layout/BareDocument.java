package se.varsam.pdf.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What our paper is measured against: the same texts, lines and picture at the same places, drawn by OpenPDF alone, as
 * it is out of the box. Nothing is laid out here, nothing is tagged, nothing declared; the fonts are embedded, parsed
 * beforehand like ours.
 */
public final class BareDocument {
    private final Fonts fonts;

    /** {@code fonts} are those that the pages were laid out with. */
    public BareDocument(Fonts fonts) {
        this.fonts = fonts;
    }

    /** The same pages, untagged. */
    public byte[] write(List<List<Pagination.Placed>> pages) {
        var out = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.open();
        for (List<Pagination.Placed> page : pages) {
            document.newPage();
            PdfContentByte canvas = writer.getDirectContent();
            for (Pagination.Placed placed : page) {
                placed.strip().pieces().stream().flatMap(piece -> piece.drawings().stream())
                        .forEach(drawing -> draw(canvas, drawing, PageSize.A4.getHeight() - placed.y()));
            }
        }
        document.close();
        return out.toByteArray();
    }

    private void draw(PdfContentByte canvas, Drawing drawing, float base) {
        switch (drawing) {
            case Drawing.Text(var line, float x, float y, var style) -> text(canvas, line, x, base - y, style);
            case Drawing.HiddenText(var line, float x, float y, var style) -> {
                canvas.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_INVISIBLE);
                text(canvas, line, x, base - y, style);
                canvas.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
            }
            case Drawing.Rule(float x, float y, float width, float thickness, var ink) -> {
                canvas.setColorStroke(ink.color());
                canvas.setLineWidth(thickness);
                canvas.moveTo(x, base - y);
                canvas.lineTo(x + width, base - y);
                canvas.stroke();
            }
            case Drawing.Fill(float x, float y, float width, float height, var ink) -> {
                canvas.setColorFill(ink.color());
                canvas.rectangle(x, base - y - height, width, height);
                canvas.fill();
            }
            case Drawing.Frame(float x, float y, float width, float height, var ink) -> {
                canvas.setColorStroke(ink.color());
                canvas.setLineWidth(0.7f);
                canvas.rectangle(x, base - y - height, width, height);
                canvas.stroke();
            }
            case Drawing.Cross(float x, float y, float size, var ink) -> {
                canvas.setColorStroke(ink.color());
                canvas.setLineWidth(1.1f);
                canvas.moveTo(x, base - y);
                canvas.lineTo(x + size, base - y - size);
                canvas.moveTo(x, base - y - size);
                canvas.lineTo(x + size, base - y);
                canvas.stroke();
            }
            case Drawing.Area _ -> {
                // is not seen
            }
            case Drawing.Picture(var jpeg, float x, float y, float width, float height) ->
                picture(canvas, jpeg, x, base - y - height, width, height);
        }
    }

    private void text(PdfContentByte canvas, TextLine line, float x, float y, Style style) {
        canvas.setColorFill(style.ink().color());
        float place = x;
        for (TextLine.Part part : line.parts()) {
            for (TextLine.Run run : part.runs()) {
                Face face = run.face();
                face.font().setCompressionLevel(PdfStream.DEFAULT_COMPRESSION); // not ours
                canvas.beginText();
                canvas.setFontAndSize(face.font(), face.size(style));
                canvas.setTextMatrix(place, y);
                if (run.shaping() == TextLine.Shaping.JOINED) {
                    fonts.showShaped(canvas, face, face.size(style), run.glyphs());
                } else {
                    canvas.showText(run.glyphs());
                }
                canvas.endText();
                place += run.width();
            }
        }
    }

    private static void picture(PdfContentByte canvas, Jpeg jpeg, float x, float y, float width, float height) {
        try {
            Image image = Image.getInstance(jpeg.bytes());
            image.scaleAbsolute(width, height);
            image.setAbsolutePosition(x, y);
            canvas.addImage(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
