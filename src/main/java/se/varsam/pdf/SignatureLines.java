package se.varsam.pdf;

import java.util.ArrayList;
import java.util.List;

import se.varsam.domain.document.FilledForm.Entry.Answer;
import se.varsam.pdf.layout.Drawing;
import se.varsam.pdf.layout.Ink;
import se.varsam.pdf.layout.Node;
import se.varsam.pdf.layout.Piece;
import se.varsam.pdf.layout.Strip;

/** Lines to sign on: room for the pen, the line, what it is for below it; two beside each other. */
final class SignatureLines {
    private static final float ROOM = 30;
    private static final float UNDER_LINE = 2;

    private final Fields fields;

    SignatureLines(Fields fields) {
        this.fields = fields;
    }

    /** A row of one or two lines. */
    Strip strip(Node list, List<Answer> lines) {
        var pieces = new ArrayList<Piece>();
        float height = 0;
        var columns = List.of(Column.FULL.leftHalf(), Column.FULL.rightHalf());
        for (int i = 0; i < lines.size(); i++) {
            height = Math.max(height, add(pieces, list, lines.get(i), columns.get(i)));
        }
        return new Strip(0, height, Strip.Keep.FREE, pieces);
    }

    private float add(List<Piece> pieces, Node list, Answer answer, Column column) {
        Field field = fields.signed(answer, column.width());
        float rows = field.rowsHeight();
        float line = Math.max(ROOM, rows + UNDER_LINE + 6);
        Node item = list.child(Node.Role.LI);
        pieces.addAll(Field.text(item.child(Node.Role.Lbl), field.label(), Look.LABEL, column.x(), line + UNDER_LINE));
        Node body = item.child(Node.Role.LBody);
        float y = line - UNDER_LINE - rows;
        for (Field.Row row : field.rows()) {
            pieces.addAll(row.pieces(body, column.x(), y));
            y += row.height();
        }
        pieces.add(Piece.artifact(
                new Drawing.Rule(column.x(), line, column.width(), Look.WRITING_RULE, Ink.LINE)));
        return line + UNDER_LINE + field.label().size() * Look.LABEL.leading() + 3;
    }
}
