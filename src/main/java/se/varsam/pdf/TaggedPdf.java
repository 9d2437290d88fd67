package se.varsam.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import se.varsam.domain.document.FilledForm;
import se.varsam.domain.document.FilledForm.Section;
import se.varsam.i18n.Texts;
import se.varsam.pdf.layout.Drawing;
import se.varsam.pdf.layout.Fonts;
import se.varsam.pdf.layout.Ink;
import se.varsam.pdf.layout.Node;
import se.varsam.pdf.layout.Pagination;
import se.varsam.pdf.layout.Pictures;
import se.varsam.pdf.layout.Piece;
import se.varsam.pdf.layout.Strip;
import se.varsam.pdf.layout.TaggedDocument;
import se.varsam.pdf.layout.Typesetter;
import se.varsam.service.port.PdfWriter;

/**
 * Makes the PDF of a form: first strips, then pages, then the file. Parses each font once, when first needed; one
 * document at a time.
 */
public final class TaggedPdf implements PdfWriter {
    private final Texts texts;
    private final Pictures pictures = new Pictures();
    private final Fonts fonts;

    /** {@code texts} are the few words that are not in a form, such as <i>okänt</i>. */
    public TaggedPdf(Texts texts) {
        this(texts, new Fonts());
    }

    TaggedPdf(Texts texts, Fonts fonts) {
        this.texts = texts;
        this.fonts = fonts;
    }

    /**
     * The pages before they are a file.
     *
     * @param missing
     *            code of each character that no font has
     */
    record Laid(List<List<Pagination.Placed>> pages, List<String> missing) {}

    @Override
    public synchronized Pdf write(FilledForm form) {
        Laid laid = laid(form);
        return new Pdf(TaggedDocument.write(fonts, form.title(), laid.pages()), laid.pages().size(), laid.missing());
    }

    /** Every text, line and picture in its place. */
    synchronized Laid laid(FilledForm form) {
        var missing = new LinkedHashSet<String>();
        var typesetter = new Typesetter(fonts, missing);
        Node document = Node.root();
        var frame = new PageFrame(texts, typesetter, form, document);
        Strip firstHead = frame.head(1); // its marks come before the title in the tags

        var strips = new ArrayList<Strip>(List.of(title(form, typesetter, document)));
        for (Section section : form.sections()) {
            strips.addAll(new SectionLayout(texts, typesetter, pictures, Look.answers(form.kind()), document)
                    .of(section));
        }
        List<List<Pagination.Placed>> pages = Pagination.of(strips, Look.TOP, Look.BOTTOM);
        for (int i = 0; i < pages.size(); i++) {
            Strip head = i == 0 ? firstHead : frame.head(i + 1);
            pages.get(i).addFirst(new Pagination.Placed(head, PageFrame.headY()));
            pages.get(i).addLast(new Pagination.Placed(frame.foot(i + 1, pages.size()), PageFrame.footY()));
        }
        return new Laid(pages, List.copyOf(missing));
    }

    @Override
    public boolean shows(byte[] jpeg) {
        return pictures.read(jpeg).isPresent();
    }

    private static Strip title(FilledForm form, Typesetter typesetter, Node document) {
        var lines = typesetter.lines(form.title(), Look.TITLE, Look.WIDTH);
        var pieces = new ArrayList<Piece>(
                Field.text(document.child(Node.Role.H1), lines, Look.TITLE, Look.LEFT, 0));
        float y = lines.size() * Look.TITLE.leading() + 1;
        for (String basis : form.header().basis()) {
            var small = typesetter.lines(basis, Look.BASIS, Look.WIDTH);
            pieces.addAll(Field.text(document.child(Node.Role.P), small, Look.BASIS, Look.LEFT, y));
            y += small.size() * Look.BASIS.leading();
        }
        y += 4;
        pieces.add(Piece.artifact(new Drawing.Rule(Look.LEFT, y, Look.WIDTH, 1, Ink.ACCENT)));
        return new Strip(0, y + 1, Strip.Keep.WITH_NEXT, pieces);
    }
}
