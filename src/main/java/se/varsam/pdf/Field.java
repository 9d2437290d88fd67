package se.varsam.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.varsam.pdf.layout.Drawing;
import se.varsam.pdf.layout.Ink;
import se.varsam.pdf.layout.Node;
import se.varsam.pdf.layout.Piece;
import se.varsam.pdf.layout.Strip;
import se.varsam.pdf.layout.Style;
import se.varsam.pdf.layout.TextLine;

/**
 * A question set for a column: the label small and quiet above, then the rows of its answer.
 *
 * @param label
 *            lines of the question
 * @param rows
 *            of the answer, from the top
 */
record Field(List<TextLine> label, List<Row> rows) {
    private static final float PADDING = 3;
    /** So many lines of an answer still read well in half the width; boxes are a little higher than a line. */
    private static final int MOST_ROWS = 4;
    private static final float LOW_ROW = Look.ANSWER.leading() + 1.5f;

    /** One row of an answer, drawn in a column of the page. */
    interface Row {
        /** Height in points. */
        float height();

        /** The row's pieces; {@code body} is the answer's place in the tags, {@code y} the row's top in the strip. */
        List<Piece> pieces(Node body, float x, float y);

        /** How the row ends. */
        default Ending ending() {
            return Ending.OPEN;
        }
    }

    /** How a row ends. */
    enum Ending {
        /** White: a hairline closes the field. */
        OPEN,
        /** With a line of its own to write on. */
        RULED
    }

    /** Height in points, with the space around it. */
    float height() {
        return PADDING + labelHeight() + rowsHeight() + below();
    }

    /** Whether it can stand beside another: some lines of text, or one row of anything. */
    boolean isShort() {
        boolean low = rows.size() <= MOST_ROWS && rows.stream().allMatch(row -> row.height() <= LOW_ROW);
        return label.size() <= 2 && (low || rows.size() == 1);
    }

    /** All of it from the top of a strip that is {@code height} high. */
    List<Piece> pieces(Node list, Column column, float height) {
        Node item = list.child(Node.Role.LI);
        Node body = item.child(Node.Role.LBody);
        var pieces = new ArrayList<Piece>(label(item, column));
        float y = PADDING + labelHeight();
        for (Row row : rows) {
            pieces.addAll(row.pieces(body, column.x(), y));
            y += row.height();
        }
        if (!isRuled()) {
            pieces.add(hairline(column, height));
        }
        return pieces;
    }

    /** As strips, so that a long answer can run over pages; the label stays with the first row. */
    List<Strip> strips(Node list, Column column) {
        Node item = list.child(Node.Role.LI);
        Node body = item.child(Node.Role.LBody);
        var strips = new ArrayList<Strip>();
        for (int i = 0; i < rows.size(); i++) {
            var pieces = new ArrayList<Piece>();
            float y = 0;
            if (i == 0) {
                pieces.addAll(label(item, column));
                y = PADDING + labelHeight();
            }
            pieces.addAll(rows.get(i).pieces(body, column.x(), y));
            float height = y + rows.get(i).height();
            if (i == rows.size() - 1 && !isRuled()) {
                height += below();
                pieces.add(hairline(column, height));
            }
            strips.add(new Strip(0, height, keep(i), pieces));
        }
        return strips;
    }

    /** No single row alone at the foot or the head of a page. */
    private Strip.Keep keep(int row) {
        boolean first = row == 0 && rows.size() > 1;
        boolean lastButOne = row == rows.size() - 2;
        return first || lastButOne ? Strip.Keep.WITH_NEXT : Strip.Keep.FREE;
    }

    /** Height of the answer, in points. */
    float rowsHeight() {
        return rows.stream().map(Row::height).reduce(0f, Float::sum);
    }

    private boolean isRuled() {
        return rows.getLast().ending() == Ending.RULED;
    }

    private float below() {
        return isRuled() ? 0 : PADDING;
    }

    private float labelHeight() {
        return label.size() * Look.LABEL.leading();
    }

    private List<Piece> label(Node item, Column column) {
        return text(item.child(Node.Role.Lbl), label, Look.LABEL, column.x(), PADDING);
    }

    private static Piece hairline(Column column, float y) {
        return Piece.artifact(new Drawing.Rule(column.x(), y, column.width(), Look.HAIRLINE, Ink.HAIR));
    }

    /** Lines of text under each other, as one element. */
    static List<Piece> text(Node node, List<TextLine> lines, Style style, float x, float top) {
        var drawings = new ArrayList<Drawing>();
        float y = top;
        for (TextLine line : lines) {
            drawings.add(new Drawing.Text(line, x, y + style.baseline(), style));
            y += style.leading();
        }
        return List.of(new Piece(Optional.of(node), drawings));
    }
}
