package se.varsam.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import se.varsam.domain.document.FilledForm.Tick;
import se.varsam.i18n.Texts;
import se.varsam.pdf.layout.Drawing;
import se.varsam.pdf.layout.Ink;
import se.varsam.pdf.layout.Node;
import se.varsam.pdf.layout.Piece;
import se.varsam.pdf.layout.Style;
import se.varsam.pdf.layout.TextLine;
import se.varsam.pdf.layout.Typesetter;

/** Makes the rows of answers: text, lines to write on, boxes to tick. */
final class Rows {
    private static final float BOX = 7.5f;
    private static final float BOX_GAP = 4;
    private static final float TICK_GAP = 14;

    private final Texts texts;
    private final Typesetter typesetter;

    Rows(Texts texts, Typesetter typesetter) {
        this.texts = texts;
        this.typesetter = typesetter;
    }

    /** Text in lines. A long text all in Arabic script stands to the right, a name in it under its label. */
    List<Field.Row> text(String text, Style style, float width) {
        List<TextLine> lines = typesetter.lines(text, style, width);
        boolean right = lines.size() > 1
                && lines.stream().allMatch(line -> line.direction() == TextLine.Direction.RIGHT_TO_LEFT);
        return lines.stream().<Field.Row>map(line -> new TextRow(line, style, right ? width - line.width() : 0))
                .toList();
    }

    /** Lines to write on by hand. */
    List<Field.Row> writing(int lines, float width) {
        return Collections.nCopies(Math.max(1, lines), new WritingRow(width));
    }

    /** Boxes with their words, as many in a row as there is room for. */
    List<Field.Row> ticks(List<Tick> ticks, float width) {
        var rows = new ArrayList<Field.Row>();
        var row = new ArrayList<PlacedTick>();
        float x = 0;
        for (Tick tick : ticks) {
            List<TextLine> lines = typesetter.lines(tick.label(), Look.ANSWER, width - BOX - BOX_GAP);
            float needed = BOX + BOX_GAP + widest(lines);
            if (x > 0 && (x + needed > width || lines.size() > 1)) {
                rows.add(new TickRow(List.copyOf(row)));
                row.clear();
                x = 0;
            }
            row.add(new PlacedTick(x, tick, sign(tick), word(tick), lines));
            x += lines.size() > 1 ? width : needed + TICK_GAP;
        }
        rows.add(new TickRow(List.copyOf(row)));
        return rows;
    }

    private TextLine sign(Tick tick) {
        return typesetter.line(tick.ticked() ? "[x]" : "[ ]", Look.ANSWER);
    }

    private String word(Tick tick) {
        return texts.get(tick.ticked() ? "pdf.tick.on" : "pdf.tick.off");
    }

    private static float widest(List<TextLine> lines) {
        return lines.stream().map(TextLine::width).reduce(0f, Math::max);
    }

    private record TextRow(TextLine line, Style style, float indent) implements Field.Row {
        @Override
        public float height() {
            return style.leading();
        }

        @Override
        public List<Piece> pieces(Node body, float x, float y) {
            return List.of(Piece.of(body, new Drawing.Text(line, x + indent, y + style.baseline(), style)));
        }
    }

    private record WritingRow(float width) implements Field.Row {
        @Override
        public float height() {
            return Look.WRITING_LINE;
        }

        @Override
        public List<Piece> pieces(Node body, float x, float y) {
            return List.of(
                    Piece.artifact(new Drawing.Rule(x, y + height(), width, Look.WRITING_RULE, Ink.LINE)));
        }

        @Override
        public Field.Ending ending() {
            return Field.Ending.RULED;
        }
    }

    /** A box with the sign that is found in the text, the word that is spoken, and its label. */
    private record PlacedTick(float x, Tick tick, TextLine sign, String word, List<TextLine> lines) {
        List<Drawing> box(float left, float baseline) {
            float top = baseline - BOX + 0.5f;
            var frame = new Drawing.Frame(left, top, BOX, BOX, Ink.LINE);
            return tick.ticked()
                    ? List.of(frame, new Drawing.Cross(left + 1.6f, top + 1.6f, BOX - 3.2f, Ink.TEXT))
                    : List.of(frame);
        }
    }

    private record TickRow(List<PlacedTick> ticks) implements Field.Row {
        @Override
        public float height() {
            return 1.5f + Look.ANSWER.leading() * ticks.stream().mapToInt(tick -> tick.lines().size()).max().orElse(1);
        }

        @Override
        public List<Piece> pieces(Node body, float x, float y) {
            var pieces = new ArrayList<Piece>();
            for (PlacedTick tick : ticks) {
                float left = x + tick.x();
                float baseline = y + Look.ANSWER.baseline();
                pieces.add(new Piece(Optional.empty(), tick.box(left, baseline)));
                pieces.add(Piece.of(body.child(Node.Role.Span, tick.word()),
                        new Drawing.HiddenText(tick.sign(), left, baseline, Look.ANSWER)));
                pieces.addAll(Field.text(body.child(Node.Role.Span), tick.lines(), Look.ANSWER,
                        left + BOX + BOX_GAP, y));
            }
            return pieces;
        }
    }
}
