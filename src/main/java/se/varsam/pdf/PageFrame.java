package se.varsam.pdf;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import se.varsam.domain.document.FilledForm;
import se.varsam.domain.document.FilledForm.Mark;
import se.varsam.i18n.Texts;
import se.varsam.pdf.layout.Drawing;
import se.varsam.pdf.layout.Ink;
import se.varsam.pdf.layout.Node;
import se.varsam.pdf.layout.Piece;
import se.varsam.pdf.layout.Strip;
import se.varsam.pdf.layout.Style;
import se.varsam.pdf.layout.TaggedDocument;
import se.varsam.pdf.layout.TextLine;
import se.varsam.pdf.layout.Typesetter;

/** What stands at the head and foot of every page: marks, title, file number, time, page n of m. */
final class PageFrame {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final float HEAD = 30;
    private static final float FOOT = TaggedDocument.HEIGHT - 44;
    private static final String SEPARATOR = "  ·  ";

    private final Texts texts;
    private final Typesetter typesetter;
    private final FilledForm form;
    private final Node document;

    PageFrame(Texts texts, Typesetter typesetter, FilledForm form, Node document) {
        this.texts = texts;
        this.typesetter = typesetter;
        this.form = form;
        this.document = document;
    }

    /** Where {@link #head} stands, from the page's top edge. */
    static float headY() {
        return HEAD;
    }

    /** Where {@link #foot} stands, from the page's top edge. */
    static float footY() {
        return FOOT;
    }

    /** The marks, read aloud on the first page; from the second page on also the title. */
    Strip head(int page) {
        var pieces = new ArrayList<Piece>();
        float x = Look.LEFT;
        for (Mark mark : form.header().marks()) {
            x += mark(pieces, mark, x, page) + 8;
        }
        if (page > 1) {
            TextLine title = typesetter.lines(form.title(), Look.FOOTER, Look.RIGHT - x - 8).getFirst();
            pieces.add(Piece.artifact(
                    new Drawing.Text(title, Look.RIGHT - title.width(), Look.FOOTER.baseline() + 4, Look.FOOTER)));
        }
        return new Strip(0, 0, Strip.Keep.FREE, pieces);
    }

    private float mark(List<Piece> pieces, Mark mark, float x, int page) {
        Style style = Look.MARK.in(mark == Mark.DRAFT ? Ink.TEXT : Ink.WHITE);
        TextLine word = typesetter.line(texts.get("pdf.mark." + mark.name()), style);
        float width = word.width() + 14;
        pieces.add(Piece.artifact(switch (mark) {
            case DRAFT -> new Drawing.Frame(x, 0, width, 17, Ink.TEXT);
            case PRACTICE -> new Drawing.Fill(x, 0, width, 17, Ink.PRACTICE);
            case PROTECTED -> new Drawing.Fill(x, 0, width, 17, Ink.TEXT);
        }));
        Optional<Node> node = page == 1 ? Optional.of(document.child(Node.Role.P)) : Optional.empty();
        pieces.add(new Piece(node, List.of(new Drawing.Text(word, x + 7, 2 + style.baseline(), style))));
        return width;
    }

    /** Whose file, when and from which template; page n of m. */
    Strip foot(int page, int pages) {
        var left = new ArrayList<String>();
        form.header().fileNumber().ifPresent(number -> left.add(texts.get("pdf.file", number)));
        left.add(texts.get("pdf.printed", MINUTE.format(form.header().printedAt())));
        left.add(texts.get("pdf.template", String.valueOf(form.template())));
        TextLine facts = typesetter.line(String.join(SEPARATOR, left), Look.FOOTER);
        TextLine number = typesetter.line(texts.get("pdf.page", String.valueOf(page), String.valueOf(pages)),
                Look.FOOTER);
        float baseline = 4 + Look.FOOTER.baseline();
        return new Strip(0, 0, Strip.Keep.FREE,
                List.of(Piece.artifact(new Drawing.Rule(Look.LEFT, 0, Look.WIDTH, Look.HAIRLINE, Ink.LINE),
                        new Drawing.Text(facts, Look.LEFT, baseline, Look.FOOTER),
                        new Drawing.Text(number, Look.RIGHT - number.width(), baseline, Look.FOOTER))));
    }
}
