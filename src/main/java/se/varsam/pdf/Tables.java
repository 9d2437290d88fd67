package se.varsam.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import se.varsam.domain.document.FilledForm.Align;
import se.varsam.domain.document.FilledForm.Entry;
import se.varsam.pdf.layout.Drawing;
import se.varsam.pdf.layout.Ink;
import se.varsam.pdf.layout.Node;
import se.varsam.pdf.layout.Piece;
import se.varsam.pdf.layout.Strip;
import se.varsam.pdf.layout.Strip.Keep;
import se.varsam.pdf.layout.Style;
import se.varsam.pdf.layout.TextLine;
import se.varsam.pdf.layout.Typesetter;

/** Lays out tables. A row with much text runs over pages; the columns' headings stand again at the top of each. */
final class Tables {
    private static final float BETWEEN = 10;
    private static final float PADDING = 2;

    private final Typesetter typesetter;

    Tables(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** The strips of a table. */
    List<Strip> strips(Entry.Table table, Node section) {
        Node node = section.child(Node.Role.Table);
        List<Column> columns = columns(table);
        List<String> titles = table.columns().stream().map(c -> c.title()).toList();
        List<List<TextLine>> headings = lines(titles, columns, Look.HEADING);
        Strip again = heading(table, columns, headings, Optional.empty());
        var strips = new ArrayList<Strip>();
        strips.add(heading(table, columns, headings, Optional.of(node.child(Node.Role.TR))));
        table.rows().forEach(row -> strips.addAll(row(table, columns, row, Look.CELL, node)));
        table.sums().ifPresent(sums -> {
            strips.addLast(strips.removeLast().keeping(Keep.WITH_NEXT)); // no sums alone on a page
            strips.addAll(row(table, columns, sums, Look.SUM, node));
        });
        return IntStream.range(0, strips.size()).mapToObj(i -> i == 0 ? strips.get(i) : strips.get(i).under(again))
                .toList();
    }

    private static List<Column> columns(Entry.Table table) {
        int shares = table.columns().stream().mapToInt(c -> c.share()).sum();
        float room = Look.WIDTH - BETWEEN * (table.columns().size() - 1);
        var columns = new ArrayList<Column>();
        float x = Look.LEFT;
        for (var column : table.columns()) {
            float width = room * column.share() / shares;
            columns.add(new Column(x, width));
            x += width + BETWEEN;
        }
        return columns;
    }

    private List<List<TextLine>> lines(List<String> texts, List<Column> columns, Style style) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> typesetter.lines(texts.get(i), style, columns.get(i).width())).toList();
    }

    /** With a row, read; without, only seen. */
    private static Strip heading(Entry.Table table, List<Column> columns, List<List<TextLine>> texts,
            Optional<Node> row) {
        var pieces = new ArrayList<Piece>();
        float height = most(texts) * Look.HEADING.leading() + 2 * PADDING;
        for (int i = 0; i < columns.size(); i++) {
            var drawings = new ArrayList<Drawing>();
            float y = PADDING;
            for (TextLine line : texts.get(i)) {
                drawings.add(text(line, columns.get(i), table.columns().get(i).align(), y, Look.HEADING));
                y += Look.HEADING.leading();
            }
            pieces.add(new Piece(row.map(r -> r.child(Node.Role.TH)), drawings));
        }
        pieces.add(Piece.artifact(new Drawing.Rule(Look.LEFT, height, Look.WIDTH, Look.WRITING_RULE, Ink.LINE)));
        return new Strip(3, height, Keep.WITH_NEXT, pieces);
    }

    private List<Strip> row(Entry.Table table, List<Column> columns, List<String> texts, Style style, Node node) {
        List<List<TextLine>> cells = lines(texts, columns, style);
        Node row = node.child(Node.Role.TR);
        List<Node> tags = columns.stream().map(_ -> row.child(Node.Role.TD)).toList();
        var strips = new ArrayList<Strip>();
        int rows = most(cells);
        for (int line = 0; line < rows; line++) {
            float top = line == 0 ? PADDING : 0;
            var pieces = new ArrayList<Piece>();
            for (int i = 0; i < columns.size(); i++) {
                if (line < cells.get(i).size()) {
                    pieces.add(Piece.of(tags.get(i), text(cells.get(i).get(line), columns.get(i),
                            table.columns().get(i).align(), top, style)));
                }
            }
            float height = top + style.leading();
            if (line == rows - 1) {
                height += PADDING;
                pieces.add(Piece.artifact(
                        new Drawing.Rule(Look.LEFT, height, Look.WIDTH, Look.HAIRLINE, Ink.HAIR)));
            }
            boolean keep = line == 0 && rows > 1 || line == rows - 2;
            strips.add(new Strip(0, height, keep ? Keep.WITH_NEXT : Keep.FREE, pieces));
        }
        return strips;
    }

    private static Drawing text(TextLine line, Column column, Align align, float top, Style style) {
        float x = align == Align.NUMBER ? column.x() + column.width() - line.width() : column.x();
        return new Drawing.Text(line, x, top + style.baseline(), style);
    }

    private static int most(List<List<TextLine>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(1);
    }
}
