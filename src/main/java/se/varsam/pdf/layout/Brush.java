package se.varsam.pdf.layout;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** Draws on the canvas of one page; turns our y, which grows downwards, into that of PDF. */
final class Brush {
    private static final PdfName SPAN = new PdfName("Span");
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

    private final Fonts fonts;
    private final PdfContentByte canvas;
    private final float pageHeight;

    Brush(Fonts fonts, PdfContentByte canvas, float pageHeight) {
        this.fonts = fonts;
        this.canvas = canvas;
        this.pageHeight = pageHeight;
    }

    /** Draws something whose strip has its top at {@code top}. */
    void draw(Drawing drawing, float top) {
        float base = pageHeight - top;
        switch (drawing) {
            case Drawing.Text(var line, float x, float y, var style) ->
                text(line, x, base - y, style, PdfContentByte.TEXT_RENDER_MODE_FILL);
            case Drawing.HiddenText(var line, float x, float y, var style) ->
                text(line, x, base - y, style, PdfContentByte.TEXT_RENDER_MODE_INVISIBLE);
            case Drawing.Rule(float x, float y, float width, float thickness, var ink) -> {
                stroke(ink, thickness);
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
                stroke(ink, 0.7f);
                canvas.rectangle(x, base - y - height, width, height);
                canvas.stroke();
            }
            case Drawing.Area _ -> {
                // only tells where the figure is
            }
            case Drawing.Cross(float x, float y, float size, var ink) -> {
                stroke(ink, 1.1f);
                canvas.moveTo(x, base - y);
                canvas.lineTo(x + size, base - y - size);
                canvas.moveTo(x, base - y - size);
                canvas.lineTo(x + size, base - y);
                canvas.stroke();
            }
            case Drawing.Picture(var jpeg, float x, float y, float width, float height) ->
                picture(jpeg, x, base - y - height, width, height);
        }
    }

    private void stroke(Ink ink, float thickness) {
        canvas.setColorStroke(ink.color());
        canvas.setLineWidth(thickness);
    }

    private void text(TextLine line, float x, float y, Style style, int mode) {
        float place = x;
        for (TextLine.Part part : line.parts()) {
            part.spoken().ifPresent(this::beginSpoken);
            for (TextLine.Run run : part.runs()) {
                run(run, place, y, style, mode);
                place += run.width();
            }
            part.spoken().ifPresent(spoken -> canvas.endMarkedContentSequence());
        }
    }

    private void run(TextLine.Run run, float x, float y, Style style, int mode) {
        float size = run.face().size(style);
        canvas.setColorFill(style.ink().color());
        canvas.beginText();
        canvas.setTextRenderingMode(mode);
        canvas.setFontAndSize(run.face().font(), size);
        canvas.setTextMatrix(x, y);
        switch (run.shaping()) {
            case PLAIN -> canvas.showText(run.glyphs());
            case JOINED -> fonts.showShaped(canvas, run.face(), size, run.glyphs());
        }
        canvas.endText();
    }

    private void beginSpoken(String spoken) {
        var properties = new PdfDictionary();
        properties.put(ACTUAL_TEXT, new PdfString(spoken, PdfObject.TEXT_UNICODE));
        canvas.beginMarkedContentSequence(SPAN, properties, true);
    }

    private void picture(Jpeg jpeg, float x, float y, float width, float height) {
        try {
            Image image = Image.getInstance(jpeg.bytes());
            image.tagICC(null); // the whole file speaks sRGB; a profile could be broken
            image.scaleAbsolute(width, height);
            image.setAbsolutePosition(x, y);
            canvas.addImage(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a Jpeg has been decoded before
        }
    }
}
